import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import type { Browser, Page } from "playwright-core";

import { FONT_FACES, fontFile, type FontFace } from "../../src/site/fonts.js";
import { digitsAddress } from "../../src/site/digit-fonts.js";
import { writeDigitFonts } from "../../src/site/write-digit-fonts.js";
import { writeFonts } from "../../src/site/write-fonts.js";
import { launchBrowser } from "../support/browser.js";
import { tempFolder } from "../support/temp-folder.js";

/** Joined letters, lam-alef, «الله», stretched lines, stacked marks, three kinds of digits, Latin. */
const TEXT =
  "لا إله إلا الله، الجـــولة الـ14: مُؤتَمَرٌ سُورِيٌّ كُلُّهُ؛ محمّد لمحة في بيئةٍ «٢٠١٩» 2019 (Paris’s) گچپ";

const temp = tempFolder();
let browser: Browser;
before(async () => {
  [browser] = await Promise.all([
    launchBrowser(),
    writeFonts(new Set(), temp.path()),
    writeDigitFonts(temp.path()),
  ]);
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

for (const face of FONT_FACES) {
  test(`the digits of ${face.family} ${face.weight} are its own Arabic-Indic ones`, async () => {
    const page = await browser.newPage();
    const files = [temp.path(digitsAddress(face)), temp.path(face.address)] as const;
    for (const [index, digit] of [..."0123456789"].entries()) {
      const arabic = String.fromCodePoint(0x660 + index);
      const same = await unlikeness(page, files, [digit, arabic]);
      // Browsers fit letters to pixels by the script of the whole face: edges may differ a little.
      assert.ok(same < 0.08, `${digit} is not drawn as ${arabic}: ${same}`);
      const other = await unlikeness(page, files, [digit, digit]);
      assert.ok(other > 0.2, `${digit} is drawn as a Western digit: ${other}`);
    }
    await page.close();
  });
}

/** How much of two letters' ink, each in its own face, is in one of them only: 0 to 1. */
async function unlikeness(
  page: Page,
  files: readonly [string, string],
  letters: readonly [string, string],
): Promise<number> {
  const faces = files.map((file, index) => {
    const font = readFileSync(file).toString("base64");
    return `@font-face { font-family: face${index}; src: url("data:font/woff2;base64,${font}") }`;
  });
  await page.setContent(`<style>${faces.join("")}</style>`);
  return page.evaluate(async (drawn) => {
    const inks: boolean[][] = [];
    for (const [index, letter] of drawn.entries()) {
      const font = `200px face${index}`;
      await document.fonts.load(font, letter);
      const canvas = Object.assign(document.createElement("canvas"), { width: 300, height: 300 });
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.font = font;
      context.fillText(letter, 50, 220);
      const { data } = context.getImageData(0, 0, 300, 300);
      inks.push(Array.from({ length: 300 * 300 }, (_, pixel) => (data[4 * pixel + 3] ?? 0) > 127));
    }
    const [one = [], two = []] = inks;
    const either = one.filter((ink, pixel) => ink || two[pixel]).length;
    return one.filter((ink, pixel) => ink !== two[pixel]).length / either;
  }, letters);
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
