import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

/** A phone's window and a desk's. */
const WIDTHS = [390, 1280];

/** Pages of much running text, and of a head of several lines. */
const ADDRESSES = [
  "/articles/2019-12-12-astana-14/",
  "/articles/2017-11-01-astana-7/",
  "/rounds/constitutional-committee-5/",
  "/people/sergei-vershinin/",
  "/about/",
];

test("with fonts that never come every line has the words that it has with them", async () => {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    const [whole, bare] = await Promise.all([linesAt(width, true), linesAt(width, false)]);
    for (const [address, lines] of whole) {
      const found = bare.get(address) ?? [];
      const moved = lines.filter((words, index) => words !== found[index]);
      if (moved.length > MOST_MOVED * lines.length) {
        faults.push(`${address} at ${width} px: ${moved.length} of ${lines.length}`);
      }
    }
    assert.notDeepEqual(whole.get("/about/"), [], "there are lines");
  }
  assert.deepEqual(faults, []);
});

/** Rare letters and what is set in bold may break a line elsewhere: one block in fifty. */
const MOST_MOVED = 0.02;

/** By address, the words that begin each block's lines, one string a block. */
async function linesAt(width: number, hasFonts: boolean): Promise<Map<string, string[]>> {
  const viewport = { width, height: 900 };
  const { page, go, close } = await visit(stage.browser, stage.site, { viewport });
  if (!hasFonts) await page.route("**/*.woff2", (route) => route.abort());
  const lines = new Map<string, string[]>();
  for (const address of ADDRESSES) {
    await go(address);
    await page.evaluate(() => document.fonts.ready);
    assert.equal(await hasNaskh(page), hasFonts);
    lines.set(address, await page.evaluate(firstWords));
  }
  await close();
  return lines;
}

const hasNaskh = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.fonts].some(
      ({ family, status }) => /^"?Noto Naskh Arabic"?$/.test(family) && status === "loaded",
    ),
  );

/** Of each paragraph, head and item of a list: the first words of its lines. */
function firstWords(): string[] {
  const blocks = [...document.querySelectorAll("h1, h2, h3, p, li, q, th, td")];
  return blocks
    .filter((block) => block.checkVisibility() && block.querySelector("p, li, q") === null)
    .map((block) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      let below = -Infinity;
      while (walker.nextNode()) {
        for (const { index, 0: word } of (walker.currentNode.textContent ?? "").matchAll(/\S+/g)) {
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          const { top, bottom } = range.getBoundingClientRect();
          if (top >= below) words.push(word);
          if (top >= below) below = bottom - 4;
        }
      }
      return words.join(" | ");
    });
}
