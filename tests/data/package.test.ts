import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";

import { PROPERTIES } from "../../src/data/claims.js";
import { writePackage } from "../../src/data/write-package.js";
import { listedStatements } from "../../src/site/listed-statements.js";
import { emptyArchive, fixtureArchive } from "../site/fixture-archive.js";
import { packageFaults, readDescriptor, readTable, type Row } from "../support/check-package.js";
import { realArchive } from "../support/real-archive.js";
import { tempFolder } from "../support/temp-folder.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };
const temp = tempFolder();
after(() => {
  temp.remove();
});

const archives = [
  ["articles of which everything is known, or nothing", fixtureArchive],
  ["no article and no registry", emptyArchive],
  ["the project's own content", realArchive],
] as const;

for (const [index, [name, make]] of archives.entries()) {
  test(`the package is valid: ${name}`, async () => {
    const folder = temp.path(`valid-${index}`);
    await writePackage(await make(), site, folder);
    assert.deepEqual(packageFaults(folder), []);
  });
}

test("the package has the promised tables, columns described in both languages", async () => {
  const folder = temp.path("tables");
  await writePackage(fixtureArchive(), site, folder);
  const { resources, homepage } = readDescriptor(folder);
  const tables = resources.flatMap(({ name, schema }) => (schema === undefined ? [] : [name]));
  const promised =
    "articles rounds delegations people memberships quotes claims publishers aliases redirects";
  for (const table of promised.split(" ")) assert.ok(tables.includes(table), table);
  assert.equal(homepage, "https://jawlat.example/archive/data/");
  for (const { name, schema, description } of resources) {
    const fields = schema?.fields.map((field) => `${field.name}\n${field.description}`) ?? [];
    for (const text of [`${name}\n${description}`, ...fields]) {
      assert.match(text, /\p{Script=Arabic}.*\n\n[^\p{Script=Arabic}]*\p{Script=Latin}/u);
    }
  }
});

test("the table of quotations and the list of statements hold the same", async () => {
  const folder = temp.path("quotes");
  const archive = fixtureArchive();
  await writePackage(archive, site, folder);
  const listed = listedStatements(archive).filter(({ kind }) => kind === "article");
  const quotes = readDescriptor(folder).resources.find(({ name }) => name === "quotes");
  assert.ok(quotes !== undefined);
  assert.deepEqual(
    readTable(folder, quotes).map(({ id, text }) => [addressOfQuote(id), text]),
    listed.map(({ id, text }) => [id, text]),
  );
  assert.ok(listed.some(({ speaker }) => speaker === null));
});

const addressOfQuote = (id: string | null | undefined) =>
  `/articles/${id?.replace("#", "/#") ?? ""}`;

const breakages = [
  ["a byte more", "sources.jsonl", (text: string) => `${text} `, /sources\.jsonl has \d+ bytes/],
  ["a changed word", "people.csv", (text: string) => text.replace("nobody", "nobodx"), /hash/],
  [
    "a name that leads nowhere",
    "quotes.csv",
    (text: string) => text.replace(",bashar-al-jaafari,", ",someone-else,"),
    /quotes\.person: someone-else is not in people/,
  ],
  [
    "a row twice",
    "publishers.csv",
    (text: string) => text + (text.split("\r\n")[1] ?? "") + "\r\n",
    /publishers: key \["outlet"\] stands twice/,
  ],
  [
    "a day that no calendar has",
    "rounds.csv",
    (text: string) => text.replace("2012-06-30", "2012-06-31"),
    /rounds\.start, row \d: 2012-06-31 is no date/,
  ],
  [
    "a word outside the vocabulary",
    "claims.csv",
    (text: string) => text.replace("about-round", "of-round"),
    /claims\.property, row \d+: of-round is none of the values/,
  ],
] as const;

for (const [name, file, breakIt, fault] of breakages) {
  test(`the check finds ${name}`, async () => {
    const folder = temp.path(`broken-${file}-${name.length}`);
    await writePackage(fixtureArchive(), site, folder);
    const path = `${folder}/${file}`;
    writeFileSync(path, breakIt(readFileSync(path, "utf8")));
    assert.match(packageFaults(folder).join("\n"), fault);
  });
}

