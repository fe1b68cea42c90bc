import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { test } from "node:test";

import { COMMON_CHARACTERS, uncommonCharacters } from "../../src/site/font-characters.js";
import { FONT_FACES, fontFacesCss } from "../../src/site/fonts.js";
import { writeFonts } from "../../src/site/write-fonts.js";
import { tempFolder } from "../support/temp-folder.js";

/** All fonts of the site together, in bytes. */
const BUDGET = 120 * 1024;

test("characters that fonts lack unless asked for are found, each once", () => {
  const html = "<p>Şam – دمشق، گفت «ۆ» ۆ Ğ 2019</p>";
  assert.deepEqual([...uncommonCharacters(html)].sort(), ["Ğ", "Ş", "ۆ"]);
});

test("all that articles are written in is common", () => {
  const text = "أُعلِنَ بيانًا آخر، وقال: «لا حلّ إلّا بالحوار»؛ أليس كذلك؟ ٢٠١٩ – 14:30 (50%)…";
  assert.deepEqual([...uncommonCharacters(text)], []);
});

test("the fonts have every OpenType feature and stay within their budget", async () => {
  const temp = tempFolder();
  const rare = new Set("ÇÖÜçóüğİışŞâêîûÂÊÎÛéèáíñäß€№ېۆڵڕێ");
  await writeFonts(rare, temp.path());
  const files = FONT_FACES.map(({ address }) => temp.path(address));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  assert.ok(
    sizes.every((size) => size > 10_000),
    sizes.join(", "),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(total <= BUDGET, `${total} bytes`);
  for (const file of files) {
    assert.equal((await readFile(file)).toString("latin1", 0, 4), "wOF2");
  }
  temp.remove();
});

test("each face has its file, moves nothing when it comes late, and has a stand-in of its own size", () => {
  const css = fontFacesCss();
  assert.equal(css.split("font-display: swap").length - 1, FONT_FACES.length);
  assert.equal(css.split("size-adjust: ").length - 1, FONT_FACES.length);
  for (const { address } of FONT_FACES) {
    assert.ok(css.includes(`url("${address.slice("/assets/".length)}")`));
  }
  assert.ok(COMMON_CHARACTERS.has("ـ"), "the kashida");
});
