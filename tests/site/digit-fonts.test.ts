import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { arabicDigits, digitFacesCss, digitsAddress } from "../../src/site/digit-fonts.js";
import { FONT_FACES } from "../../src/site/fonts.js";
import { writeDigitFonts } from "../../src/site/write-digit-fonts.js";
import { tempFolder } from "../support/temp-folder.js";

for (const [western, shown] of [
  ["الجولة الـ14", "الجولة الـ١٤"],
  ["10–11 كانون الأول/ديسمبر 2019", "١٠–١١ كانون الأول/ديسمبر ٢٠١٩"],
  ["بلا أرقام", "بلا أرقام"],
] as const) {
  test(`in a picture «${western}» is «${shown}»`, () => {
    assert.equal(arabicDigits(western), shown);
  });
}

test("every face has its digits in a file of a kilobyte, the same each time", async () => {
  const [first, second] = [tempFolder(), tempFolder()];
  for (const temp of [first, second]) await writeDigitFonts(temp.path());
  for (const face of FONT_FACES) {
    const bytes = await readFile(first.path(digitsAddress(face)));
    assert.equal(bytes.toString("latin1", 0, 4), "wOF2");
    assert.ok(bytes.length < 2048, `${face.address}: ${bytes.length} bytes`);
    assert.ok(bytes.equals(await readFile(second.path(digitsAddress(face)))), face.address);
  }
  first.remove();
  second.remove();
});

test("the digits stand before both faces, and Latin runs do without them", () => {
  const css = digitFacesCss();
  for (const face of FONT_FACES) {
    assert.ok(css.includes(`url("${digitsAddress(face).slice("/assets/".length)}")`));
    assert.ok(css.includes(`"${face.family} digits", var(`));
  }
  assert.equal(css.split("unicode-range: U+30-39").length - 1, FONT_FACES.length);
  assert.match(css, /:lang\(en\) \{ font-family: var\(--interface-stack\)/);
});
