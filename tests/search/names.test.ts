import assert from "node:assert/strict";
import { test } from "node:test";

import { gluedWords } from "../../src/search/glued-words.js";
import { monthsBetween } from "../../src/search/browser/search-span.js";
import { nameKey } from "../../src/search/name-key.js";
import { nameSpellings } from "../../src/search/name-spellings.js";
import { nameTable } from "../../src/search/name-table.js";
import { readPages } from "../../src/search/read-pages.js";
import { searchRecords } from "../../src/search/search-records.js";
import { vocabularyOf } from "../../src/search/vocabulary.js";
import { fixtureArchive } from "./fixture-archive.js";

/** Wordings of one name each. */
const SAME_KEYS = [
  ["جنيف 7", "جنيف٧", "جنيف-7", "الجولة السابعة من محادثات جنيف", "7 جنيف", "جولة جنيف الـ7"],
  ["أستانا 14", "استانة 14", "الجولة الرابعة عشرة من مفاوضات أستانا", "محادثات آستنة (14)"],
  ["Geneva 7", "geneva-7", "7th round of the Geneva talks", "GENEVA 7"],
  ["دي ميستورا", "ديمستورا", "دي مستورا"],
  ["بشار الجعفري", "بشار الجعفرى"],
] as const;

for (const [first, ...others] of SAME_KEYS) {
  for (const other of others) {
    test(`«${other}» names what «${first}» does`, () => {
      assert.equal(nameKey(other), nameKey(first));
    });
  }
}

test("other numbers and other people have other keys", () => {
  const names = ["جنيف 7", "جنيف 8", "أستانا 7", "سيدات أونال", "سلجوق أونال", "الجولة 7"];
  assert.equal(new Set(names.map(nameKey)).size, names.length);
  assert.equal(nameKey("؟!"), "");
});

test("the table gives every name's pages, the page of the full name first", () => {
  const archive = fixtureArchive([]);
  const records = searchRecords(archive);
  const ids = new Map(records.map(({ address }) => [address, `id of ${address}`]));
  const table = nameTable(records, ids, { spellings: new Map(), glued: new Map() });
  const pagesOf = (name: string) => table.names[nameKey(name)]?.map((page) => table.pages[page]);
  assert.deepEqual(pagesOf("الجولة السابعة من محادثات جنيف"), ["id of /rounds/geneva-7/"]);
  assert.deepEqual(pagesOf("ديمستورا"), ["id of /people/staffan-de-mistura/"]);
  assert.deepEqual(pagesOf("Bashar Jaafari"), ["id of /people/bashar-al-jaafari/"]);
  assert.equal(pagesOf("طقس"), undefined);
});

test("spellings of names come from their aliases, and no other name is one", () => {
  const { registry } = fixtureArchive([]);
  const person = registry.people[0];
  assert.ok(person);
  const people = [
    { ...person, name: "ألكسندر لافرنتيف", aliases: ["لافرينتيوف", "مبعوث بوتين"] },
    { ...person, name: "سيرغي لافروف", aliases: [] },
  ];
  assert.deepEqual([...nameSpellings({ ...registry, people, places: [] })], [
    ["افرينتيوف", "لافرنتيف"],
  ]); // prettier-ignore
});

test("glued words are taken apart where both parts are words of their own", () => {
  const pages = new Map([
    ["الامم", 9],
    ["المتحده", 9],
    ["الاممالمتحده", 1],
    ["روسيا", 9],
    ["تركيا", 9],
    ["روسياوتركيا", 1],
    ["استقالات", 1],
  ]);
  const names = new Set(["روسيا", "تركيا"]);
  assert.deepEqual(gluedWords({ ...vocabularyOf(readPages([])), pages }, names), new Map([
    ["الاممالمتحده", ["الامم", "المتحده"]],
    ["روسياوتركيا", ["روسيا", "تركيا"]],
  ])); // prettier-ignore
});

test("months from one to another, and none backwards", () => {
  assert.deepEqual(monthsBetween("2019-11", "2020-02"), ["2019-11", "2019-12", "2020-01", "2020-02"]); // prettier-ignore
  assert.deepEqual(monthsBetween("2020-02", "2020-02"), ["2020-02"]);
  assert.deepEqual(monthsBetween("2020-03", "2020-02"), []);
});
