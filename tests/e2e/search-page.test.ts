import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { parse } from "csv-parse/sync";

import { article, ARTICLES, fixtureArchive } from "../search/fixture-archive.js";
import { answers, ORIGIN, PREFIX, useSearch } from "../search/search-stage.js";

/** More than are listed at first. */
const MANY = 12;
const forecasts = Array.from({ length: MANY }, (_, i) =>
  article(`forecast-${String(i)}`, { title: "نشرة جوية", body: "أمطار متفرقة." }),
);
const foreign = article("foreign", {
  title: "تقرير Human Rights Watch عن البلدة",
  body: "قالت المنظمة (HRW) إن الطريق مقطوع.",
});
const successor = article("successor", { title: "بيدرسن يصل مساء", body: "وصل وحده." });
const ALL = [...ARTICLES, ...forecasts, foreign, successor];
const { open, ask } = useSearch(fixtureArchive(ALL));

/** A query, the first of its answers, and others that must be among them. */
const QUERIES: [query: string, first: string, ...others: string[]][] = [
  ["الجعفري", "/people/bashar-al-jaafari/", "/rounds/astana-14/"],
  ["Jaafari", "/people/bashar-al-jaafari/"],
  ["إدلب", "/articles/bare/", "/articles/clitics/"],
  ["بإدلب", "/articles/bare/", "/articles/clitics/"],
  ["وادلب", "/articles/bare/", "/articles/clitics/"],
  ["دي مستورا", "/people/staffan-de-mistura/", "/articles/envoy/"],
  ["ستيفان دي ميستورا", "/people/staffan-de-mistura/", "/articles/envoy/"],
  ["المعارضه", "/articles/envoy/"],
  ["جنيف ٧", "/rounds/geneva-7/", "/articles/envoy/"],
  ["استانة 4", "/rounds/astana-4/"],
  ["«وصلوا إلى جنيف»", "/articles/city/"],
];

for (const [query, first, ...others] of QUERIES) {
  test(`«${query}» finds ${first}`, async () => {
    const page = await ask(query);
    const found = await answers(page);
    assert.equal(found[0], first);
    for (const other of others) assert.ok(found.includes(other), `${other}: ${found.join(" ")}`);
    await page.close();
  });
}

test("a number is found whole: «أستانا 4» is not round 14", async () => {
  const page = await ask("أستانا 4");
  assert.ok(!(await answers(page)).includes("/rounds/astana-14/"));
  await page.close();
});

test("a word is found in its forms, and not as the beginning of another word", async () => {
  const page = await ask("جنيف");
  const found = await answers(page);
  assert.ok(found.includes("/articles/city/"));
  assert.ok(!found.includes("/articles/namesakes/"));
  await page.close();
});

test("while it is typed a word also finds longer ones, which come last", async () => {
  const page = await open("");
  await page.locator('[data-search="field"]').fill("جنيف");
  const found = await answers(page);
  assert.equal(found.at(-1), "/articles/namesakes/");
  assert.ok(found.includes("/articles/city/"));
  await page.close();
});

/** What is being typed, the first answer (none: the page asks for more letters). */
const BEGUN: [typed: string, first: string | undefined][] = [
  ["الج", undefined],
  ["الجع", undefined],
  ["الجعف", "/people/bashar-al-jaafari/"],
  ["قذائف الق", "/articles/clitics/"],
  ["بيدر", "/articles/successor/"],
  ["بيدرس", "/articles/successor/"],
];

test("a word just begun is no slip of the pen, and may begin with what looks like a particle", async () => {
  const page = await open("");
  for (const [typed, first] of BEGUN) {
    await page.locator('[data-search="field"]').fill(typed);
    const seen =
      first === undefined
        ? page.locator('[data-search="status"]', { hasText: "تابع الكتابة" })
        : page.locator(`[data-search="result"]:first-child a[href$="${first}"]`);
    await seen.waitFor();
    assert.equal((await answers(page))[0], first, typed);
    assert.ok(await page.locator('[data-search="note"]').isHidden(), typed);
  }
  await page.close();
});

