import assert from "node:assert/strict";
import { test } from "node:test";

import { statementRecords } from "../../src/search/statement-records.js";
import { article, ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, useSearch } from "../search/search-stage.js";

const BODY =
  "قال الجعفري: «خرجنا من القاعة راضين». وأضاف ديمستورا: «سنعود إلى القاعات غدا». وكُتب على لافتة: «نحن هنا باقون».";

/** What somebody says in the article below. */
function quote(speaker: string | null, text: string) {
  const start = BODY.indexOf(text);
  return { speaker, text, start, end: start + text.length };
}

const SAYING = article("saying", {
  title: "ختام اليوم",
  body: BODY,
  published: { value: "2024-01-11", basis: "text", evidence: [] },
  publisher: { id: "example", name: "صحيفة المثال", basis: "front-matter" },
  rounds: [{ id: "astana-14", role: "subject", basis: "text", mentions: [] }],
  quotes: [
    quote("bashar-al-jaafari", "خرجنا من القاعة راضين"),
    quote("staffan-de-mistura", "سنعود إلى القاعات غدا"),
    quote(null, "نحن هنا باقون"),
  ],
});
const archive = fixtureArchive([...ARTICLES, SAYING]);
const { open, ask } = useSearch(archive);
const [JAAFARI, ENVOY] = ["/articles/saying/#q1", "/articles/saying/#q2"];
const NOBODY = "/articles/saying/#q3";

const statements = (query: string): Promise<Awaited<ReturnType<typeof open>>> =>
  open(`?kind=statement&${query}`);

test("a statement is found by its speaker's names, and filtered as pages are", () => {
  const [record] = statementRecords(archive);
  assert.equal(record?.title, "بشار الجعفري");
  assert.ok(record.hidden.includes("Bashar Jaafari"));
  assert.deepEqual(record.filters, {
    kind: ["statement"],
    process: ["astana"],
    round: ["astana-14"],
    // Whom he headed at that round.
    delegation: ["syrian-government"],
    person: ["bashar-al-jaafari"],
    outlet: ["example"],
    year: ["2024"],
  });
  assert.deepEqual(
    [record.address, record.date, record.outlet, record.round],
    [JAAFARI, "2024-01-11", "صحيفة المثال", "جولة أستانا 14"],
  );
});

const QUERIES: [query: string, ...found: string[]][] = [
  ["q=القاعة", JAAFARI, ENVOY],
  ["q=راضين", JAAFARI],
  ["q=Jaafari", JAAFARI],
  ["q=دي مستورا", ENVOY],
  ["q=«إلى القاعات»", ENVOY],
  ["person=staffan-de-mistura", ENVOY],
  ["delegation=syrian-government", JAAFARI],
  ["from=2024-01-11&to=2024-01-11", JAAFARI, ENVOY, NOBODY],
  ["q=باقون", NOBODY],
  ["to=2024-01-10"],
  // Words of the article, and of nobody in it.
  ["q=ختام"],
];
for (const [query, ...found] of QUERIES) {
  test(`${query} finds ${String(found.length)} statements`, async () => {
    const page = await statements(query);
    const all = await answers(page);
    assert.deepEqual([...all].sort(), [...found].sort());
    await page.close();
  });
}

test("a result says who, when, where and at which round, with the words marked and quoted", async () => {
  const page = await statements("q=راضين");
  await answers(page, 1);
  const result = page.locator('[data-search="result"]');
  assert.equal(await result.getAttribute("data-kind"), "statement");
  assert.equal(await result.locator("h3").innerText(), "بشار الجعفري");
  assert.equal(
    await result.locator(".search-result-facts").innerText(),
    "تصريح · 11 كانون الثاني/يناير 2024 · صحيفة المثال · جولة أستانا 14",
  );
  assert.equal(await result.locator("q").innerText(), "خرجنا من القاعة راضين");
  assert.equal(await result.locator("q mark").innerText(), "راضين");
  await page.close();
});

test("its link leads to the words, with the query for the article to mark", async () => {
  const page = await statements("q=راضين");
  await answers(page, 1);
  const link = page.locator('[data-search="result"] a');
  await link.dispatchEvent("contextmenu");
  const { searchParams, hash } = new URL((await link.getAttribute("href")) ?? "", page.url());
  assert.deepEqual([searchParams.get("q"), hash], ["راضين", "#q1"]);
  await page.close();
});

test("who asks for pages loads nothing of the statements and finds none", async () => {
  const loaded: string[] = [];
  const page = await open("");
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.locator('[data-search="field"]').fill("القاعة");
  assert.deepEqual(await answers(page, 1), ["/articles/saying/"]);
  assert.deepEqual(
    loaded.filter((path) => path.includes("statements")),
    [],
  );
  await page.close();
});

test("the kind is a choice, with a number before any search, and stays one beside every result", async () => {
  const page = await ask("الجعفري");
  await answers(page);
  await page.locator('[data-search="facets"] summary').click();
  const option = page.locator('select[name="kind"] option[value="statement"]');
  await page.waitForFunction(() =>
    document.querySelector('select[name="year"] option[value="2018"]:disabled'),
  );
  assert.equal(await option.isDisabled(), false);
  await page.locator('select[name="kind"]').selectOption("statement");
  assert.deepEqual(await answers(page, 1), [JAAFARI]);
  assert.equal(new URL(page.url()).searchParams.get("kind"), "statement");
  await page.locator('select[name="kind"]').selectOption("");
  assert.ok((await answers(page)).includes("/people/bashar-al-jaafari/"));
  assert.doesNotMatch(await option.innerText(), /\d/);
  await page.close();
});

test("a part of that index that cannot be loaded is said, and asked for again", async () => {
  const page = await open("?kind=statement&q=القاعة", { missing: /^pagefind-statements\/index\// });
  await page.waitForSelector('[data-search="status"][data-state="error"]');
  assert.ok(await page.locator('[data-search="retry"]').isVisible());
  await page.close();
});
