import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import type { ArticleRecord } from "../../src/record/article-record.js";
import { assertSound } from "../support/assert-sound.js";
import { NOTHING_FOUND } from "../support/empty-record.js";
import { makeRecord } from "../support/make-record.js";
import { realNames } from "../support/real-names.js";
import { sharedPath } from "../support/shared.js";

const names = realNames();

const recordsIn = (folder: string): ArticleRecord[] =>
  readdirSync(folder)
    .sort()
    .map((name) => makeRecord(readFileSync(join(folder, name), "utf8"), names, name));

test("every own article is about one round, and its record is sound", () => {
  for (const record of recordsIn("articles")) {
    assertSound(record);
    assert.equal(record.rounds[0]?.role, "subject", record.file);
    assert.ok(record.people.length > 0, record.file);
  }
});

const seeds = sharedPath("seeds");
test("the raw articles give sound records", { skip: seeds === undefined }, () => {
  const records = recordsIn(seeds ?? "");
  assert.equal(records.length, 5);
  records.forEach(assertSound);
});

test("a record depends on its file and the registry alone", () => {
  const text =
    "الجولة الرابعة عشرة من محادثات أستانا حول سوريا\n\nوصل بشار الجعفري اليوم الثلاثاء.";
  assert.deepEqual(makeRecord(text, names), makeRecord(text, realNames()));
});

test("every field is there, empty where nothing was found", () => {
  const record = makeRecord("خبر قصير\n\nلا شيء يُذكر هنا.", names);
  const { title, body, source, ...rest } = record;
  assert.deepEqual([title, body], ["خبر قصير", "لا شيء يُذكر هنا."]);
  assert.equal(source.bytes, new TextEncoder().encode("خبر قصير\n\nلا شيء يُذكر هنا.").length);
  assert.deepEqual(rest, {
    ...NOTHING_FOUND,
    slug: "example",
    file: "articles/example.txt",
  });
});