test("matches are marked in the spelling of the text, in the right places", async () => {
  const page = await ask("معارضة ديمستورا");
  await answers(page);
  const marks = await page.$$eval('[data-search="results"] mark', (nodes) =>
    nodes.map((node) => node.textContent),
  );
  assert.deepEqual(marks, ["ديمستورا", "وللمعارضة"]);
  await page.close();
});

test("markup in a text is shown as text", async () => {
  const page = await ask("غليظ");
  assert.deepEqual(await answers(page), ["/articles/markup/"]);
  const item = page.locator('[data-search="result"]');
  assert.equal(await item.getAttribute("data-kind"), "article");
  assert.match(await item.innerText(), /<b>غليظ<\/b>[\s\S]*<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator('[data-search="results"] img').count(), 0);
  await page.close();
});

test("Latin words of a result say their language, marked or not", async () => {
  const page = await ask("watch HRW البلدة");
  assert.deepEqual(await answers(page, 1), ["/articles/foreign/"]);
  const item = page.locator('[data-search="result"]');
  assert.deepEqual(await item.locator('[lang="en"]').allTextContents(), [
    "Human Rights",
    "Watch",
    "HRW",
  ]);
  assert.equal(await item.locator("h3").innerText(), "تقرير Human Rights Watch عن البلدة");
  await page.close();
});

test("a word that no page holds is named, and the others are searched for", async () => {
  const page = await ask("إدلب زرافة");
  assert.equal((await answers(page)).length, 2);
  assert.match(await page.locator('[data-search="note"]').innerText(), /زرافة/);
  await page.close();
});

test("a query without an answer is done with nothing; signs alone too", async () => {
  for (const query of ["زرافة", "؟!"]) {
    const page = await ask(query);
    assert.deepEqual(await answers(page, 0), []);
    await page.close();
  }
});

test("filters alone list all that bears them, newest first", async () => {
  const page = await open("?kind=article");
  const found = await answers(page, ALL.length);
  assert.deepEqual(found.slice(0, 2), ["/articles/clitics/", "/articles/bare/"]);
  await page.close();
});

test("a filter that is picked goes into the address, and back takes it out", async () => {
  const page = await ask("جنيف");
  const all = await answers(page);
  await page.locator("summary").click();
  await page.locator('select[name="kind"]').selectOption("round");
  const rounds = await answers(page, 1);
  assert.deepEqual(rounds, ["/rounds/geneva-7/"]);
  assert.equal(new URL(page.url()).searchParams.get("kind"), "round");
  await page.goBack();
  assert.deepEqual(await answers(page, all.length), all);
  assert.equal(await page.locator('select[name="kind"]').inputValue(), "");
  await page.close();
});

test("choices made stand in their heading, and on a phone the results are not below them", async () => {
  const page = await ask("إدلب");
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(`${page.url()}&kind=article&from=2018-01`);
  await answers(page, 2);
  const facets = page.locator('[data-search="facets"]');
  assert.equal(await facets.getAttribute("open"), null);
  const chosen = page.locator('[data-search="chosen"]');
  assert.equal((await chosen.innerText()).replace(/[\u2068\u2069]/g, ""), "مقال، من تاريخ 2018-01");
  await page.setViewportSize({ width: 1280, height: 780 });
  await page.reload();
  await answers(page, 2);
  assert.equal(await facets.getAttribute("open"), "");
  await page.locator('select[name="kind"]').selectOption("");
  await chosen.filter({ hasNotText: "مقال" }).waitFor();
  await page.close();
});

