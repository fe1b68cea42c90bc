import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { toHtml } from "hast-util-to-html";
import type { Browser, Page } from "playwright-core";

import { bundleSearchScript } from "../../src/search/bundle-browser.js";
import { writeSearchIndex } from "../../src/search/write-index.js";
import { SearchPage } from "../../templates/components/search-page.js";
import { launchBrowser } from "../support/browser.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";
import { article, ARTICLES, fixtureArchive } from "./fixture-archive.js";

const ORIGIN = "https://jawlat.test";
const PREFIX = "/archive/";
const folder = tempFolder();
/** More than are listed at first. */
const MANY = 12;
const forecasts = Array.from({ length: MANY }, (_, i) =>
  article(`forecast-${String(i)}`, { title: "نشرة جوية", body: "أمطار متفرقة." }),
);
const archive = fixtureArchive([...ARTICLES, ...forecasts]);
let browser: Browser;
let files: Map<string, Buffer>;

before(async () => {
  assert.deepEqual(await writeSearchIndex(archive, folder.path()), []);
  await bundleSearchScript(folder.path());
  files = filesOf(folder.path());
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  folder.remove();
});

/** The search page as a reader gets it, without the frame that all pages share. */
const pageHtml = (): string =>
  `<!doctype html><html lang="ar" dir="rtl"><title>x</title>
  <script type="module" src="${PREFIX}assets/search.js"></script>
  ${toHtml(SearchPage({ archive, site: { baseUrl: ORIGIN, pathPrefix: PREFIX } }))}`;

/** Answers a page's requests with the site's files, but for those that `missing` matches. */
const serve = (page: Page, missing = /^$/) =>
  page.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname.slice(PREFIX.length);
    if (path === "search/") return route.fulfill({ contentType: "text/html", body: pageHtml() });
    const file = files.get(path);
    if (file === undefined || missing.test(path)) return route.fulfill({ status: 404 });
    const contentType = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return route.fulfill({ contentType, body: file });
  });

async function open(address: string, missing?: RegExp): Promise<Page> {
  const page = await browser.newPage();
  await serve(page, missing);
  page.setDefaultTimeout(10_000);
  await page.goto(`${ORIGIN}${PREFIX}search/${address}`);
  return page;
}

const ask = (query: string): Promise<Page> => open(`?q=${encodeURIComponent(query)}`);

/** Waits until a search is done; the addresses of its results, without the prefix. */
async function answers(page: Page, count?: number): Promise<string[]> {
  const number = count === undefined ? "" : `[data-count="${String(count)}"]`;
  await page.waitForSelector(`[data-search="status"][data-state="done"]${number}`);
  const links = await page.$$eval(`[data-search="results"] [data-search="result"]`, (results) =>
    results.map((result) => result.querySelector("a[href]")?.getAttribute("href") ?? ""),
  );
  for (const link of links) assert.ok(link.startsWith(PREFIX), link);
  return links.map((link) => link.slice(PREFIX.length - 1));
}

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

test("whole words come before longer ones that begin like them", async () => {
  const page = await ask("جنيف");
  const found = await answers(page);
  assert.equal(found.at(-1), "/articles/namesakes/");
  assert.ok(found.includes("/articles/city/"));
  await page.close();
});

test("matches are marked in the spelling of the text, in the right places", async () => {
  const page = await ask("معارضة ديمستورا");
  await answers(page);
  const marks = await page.$$eval('[data-search="results"] mark', (nodes) =>
    nodes.map((node) => node.textContent),
  );
  assert.deepEqual(marks, ["ديمستورا", "«وللمعارضة"]);
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
  const found = await answers(page, ARTICLES.length + MANY);
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
  ] as const) {
    const page = await ask(query);
    assert.deepEqual(await answers(page, found.length), found);
    await page.close();
  }
});

test("a span of months narrows the results and stays in the address", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&from=2019-01`);
  assert.deepEqual(await answers(page, 1), ["/articles/clitics/"]);
  assert.equal(await page.locator('input[name="from"]').inputValue(), "2019-01");
  await page.locator('input[name="from"]').fill("2018-01");
  assert.equal((await answers(page, 2)).length, 2);
  assert.equal(new URL(page.url()).searchParams.get("from"), "2018-01");
  await page.close();
});

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

test("a part of the index that cannot be loaded is an error, and retry gets it", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}`, /^pagefind\/index\//);
  await page.waitForSelector('[data-search="status"][data-state="error"]');
  await page.unroute("**/*");
  await serve(page);
  await page.locator('[data-search="retry"]').click();
  assert.equal((await answers(page, 2)).length, 2);
  assert.ok(await page.locator('[data-search="retry"]').isHidden());
  await page.close();
});

test("an index that another has taken the place of is loaded anew by itself", async () => {
  const page = await browser.newPage();
  await serve(page);
  let lost = 0;
  // What a browser meets whose page is older than the index: the part it knows of is gone.
  await page.route("**/pagefind/index/**", (route) =>
    lost++ === 0 ? route.fulfill({ status: 404 }) : route.fallback(),
  );
  await page.goto(`${ORIGIN}${PREFIX}search/?q=${encodeURIComponent("إدلب")}`);
  assert.equal((await answers(page, 2)).length, 2);
  assert.ok(lost > 1);
  await page.close();
});

for (const [what, query] of [
  ["one letter", "و"],
  ["ten thousand letters", "ب".repeat(10_000)],
  ["two thousand words", "جنيف إدلب ".repeat(1_000)],
  ["signs alone", "«»-–!؟"],
] as const) {
  test(`${what} are answered like any query`, async () => {
    const page = await open("");
    await page.locator('[data-search="field"]').fill(query);
    await page.locator('button[type="submit"]').click();
    await answers(page);
    await page.close();
  });
}

test("a filter value that no page bears finds nothing, and says so", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}&round=no-such-round`);
  assert.deepEqual(await answers(page, 0), []);
  await page.close();
});

test("a missing index is an error in words, and another attempt may succeed", async () => {
  const page = await open(`?q=${encodeURIComponent("إدلب")}`, /^pagefind\//);
  const status = page.locator('[data-search="status"][data-state="error"]');
  await status.waitFor();
  assert.match(await status.innerText(), /تعذّر تحميل الفهرس/);
  await page.unroute("**/*");
  await serve(page);
  await page.locator('button[type="submit"]').click();
  assert.equal((await answers(page, 2)).length, 2);
  await page.close();
});
