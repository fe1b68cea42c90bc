import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { byCodeUnit } from "../arabic/by-code-unit.js";
import {
  EARLY_FACES,
  EARLY_LETTERS,
  EARLY_LETTERS_ADDRESS,
  earlyLettersCss,
} from "./early-letters.js";
import { COMMON_CHARACTERS } from "./font-characters.js";
import { FONT_FACES, fontFile, type FontFace } from "./fonts.js";
import { keptFiles, type KeptFiles } from "./kept-files.js";

/** Names the versions of all libraries: another one may print other bytes. */
export const LOCK_FILE = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/**
 * Writes the site's fonts with the glyphs that it uses, and the style sheet with the commonest of them. All OpenType features stay: they are how
 * Arabic is joined, and the ligatures and marks of these characters come along by them. Hints are
 * left out; no screen that is in use renders by them, and they are a tenth of the bytes.
 *
 * @param uncommon What the pages show beyond the common characters.
 */
export async function writeFonts(uncommon: ReadonlySet<string>, outDir: string): Promise<void> {
  const characters = [...COMMON_CHARACTERS, ...uncommon].sort(byCodeUnit).join("");
  const kept = keptFiles("fonts");
  const versions = await readFile(LOCK_FILE);
  const cut = (face: FontFace, text: string) => subset(face, text, versions, kept);
  for (const face of FONT_FACES) {
    await writeBelow(outDir, face.address, await cut(face, characters));
  }
  const early = new Map<FontFace, Uint8Array>();
  for (const face of EARLY_FACES) early.set(face, await cut(face, EARLY_LETTERS));
  const lettersOf = (face: FontFace) => early.get(face) ?? new Uint8Array();
  await writeBelow(outDir, EARLY_LETTERS_ADDRESS, earlyLettersCss(lettersOf));
  await kept.prune();
}

async function writeBelow(
  folder: string,
  address: string,
  content: Uint8Array | string,
): Promise<void> {
  const file = join(folder, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function subset(
  face: FontFace,
  characters: string,
  versions: Uint8Array,
  kept: KeptFiles,
): Promise<Uint8Array> {
  const whole = await readFile(fontFile(face));
  return kept.get([whole, characters, versions], async () => {
    // Loaded when it is needed: a tenth of a second that most builds can do without.
    const { default: subsetFont } = await import("subset-font");
    return subsetFont(whole, characters, { targetFormat: "woff2", noHinting: true });
  });
}