test("choices carry how many results they would leave", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&kind=article`);
  await answers(page, 2);
  assert.match(
    await page.locator('select[name="year"] option[value="2018"]').innerText(),
    /\(1\)$/,
  );
  assert.ok(await page.locator('select[name="year"] option[value="2024"]').isDisabled());
  await page.close();
});

test("beside a choice made stands what the others would leave in its place", async () => {
  const page = await open(`?q=${encodeURIComponent("الجعفري")}&kind=person`);
  await answers(page, 1);
  const kinds = page.locator('select[name="kind"] option');
  await page.locator('option[value="article"]', { hasText: "(0)" }).waitFor({ state: "attached" });
  assert.deepEqual(await kinds.allTextContents(), [
    "الكل",
    "مقال (0)",
    "جولة (3)",
    "شخص (1)",
    "وفد (1)",
  ]);
  await page.locator('select[name="kind"]').selectOption("round");
  assert.equal((await answers(page, 3)).length, 3);
  await page.close();
});

test("choices beside a minus carry their numbers too", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب -قذائف")}&kind=article`);
  await answers(page, 1);
  const option = page.locator('select[name="year"] option[value="2018"]');
  await option.filter({ hasText: "(1)" }).waitFor({ state: "attached" });
  assert.ok(await page.locator('select[name="year"] option[value="2019"]').isDisabled());
  await page.close();
});

test("more reaches all results and stays in the address; all=1 lists them at once", async () => {
  const address = `?q=${encodeURIComponent("جوية")}`;
  const page = await open(address);
  assert.equal((await answers(page, MANY)).length, 10);
  await page.locator('[data-search="more"]').click();
  await page
    .locator('[data-search="result"]')
    .nth(MANY - 1)
    .waitFor();
  assert.ok(await page.locator('[data-search="more"]').isHidden());
  await page.reload();
  assert.equal((await answers(page, MANY)).length, MANY);
  await page.goto(`${ORIGIN}${PREFIX}search/${address}&all=1`);
  assert.equal((await answers(page, MANY)).length, MANY);
  await page.close();
});

test("all results of a query are downloaded as a table, listed or not", async () => {
  const page = await open(`?q=${encodeURIComponent("جوية")}`);
  await answers(page, MANY);
  const coming = page.waitForEvent("download");
  await page.locator('[data-search="csv"]').click();
  const file = await coming;
  assert.equal(file.suggestedFilename(), "jawlat-search.csv");
  const text = await readFile(await file.path(), "utf8");
  const rows: string[][] = parse(text, { bom: true, recordDelimiter: "\r\n" });
  assert.equal(rows.length, MANY + 1);
  assert.ok(
    rows.slice(1).every((row) => row[5]?.startsWith(`${ORIGIN}${PREFIX}articles/forecast`)),
  );
  await page.close();
});

test("without results there is nothing to download", async () => {
  const page = await ask("زرافة");
  await answers(page, 0);
  assert.ok(await page.locator('[data-search="csv"]').isHidden());
  await page.close();
});

test("typing searches, Esc empties, / comes back to the field", async () => {
  const page = await open("");
  await page.waitForSelector('[data-search="status"][data-state="idle"]');
  await page.keyboard.press("/");
  await page.keyboard.type("إدلب");
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(new URL(page.url()).searchParams.get("q"), "إدلب");
  await page.keyboard.press("Escape");
  await page.waitForSelector('[data-search="status"][data-state="idle"]');
  assert.equal(new URL(page.url()).search, "");
  await page.close();
});

/** A query that needs help, the addresses it finds, and what the reader is told. */
const HELPED: [query: string, found: string[], note: RegExp][] = [
  ["hsjhkm 4", ["/rounds/astana-4/"], /hsjhkm/],
  ["الجعفرري", ["/people/bashar-al-jaafari/"], /الجعفرري/],
];

for (const [query, found, note] of HELPED) {
  test(`«${query}» is helped to ${found.join(" ")}`, async () => {
    const page = await ask(query);
    const all = await answers(page);
    for (const address of found) assert.ok(all.includes(address), all.join(" "));
    assert.match(await page.locator('[data-search="note"]').innerText(), note);
    await page.close();
  });
}

