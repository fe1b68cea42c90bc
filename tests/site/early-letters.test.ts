import assert from "node:assert/strict";
import { test } from "node:test";

import {
  EARLY_FACES,
  EARLY_LETTERS,
  EARLY_LETTERS_ADDRESS,
  earlyLettersCss,
} from "../../src/site/early-letters.js";
import { FONT_FACES, type FontFace } from "../../src/site/fonts.js";
import { writeFonts } from "../../src/site/write-fonts.js";
import { filesOf, tempFolder } from "../support/temp-folder.js";

const bytesOf = ({ family }: FontFace): Uint8Array => Buffer.from(family);

test("every face has its stand-in, made of the regular letters of its own family", () => {
  const rules = earlyLettersCss(bytesOf).split("\n");
  assert.equal(rules.length, FONT_FACES.length);
  for (const { family, weight } of FONT_FACES) {
    const rule = rules.find(
      (css) => css.includes(`"${family} letters"`) && css.includes(`font-weight: ${weight};`),
    );
    const data = /base64,([^"]+)"/.exec(rule ?? "")?.[1] ?? "";
    assert.equal(Buffer.from(data, "base64").toString(), family);
    assert.equal(rule?.includes("size-adjust: 100.00%"), weight === 400, `${family} ${weight}`);
  }
});

test("the rules name each early letter and no other", () => {
  const ranges = /unicode-range: ([^;]+);/.exec(earlyLettersCss(bytesOf))?.[1] ?? "";
  const named = ranges.split(", ").flatMap((range) => {
    const [from = NaN, to = from] = range
      .slice(2)
      .split("-")
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
  });
  assert.deepEqual(named, [...EARLY_LETTERS].sort());
  for (const letter of "ءغفي ؟ً–9") assert.ok(named.includes(letter), letter);
});

test("the letters are WOFF2 and half of a face at most, and the same in every build", async () => {
  const [one, two] = [tempFolder(), tempFolder()];
  await writeFonts(new Set(), one.path());
  await writeFonts(new Set("Ğ"), two.path());
  const [css, same] = [one, two].map((folder) =>
    filesOf(folder.path()).get(EARLY_LETTERS_ADDRESS.slice(1))?.toString(),
  );
  assert.equal(css, same);
  const letters = [...(css ?? "").matchAll(/base64,([^"]+)"/g)].map(([, data = ""]) =>
    Buffer.from(data, "base64"),
  );
  assert.equal(letters.length, FONT_FACES.length);
  const different = new Set(letters.map((bytes) => bytes.toString("base64")));
  assert.equal(different.size, EARLY_FACES.length);
  for (const bytes of letters) {
    assert.equal(bytes.toString("latin1", 0, 4), "wOF2");
    assert.ok(bytes.length < 13_000, `${bytes.length} bytes`);
  }
  one.remove();
  two.remove();
});