test("every fact of an article is a claim", async () => {
  const folder = temp.path("claims");
  await writePackage(fixtureArchive(), site, folder);
  const rows = tableOf(folder, "claims").filter(({ article }) => article === "full");
  const said = rows.map(({ subject, property, value, edtf }) =>
    [subject, property, value, ...(edtf === null ? [] : [edtf])].join(" | "),
  );
  assert.deepEqual(said, [
    "full | published | 2019-12-10 | 2019-12-10",
    "full | publisher | outlet",
    "full | about-round | astana-14",
    "full | mentions-round | geneva-1",
    "full | mentions-person | bashar-al-jaafari",
    "full | mentions-delegation | syrian-government",
    "full | mentions-delegation | russia",
    "full | mentions-place | nur-sultan",
    "full | mentions-name | يوم",
    "full | mentions-date | 10 كانون الأول/ديسمبر | 2019-12-10",
    "full | mentions-date | 5 أيلول/ ديسمبر",
    "bashar-al-jaafari | said | الجولة مفيدة",
    "full | quotes | ووصل وفد",
    "syrian-government | status | party",
    "syrian-government | presence | attended",
    "syrian-government | head | bashar-al-jaafari",
    "syrian-government | size | 3",
    "russia | status | guarantor",
    "russia | presence | announced",
    "russia | head | اسم كما كُتب",
  ]);
  assert.deepEqual(new Set(rows.map(({ property }) => property)), new Set(PROPERTIES));
  const date = rows.find(({ value }) => value === "5 أيلول/ ديسمبر");
  const { sentence, start, end, place, rule } = date ?? {};
  assert.deepEqual(
    [sentence, start, end, place, rule],
    ["2", "92", "107", "body", "resolve-dates"],
  );
});

test("what a claim points at is what the record has there", async () => {
  const folder = temp.path("offsets");
  const archive = await realArchive();
  await writePackage(archive, site, folder);
  const records = new Map(archive.articles.map(({ record }) => [record.slug, record]));
  let pointing = 0;
  for (const { article, place, start, end, text } of tableOf(folder, "claims")) {
    if (place === null) continue;
    const record = records.get(article ?? "");
    const whole = place === "title" ? record?.title : record?.body;
    assert.equal(whole?.slice(Number(start), Number(end)), text);
    pointing += 1;
  }
  assert.ok(pointing > 1000, `${pointing} claims point at words`);
});

test("cells hold any text: quotes, commas, line ends, formulas, as they are", async () => {
  const folder = temp.path("text");
  const archive = fixtureArchive();
  const title = '=1+1, "قال"\r\nثم\n@سطر';
  for (const article of archive.articles) article.record.title = title;
  await writePackage(archive, site, folder);
  assert.deepEqual(new Set(tableOf(folder, "articles").map((row) => row["title"])), new Set([title])); // prettier-ignore
});

test("a file that the archive does not show is not among the sources", async () => {
  const folder = temp.path("sources");
  const archive = fixtureArchive();
  const bytes = new TextEncoder().encode("نص");
  const sources = ["articles/full.md", "articles/withdrawn.md"].map((file) => ({ file, bytes }));
  await writePackage({ ...archive, originals: { sources, registry: [] } }, site, folder);
  const lines = readFileSync(`${folder}/sources.jsonl`, "utf8");
  assert.match(lines, /^\{"file":"articles\/full\.md".*"text":"نص"\}\n$/);
});

test("a second writing is the same bytes", async () => {
  const [one, two] = [temp.path("one"), temp.path("two")];
  const first = await writePackage(fixtureArchive(), site, one);
  const second = await writePackage(fixtureArchive(), site, two);
  assert.deepEqual(second, first);
  assert.deepEqual(readFileSync(`${two}/rounds.csv`), readFileSync(`${one}/rounds.csv`));
});

function tableOf(folder: string, name: string): Row[] {
  const resource = readDescriptor(folder).resources.find((one) => one.name === name);
  assert.ok(resource);
  return readTable(folder, resource);
}
