import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { arabicIndic, digitsAddress } from "./digit-fonts.js";
import { FONT_FACES, fontFile } from "./fonts.js";

const WESTERN = Array.from("0123456789", (digit) => digit.charCodeAt(0));

/** Writes, beside each face, one that draws Arabic-Indic digits for Western ones: 1 KB each. */
export async function writeDigitFonts(outDir: string): Promise<void> {
  for (const face of FONT_FACES) {
    const file = join(outDir, digitsAddress(face));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await digitsOf(await readFile(fontFile(face))));
  }
}

/**
 * The typeface's ten Arabic-Indic digits under the code points of the Western ones.
 *
 * @param whole TrueType.
 * @returns WOFF2.
 */
async function digitsOf(whole: Buffer): Promise<Uint8Array> {
  const { createFont } = await import("fonteditor-core");
  const { default: subsetFont } = await import("subset-font");
  const font = createFont(whole, { type: "ttf", subset: WESTERN.map(arabicIndic) });
  const content = font.get();
  // The glyph for what is missing has no code points at all, whatever the library's types say.
  for (const glyph of content.glyf.filter(({ unicode }) => Array.isArray(unicode))) {
    const western = WESTERN.find((digit) => glyph.unicode.includes(arabicIndic(digit)));
    glyph.unicode = western === undefined ? [] : [western];
  }
  // The day of writing would make every build another.
  content.head.modified = content.head.created;
  font.set(content);
  const drawn = Buffer.from(font.write({ type: "ttf", toBuffer: true }));
  return subsetFont(drawn, "0123456789", { targetFormat: "woff2", noHinting: true });
}
