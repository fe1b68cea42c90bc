import assert from "node:assert/strict";
import { test } from "node:test";

import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

test("Latin words say that they are no Arabic, names keep to their own direction, dates say their day", async () => {
  const faults: string[] = [];
  const { page, go, close } = await visit(stage.browser, stage.site);
  for (const [kind, address] of PAGE_KINDS) {
    await go(address);
    if (kind === "results") await page.waitForSelector('[data-state="done"]');
    const found = [
      ...(await page.evaluate(latinAsArabic)),
      ...(await page.evaluate(bareNames)),
      ...(await page.evaluate(bareDates)),
    ];
    faults.push(...found.slice(0, 3).map((fault) => `${kind}: ${fault}`));
  }
  assert.deepEqual(faults, []);
  await close();
});

/** Latin words that a screen reader would read as Arabic. */
function latinAsArabic(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? "";
    const holder = walker.currentNode.parentElement;
    if (holder === null || !/\p{Script=Latin}/u.test(text)) continue;
    if (holder.closest("script, style, noscript, option, [lang]")?.getAttribute("lang") !== "ar")
      continue;
    faults.push(`no lang: ${text.trim().slice(0, 80)}`);
  }
  return faults;
}

/**
 * Links named after a thing of the archive, whose name is not isolated; an article's own words are, and a
 * mark in a row shows a number alone.
 */
function bareNames(): string[] {
  const things = /^\/(articles|people|rounds|delegations|publishers|processes)\/[^/#?]+\/$/;
  return [...document.querySelectorAll("main a[href]")]
    .filter((link) => things.test(link.getAttribute("href") ?? ""))
    .filter((link) => link.closest(".prose, svg, q, .place-of-words, .row-mark") === null)
    .filter((link) => link.querySelector("bdi") === null && link.closest("bdi") === null)
    .map((link) => `no bdi: ${link.outerHTML.slice(0, 120)}`);
}

/** Days that the site itself prints, of which programs are not told; articles' and editors' own words are. */
function bareDates(): string[] {
  const faults: string[] = [];
  const day = /\d (كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)[^/]*\/[\u0621-\u064a]/u;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent ?? "";
    if (!day.test(text) || holder?.closest("time, bdi, q, svg, .prose, .cite") != null) continue;
    faults.push(`no time: ${text.trim().slice(0, 80)}`);
  }
  for (const time of document.querySelectorAll("time")) {
    if (!/^\d{4}(-\d\d){0,2}$/.test(time.dateTime)) faults.push(`datetime: ${time.outerHTML}`);
  }
  return faults;
}
