import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import type { Browser, Page } from "playwright-core";

import { FONT_FACES, fontFile, type FontFace } from "../../src/site/fonts.js";
import { writeFonts } from "../../src/site/write-fonts.js";
import { launchBrowser } from "../support/browser.js";
import { tempFolder } from "../support/temp-folder.js";

/** Joined letters, lam-alef, «الله», stretched lines, stacked marks, three kinds of digits, Latin. */
const TEXT =
  "لا إله إلا الله، الجـــولة الـ14: مُؤتَمَرٌ سُورِيٌّ كُلُّهُ؛ محمّد لمحة في بيئةٍ «٢٠١٩» 2019 (Paris’s) گچپ";

const temp = tempFolder();
let browser: Browser;
before(async () => {
  [browser] = await Promise.all([launchBrowser(), writeFonts(new Set(), temp.path())]);
});
after(async () => {
  await browser.close();
  temp.remove();
});

for (const face of FONT_FACES) {
  test(`${face.family} ${face.weight} is shaped as the whole typeface shapes it`, async () => {
    const page = await browser.newPage();
    const part = await pictureOf(page, temp.path(face.address));
    assert.ok(part.equals(await pictureOf(page, fontFile(face))));
    assert.ok(!part.equals(await pictureOf(page, fontFile(otherThan(face)))), "it can differ");
    await page.close();
  });
}

const otherThan = (face: FontFace): FontFace =>
  FONT_FACES.find(({ family }) => family !== face.family) ?? face;

async function pictureOf(page: Page, file: string): Promise<Buffer> {
  const font = readFileSync(file).toString("base64");
  await page.setContent(`<style>
    @font-face { font-family: tested; src: url("data:font/ttf;base64,${font}") }
    p { font: 40px tested; width: 1200px }
  </style><p dir="rtl">${TEXT}</p>`);
  await page.evaluate(async () => {
    await document.fonts.load("40px tested", "س");
  });
  return page.locator("p").screenshot();
}
