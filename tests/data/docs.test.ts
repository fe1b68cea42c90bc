import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { z } from "zod";
import initSqlJs, { type Database, type SqlValue } from "sql.js";

import type { Archive } from "../../src/archive/archive.js";
import { byCodeUnit } from "../../src/arabic/by-code-unit.js";
import { EXAMPLES } from "../../src/data/examples.js";
import { PROPERTIES } from "../../src/data/claims.js";
import { describeTables } from "../../src/data/describe-tables.js";
import { recordSchemaText } from "../../src/data/record-schema.js";
import { writePackage } from "../../src/data/write-package.js";
import { articleRecordSchema } from "../../src/record/article-record.js";
import { readDescriptor, readTable } from "../support/check-package.js";
import { realArchive } from "../support/real-archive.js";
import { tempFolder } from "../support/temp-folder.js";

const FILE = "docs/data.md";
const docs = readFileSync(FILE, "utf8");

test("docs/data.md has every table and column", () => {
  const [head = "", rest = ""] = docs.split(/(?<=<!-- made from .*-->\n)/);
  const wanted = `${head}\n${describeTables()}\n\n<!-- end -->\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(FILE, wanted);
  else assert.equal(`${head}${rest}`, wanted);
});

test("docs/data.md explains every property of a claim", () => {
  const explained = [...docs.matchAll(/^\| `([a-z-]+)` +\| (?:article|delegation|speaker)/gm)];
  assert.deepEqual(
    explained.map((match) => match[1]),
    [...PROPERTIES],
  );
});

test("docs/data.md and the published schema have every key of a record, and no other", () => {
  const section = /## A record\n([^]*?)\n## /.exec(docs)?.[1] ?? "";
  const explained = [...section.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  const schema = z.looseObject({ required: z.array(z.string()), properties: z.looseObject({}) });
  const { required, properties } = schema.parse(JSON.parse(recordSchemaText()));
  assert.deepEqual(explained, Object.keys(articleRecordSchema.shape));
  assert.deepEqual(Object.keys(properties), explained);
  assert.deepEqual(required, explained);
});

const temp = tempFolder();
let archive: Archive;
let database: Database;

before(async () => {
  archive = await realArchive();
  const site = { baseUrl: "https://jawlat.example", pathPrefix: "/" };
  await writePackage(archive, site, temp.path());
  const { Database: Sqlite } = await initSqlJs();
  database = new Sqlite();
  loadTables(temp.path(), database);
});
after(() => {
  database.close();
  temp.remove();
});

/** As `.import --csv` does: every column text, an empty cell an empty text. */
function loadTables(folder: string, into: Database): void {
  for (const resource of readDescriptor(folder).resources) {
    const names = resource.schema?.fields.map(({ name }) => `"${name}"`) ?? [];
    if (names.length === 0) continue;
    into.run(`CREATE TABLE "${resource.name}" (${names.map((name) => `${name} TEXT`).join()})`);
    const marks = names.map(() => "?").join();
    const insert = into.prepare(`INSERT INTO "${resource.name}" VALUES (${marks})`);
    into.run("BEGIN");
    for (const row of readTable(folder, resource)) {
      insert.run(Object.values(row).map((value) => value ?? ""));
    }
    into.run("COMMIT");
    insert.free();
  }
}

const ask = (sql: string): SqlValue[][] => database.exec(sql)[0]?.values ?? [];

/** The answers, counted from records and registry by other means than SQL. */
const answers: readonly [question: string, answer: () => unknown[][]][] = [
  [
    "How many articles is each round the subject of?",
    () =>
      mostFirst(
        archive.rounds.map(({ round, subjectOf }) => [round.id, subjectOf.length] as const),
      ),
  ],
  [
    "Who is quoted, and how often?",
    () => {
      const quotes = archive.articles.flatMap(({ record }) => record.quotes);
      return mostFirst(
        archive.people.map(({ person }) => {
          return [person.id, quotes.filter(({ speaker }) => speaker === person.id).length] as const;
        }),
      );
    },
  ],
  ["Which heads do articles name at a round that the registry does not?", unregisteredHeads],
  [
    "How long was each round?",
    () =>
      archive.rounds
        .map(({ round: { id, start, end } }): [string, number] => {
          return [id, (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1];
        })
        .sort(([a], [b]) => byCodeUnit(a, b)),
  ],
];

function unregisteredHeads(): unknown[][] {
  const heads = archive.articles.flatMap(({ record }) => {
    const subject = record.rounds.find(({ role }) => role === "subject")?.id;
    const round = archive.registry.rounds.find(({ id }) => id === subject);
    return record.delegations
      .filter(({ id, head }) => {
        const known = round?.delegations.find((other) => other.id === id)?.head ?? null;
        return round !== undefined && head !== null && head !== known;
      })
      .map(({ id, head }) => [round?.id, id, record.slug, head].join("\n"));
  });
  return heads.sort(byCodeUnit).map((line) => line.split("\n"));
}

const mostFirst = (counts: readonly (readonly [string, number])[]) =>
  counts
    .filter(([, n]) => n > 0)
    .sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))
    .map((pair) => [...pair]);

for (const [question, answer] of answers) {
  test(`the query of docs/data.md answers: ${question}`, () => {
    const sql = new RegExp(`${question.replace("?", "\\?")}\\n\\n\`\`\`sql\\n([^\`]+)\`\`\``).exec(
      docs,
    );
    assert.ok(sql?.[1], "the document has the question and its query");
    const rows = ask(sql[1]);
    const isHeads = question.startsWith("Which heads");
    // The sentence is checked with the other offsets of claims.
    const asked = isHeads ? rows.map(([round, id, head, slug]) => [round, id, slug, head]) : rows;
    const wanted = answer();
    assert.ok(wanted.length > 0);
    assert.deepEqual(asked, wanted);
  });
}

test("every query of docs/data.md has an answer to compare with", () => {
  assert.equal([...docs.matchAll(/```sql/g)].length, answers.length);
});

test("the query shown on /data/ answers as the document's does", () => {
  const sqlite = EXAMPLES.find((text) => text.startsWith("-- sqlite3")) ?? "";
  const rows = ask(sqlite.replace(/^\.import.*\n/gm, ""));
  assert.deepEqual(rows, answers[0]?.[1]().slice(0, 10));
});
