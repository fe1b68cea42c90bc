import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");
const ORIGIN = "https://jawlat.example";

/** What Lighthouse audits under "SEO" and "best practices", page by page; axe sees to the rest. */
test("every kind of page tells browsers, search engines and networks what it is", async () => {
  const { page, troubles, close } = await visit(stage.browser, stage.site);
  for (const [kind, address] of PAGE_KINDS) {
    const answer = await page.goto(stage.site.at(address));
    assert.equal(answer?.status(), 200, kind);
    const head = await page.evaluate(readHead);
    assert.deepEqual(faultsOf(head, address), [], kind);
    const card = new URL(head.meta["og:image"] ?? "").pathname;
    assert.ok(existsSync(join(stage.site.folder, card)), `${kind}: ${card}`);
    assert.deepEqual(await page.evaluate(contentFaults), [], kind);
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("no two kinds of page have the same title or description", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  const heads: Head[] = [];
  for (const [kind, address] of PAGE_KINDS) {
    // The search page is the same, whatever was searched for.
    if (kind === "results") continue;
    await go(address);
    heads.push(await page.evaluate(readHead));
  }
  for (const words of [heads.map(({ title }) => title), heads.map((h) => h.meta["description"])]) {
    assert.deepEqual(
      words.filter((text, index) => words.indexOf(text) !== index),
      [],
    );
  }
  await close();
});

test("an address without a page answers 404 with the page that says so, and robots may look at all", async () => {
  const { page, close } = await visit(stage.browser, stage.site);
  const missing = await page.goto(stage.site.at("/no/such/page/"));
  assert.equal(missing?.status(), 404);
  assert.equal(await page.locator("main form input").count(), 1);
  const robots = await page.goto(stage.site.at("/robots.txt"));
  const text = (await robots?.text()) ?? "";
  assert.match(text, /^User-agent: \*$/m);
  assert.doesNotMatch(text, /^Disallow: \/\s*$/m);
  assert.match(text, new RegExp(`^Sitemap: ${ORIGIN}/sitemap.xml$`, "m"));
  await close();
});

interface Head {
  mode: string;
  charset: string;
  html: (string | null)[];
  title: string;
  /** `name` or `property` to content. */
  meta: Record<string, string>;
  canonical: string[];
  icons: number;
  themeColours: number;
}

function readHead(): Head {
  const metas = [...document.querySelectorAll("meta")].map((node): [string, string] => [
    node.getAttribute("name") ?? node.getAttribute("property") ?? "",
    node.content,
  ]);
  const canonical = [...document.querySelectorAll<HTMLLinkElement>('link[rel="canonical"]')];
  const { lang, dir } = document.documentElement;
  return {
    mode: document.compatMode,
    charset: document.characterSet,
    html: [lang, dir],
    title: document.title,
    meta: Object.fromEntries(metas),
    canonical: canonical.map(({ href }) => href),
    icons: document.querySelectorAll('link[rel="icon"]').length,
    themeColours: document.querySelectorAll('meta[name="theme-color"]').length,
  };
}

/** The head of a page as it must be; what differs, by name. */
function faultsOf({ meta, canonical, ...head }: Head, address: string): string[] {
  const isHidden = meta["robots"] === "noindex";
  const rules: Record<string, boolean> = {
    "standards mode": head.mode === "CSS1Compat" && head.charset === "UTF-8",
    "lang and dir": head.html.join() === "ar,rtl",
    title: head.title.length > 5 && !head.title.startsWith("–"),
    description: /^.{10,200}( …)?$/.test(meta["description"] ?? ""),
    viewport: meta["viewport"] === "width=device-width, initial-scale=1",
    robots: meta["robots"] === undefined || (isHidden && /^\/(404|search)/.test(address)),
    canonical: isHidden
      ? canonical.length === 0
      : canonical.join() === ORIGIN + new URL(address, ORIGIN).pathname,
    icon: head.icons > 0,
    "theme colours": head.themeColours === 2,
    card: (meta["og:image"] ?? "").startsWith(`${ORIGIN}/`),
    "card's text": (meta["og:image:alt"] ?? "").length > 5,
  };
  return Object.keys(rules).filter((name) => rules[name] !== true);
}

/** Links that say nothing or lead nowhere, pictures without words, heads that skip a level. */
function contentFaults(): string[] {
  const faults: string[] = [];
  for (const link of document.querySelectorAll<HTMLElement>("a")) {
    const href = link.getAttribute("href") ?? "";
    const name = link.getAttribute("aria-label") ?? link.textContent;
    if (href === "" || /^javascript:/i.test(href)) faults.push(`leads nowhere: ${name}`);
    if (name.trim() === "") faults.push(`no words: ${link.outerHTML.slice(0, 90)}`);
    if (/^(هنا|اضغط هنا|المزيد|here|more)$/.test(name.trim())) faults.push(`says nothing: ${name}`);
  }
  for (const picture of document.querySelectorAll("img:not([alt][width][height])")) {
    faults.push(`no words or size: ${picture.outerHTML.slice(0, 90)}`);
  }
  for (const drawing of document.querySelectorAll("svg")) {
    const isNamed = drawing.matches("[role=img][aria-label], [aria-labelledby], [role=group]");
    const isDecoration = drawing.closest("[aria-hidden=true]") !== null;
    if (!isNamed && !isDecoration) faults.push(`no words: ${drawing.outerHTML.slice(0, 90)}`);
  }
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((h) => Number(h.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) faults.push("not one h1");
  const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
  if (jumps.length > 0) faults.push(`heads skip a level: ${levels.join("")}`);
  return faults;
}