test("one word of several is helped, and what was typed can still be asked for", async () => {
  const page = await ask("الجعفرري أستانا");
  assert.ok((await answers(page)).includes("/rounds/astana-14/"));
  const note = page.locator('[data-search="note"]');
  assert.match(await note.innerText(), /الجعفرري.*←/);
  await note.locator("a").click();
  assert.deepEqual(await answers(page, 0), []);
  const { searchParams } = new URL(page.url());
  assert.equal(searchParams.get("q"), "الجعفرري أستانا");
  assert.equal(searchParams.get("literal"), "1");
  assert.ok(await note.isHidden());
  await page.close();
});

test("words that no page has together are searched for with one word less", async () => {
  const page = await ask("الشاحنات المراقبة");
  assert.equal((await answers(page)).length, 1);
  assert.match(await page.locator('[data-search="note"]').innerText(), /الشاحنات|المراقبة/);
  await page.close();
});

test("quotation marks ask for the exact spelling, a minus leaves out", async () => {
  for (const [query, found] of [
    ["«سيرأس جولة»", []],
    ["«وصلوا الى جنيف»", []],
    ["إدلب -قذائف", ["/articles/bare/"]],
    ["إدلب -«قذائف تسقط»", ["/articles/bare/"]],
    ["إدلب -«تسقط قذائف»", ["/articles/bare/", "/articles/clitics/"]],
  ] as const) {
    const page = await ask(query);
    assert.deepEqual(await answers(page, found.length), found);
    await page.close();
  }
});

test("a span of time narrows the results and stays in the address", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&from=2019-01`);
  assert.deepEqual(await answers(page, 1), ["/articles/clitics/"]);
  assert.equal(await page.locator('input[name="from"]').inputValue(), "2019-01-01");
  await page.locator('input[name="from"]').fill("2018-01-15");
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(new URL(page.url()).searchParams.get("from"), "2018-01-15");
  await page.close();
});

test("a span that ends before it begins finds nothing, and says why", async () => {
  const page = await open("?kind=article&from=2020-01&to=2010-01");
  assert.deepEqual(await answers(page, 0), []);
  assert.ok(await page.locator('[data-search="note"]').isVisible());
  await page.close();
});

test("whoever comes back from a result finds the place in the list", async () => {
  const page = await open(`?q=${encodeURIComponent("جوية")}&n=20`);
  await answers(page, MANY);
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  await page.goto("about:blank");
  await page.goBack();
  await answers(page, MANY);
  await page.waitForFunction(() => scrollY === 300);
  await page.close();
});

/** The ends of a span, in days, and what of two pages lies in it: of 10 December, and of February. */
const SPANS = [
  ["2019-12-10", "2019-12-10", ["/articles/clitics/"]],
  ["2019-12-11", "", []],
  ["2018-02-28", "2019-12-09", ["/articles/bare/"]],
] as const;

for (const [from, to, found] of SPANS) {
  test(`days cut through a month: from «${from}» to «${to}»`, async () => {
    const page = await open(`?q=${encodeURIComponent("إدلب")}&from=${from}&to=${to}`);
    assert.deepEqual(await answers(page, found.length), found);
    assert.equal(await page.locator('input[name="to"]').inputValue(), to);
    await page.close();
  });
}

test("arrows go from the field through the results and back, Enter opens", async () => {
  const page = await ask("إدلب");
  await answers(page, 2);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
  await page.locator('[data-search="field"]').focus();
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /\/articles\/bare\//);
  await page.keyboard.press("ArrowDown");
  assert.match(await focused(), /\/articles\/clitics\//);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "");
  await page.keyboard.press("ArrowDown");
  const opened = page.waitForRequest(/\/articles\/bare\//);
  await page.keyboard.press("Enter");
  await opened;
  await page.close();
});
