import assert from "node:assert/strict";
import { test } from "node:test";

import type { BrowserContextOptions, Page } from "playwright-core";

import { PAGE_KINDS } from "../support/page-kinds.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const stage = useSite("articles");

/** A desk's window at 200 %: half as many of the style sheet's pixels. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };

test("at 200 %, page or text alone, no page is pushed sideways and no control's words are cut", async () => {
  const faults: string[] = [];
  await tour(zoomed, async (kind, open) => faults.push(...(await cuts(open, kind))));
  await tour({ viewport: { width: 1280, height: 900 } }, async (kind, open) => {
    await open.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    faults.push(...(await cuts(open, `${kind}, text`)));
  });
  assert.deepEqual(faults, []);
});

test("who asks for less motion sees none", async () => {
  const moving: string[] = [];
  await tour({ reducedMotion: "reduce" }, async (kind, open) => {
    const slow = await open.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((node) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(node);
          const longest = Math.max(parseFloat(transitionDuration), parseFloat(animationDuration));
          return longest > 0.01 || scrollBehavior === "smooth";
        })
        .map((node) => node.tagName),
    );
    if (slow.length > 0) moving.push(`${kind}: ${slow.slice(0, 3).join(", ")}`);
  });
  assert.deepEqual(moving, []);
});

test("in the reader's own colours words stand out, and links look like links", async () => {
  const faults: string[] = [];
  await tour({ forcedColors: "active" }, async (kind, open) => {
    const colours = await open.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const link = document.querySelector("main a[href]");
      const marks = [...document.querySelectorAll("main svg .mark path, main svg.mark path")];
      const lost = marks.some((mark) => getComputedStyle(mark).stroke === backgroundColor);
      const linkColour = link === null ? null : getComputedStyle(link).color;
      return { color, backgroundColor, link: linkColour, lost };
    });
    if (colours.lost) faults.push(`${kind}: marks`);
    if (colours.color === colours.backgroundColor) faults.push(`${kind}: words`);
    if (colours.link === colours.color) faults.push(`${kind}: links`);
  });
  assert.deepEqual(faults, []);
});

test("on paper every page is its text and its address, in black", async () => {
  const faults: string[] = [];
  await tour({ colorScheme: "dark" }, async (kind, open) => {
    await open.emulateMedia({ media: "print", colorScheme: "dark" });
    const found = await open.evaluate(() => {
      const kept = [
        ...document.querySelectorAll("header.site-header, .site-footer, .skip, select"),
      ];
      const lost = [...document.querySelectorAll("h1, .printed-address")];
      const { color } = getComputedStyle(document.documentElement);
      return [
        ...kept
          .filter((node) => node.checkVisibility())
          .map((node) => `kept: ${node.outerHTML.slice(0, 60)}`),
        ...lost.filter((node) => !node.checkVisibility()).map((node) => `lost: ${node.className}`),
        ...(color === "rgb(0, 0, 0)" ? [] : [color]),
      ];
    });
    await open.emulateMedia({ media: "screen", colorScheme: "dark" });
    faults.push(...found.map((fault) => `${kind}: ${fault}`));
  });
  assert.deepEqual(faults, []);
});

test("all but the links of a text are large enough for a finger, and nothing lies over them", async () => {
  const faults: string[] = [];
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  await tour(phone, async (kind, open) => {
    const found = await open.evaluate(smallTargets, LINKS_IN_TEXT);
    faults.push(...found.slice(0, 3).map((fault) => `${kind}: ${fault}`));
  });
  assert.deepEqual(faults, []);
});

/** Links that keep the lines of the running text they stand in: WCAG 2.5.8 lets them. */
const LINKS_IN_TEXT = ".prose *";

/**
 * Controls and links outside running text that are lower than 44 px, or whose height somebody else has:
 * a press anywhere in it must reach them. Of a link of several lines, the first is looked at.
 */
function smallTargets(inText: string): string[] {
  const faults: string[] = [];
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (const node of document.querySelectorAll("a[href], button, select, input, summary")) {
    const isMark = node instanceof SVGElement;
    if (isMark || node.matches(inText) || !node.checkVisibility()) continue;
    node.scrollIntoView({ block: "center", inline: "nearest" });
    const [box] = (node.closest("label") ?? node).getClientRects();
    if (box === undefined || box.width <= 1 || node.matches(".skip")) continue;
    const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
    if (box.height < 43.5 || box.width < 24) faults.push(`${size}: ${node.outerHTML.slice(0, 90)}`);
    const isCovered = [-20, 0, 20].some((above) => {
      const hit = document.elementFromPoint(
        box.x + box.width / 2,
        box.y + box.height / 2 + (above * box.height) / 44,
      );
      return hit === null || !(node.contains(hit) || hit.contains(node));
    });
    if (isCovered) faults.push(`covered: ${node.outerHTML.slice(0, 90)}`);
  }
  return faults;
}

/** Opens a page of each kind in one tab, looks at it, and closes the tab. */
async function tour(
  options: BrowserContextOptions,
  look: (kind: string, page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, go, close } = await visit(stage.browser, stage.site, options);
  for (const [kind, address] of PAGE_KINDS) {
    await go(address);
    if (kind === "results") await page.waitForSelector('[data-state="done"]');
    await look(kind, page);
  }
  await close();
}

/** Whether a page can be scrolled sideways, and controls whose words do not fit into them. */
const cuts = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate((name) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${name}: ${scrollWidth} of ${clientWidth} px`] : [];
    const cut = [...document.querySelectorAll("button, summary, nav a, h1, h2")]
      .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
      .filter((node) => getComputedStyle(node).display !== "inline" && node.clientWidth > 1)
      .map((node) => `${name}: ${node.outerHTML.slice(0, 90)}`);
    return [...wide, ...cut.slice(0, 3)];
  }, kind);
