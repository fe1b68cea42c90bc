import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { byCodeUnit } from "../arabic/by-code-unit.js";
import { COMMON_CHARACTERS } from "./font-characters.js";
import { FONT_FACES, fontFile, type FontFace } from "./fonts.js";
import { keptFiles, type KeptFiles } from "./kept-files.js";

/** Names the versions of all libraries: another one may print other bytes. */
export const LOCK_FILE = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/**
 * Writes the site's fonts with the glyphs that it uses. All OpenType features stay: they are how
 * Arabic is joined, and the ligatures and marks of these characters come along by them. Hints are
 * left out; no screen that is in use renders by them, and they are a tenth of the bytes.
 *
 * @param uncommon What the pages show beyond the common characters.
 */
export async function writeFonts(uncommon: ReadonlySet<string>, outDir: string): Promise<void> {
  const characters = [...COMMON_CHARACTERS, ...uncommon].sort(byCodeUnit).join("");
  const kept = keptFiles("fonts");
  const versions = await readFile(LOCK_FILE);
  for (const face of FONT_FACES) {
    const file = join(outDir, face.address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await subset(face, characters, versions, kept));
  }
  await kept.prune();
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
