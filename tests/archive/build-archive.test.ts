import assert from "node:assert/strict";
import { test } from "node:test";

import type { Archive } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import { articleOf } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";

const names = realNames();

const TEXTS: Record<string, string> = {
  "a-eve.md":
    "---\npublished: 2019-12-09\n---\n\n# وفود سوريا إلى أستانا 14\n\nتنطلق غداً الثلاثاء الجولة الرابعة عشرة من محادثات أستانا. ويصل الوفد الروسي برئاسة ألكسندر لافرنتييف.",
  "b-end.md":
    "---\npublished: 2019-12-12\npublisher: سانا\n---\n\n# ختام محادثات أستانا 14 حول سوريا\n\nاختُتمت الجولة الرابعة عشرة. وقال بشار الجعفري: «لا تهدئة في مكافحة الإرهاب». وكانت الجولة الثالثة عشرة من محادثات أستانا قد عُقدت في آب.",
  "c-undated.txt": "خبر بلا تاريخ\n\nلا جولة فيه ولا وفد.",
};
const articles = Object.entries(TEXTS).map(([name, text]) => articleOf(text, names, name));
const archive = buildArchive(articles, names.registry, []);

const slugs = (list: { record: { slug: string } }[]): string[] => list.map((a) => a.record.slug);
const find = <T>(list: readonly T[], fits: (entry: T) => boolean): T => {
  const found = list.find(fits);
  assert.ok(found);
  return found;
};
const roundOf = (of: Archive, id: string) => find(of.rounds, (entry) => entry.round.id === id);

test("articles stand newest first, the undated last", () => {
  assert.deepEqual(slugs(archive.articles), ["b-end", "a-eve", "c-undated"]);
});

test("the order in which articles come in does not matter", () => {
  const reversed = buildArchive([...articles].reverse(), names.registry, []);
  assert.deepEqual(slugs(reversed.articles), slugs(archive.articles));
  assert.deepEqual(slugs(roundOf(reversed, "astana-14").subjectOf), ["b-end", "a-eve"]);
});

test("a round has its articles, mentions, neighbours and places", () => {
  const fourteen = roundOf(archive, "astana-14");
  assert.deepEqual(slugs(fourteen.subjectOf), ["b-end", "a-eve"]);
  assert.deepEqual(slugs(roundOf(archive, "astana-13").mentionedIn), ["b-end"]);
  assert.deepEqual([fourteen.previous?.id, fourteen.next?.id], ["astana-13", "astana-15"]);
  assert.deepEqual(
    fourteen.places.map(({ id }) => id),
    ["nur-sultan"],
  );
  assert.deepEqual(
    [roundOf(archive, "astana-1").previous, roundOf(archive, "astana-22").next],
    [null, null],
  );
});

test("a report names the sentence that a delegation was read from", () => {
  const [report] = roundOf(archive, "astana-14").reports.get("russia") ?? [];
  assert.equal(report?.slug, "a-eve");
  assert.equal(report.head, "alexander-lavrentiev");
  assert.deepEqual(
    report.references.map(({ sentence, span }) => [sentence, span.text]),
    [[2, "الوفد الروسي"]],
  );
});

test("people, delegations, processes and outlets know their articles", () => {
  const jaafari = find(archive.people, ({ person }) => person.id === "bashar-al-jaafari");
  assert.deepEqual(slugs(jaafari.articles), ["b-end"]);
  assert.deepEqual(
    jaafari.rounds.map(({ id }) => id),
    ["astana-14"],
  );
  assert.ok(jaafari.headOf.some(({ round }) => round.id === "astana-14"));
  const russia = find(archive.delegations, ({ delegation }) => delegation.id === "russia");
  assert.deepEqual(slugs(russia.articles), ["a-eve"]);
  assert.equal(
    find(russia.attendance, ({ round }) => round.id === "astana-14").status,
    "guarantor",
  );
  const astana = find(archive.processes, ({ process }) => process.id === "astana");
  assert.deepEqual([slugs(astana.articles), astana.rounds.length], [["b-end", "a-eve"], 22]);
  const sana = find(archive.publishers, ({ publisher }) => publisher.id === "sana");
  assert.deepEqual(slugs(sana.articles), ["b-end"]);
});

test("a statement has its anchor and place, its speaker and its round", () => {
  assert.deepEqual(archive.statements, [
    {
      slug: "b-end",
      fragment: "q1",
      number: 1,
      start: 49,
      speaker: "bashar-al-jaafari",
      text: "لا تهدئة في مكافحة الإرهاب",
      round: "astana-14",
    },
  ]);
});

test("an empty archive has every entry of the registry, and no article", () => {
  const empty = buildArchive([], names.registry, []);
  assert.equal(empty.rounds.length, names.registry.rounds.length);
  assert.ok(empty.people.every((entry) => entry.articles.length === 0));
});
