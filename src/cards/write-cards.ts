import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { Archive } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { SiteSettings } from "../site/addresses.js";
import { COLOURS } from "../site/colours.js";
import { arabicDigits } from "../site/digit-fonts.js";
import { keptFiles, type KeptFiles } from "../site/kept-files.js";
import { strings } from "../site/strings.ar.js";
import { LOCK_FILE } from "../site/write-fonts.js";
import { archiveCards } from "./archive-cards.js";
import type { Card } from "./card.js";

/** Cards in the making: Node draws on four threads beside its own. */
const AT_ONCE = 4;

/** Writes the social cards of an archive's pages; those drawn by an earlier build are copied. */
export async function writeCards(
  archive: Archive,
  outDir: string,
  digits?: SiteSettings["digits"],
): Promise<void> {
  const kept = keptFiles("cards");
  const maker = await makerDigest();
  const cards = archiveCards(archive);
  const queue = (digits === undefined ? cards : cards.map(inArabicDigits)).values();
  const work = async (): Promise<void> => {
    for (const card of queue) await writeCard(card, maker, outDir, kept);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await kept.prune();
}

/** Nobody copies words out of a picture: here the digits themselves are others. */
const inArabicDigits = (card: Card): Card => ({
  ...card,
  kicker: card.kicker === null ? null : arabicDigits(card.kicker),
  title: arabicDigits(card.title),
  facts: card.facts.map(arabicDigits),
});

async function writeCard(
  card: Card,
  maker: Uint8Array,
  outDir: string,
  kept: KeptFiles,
): Promise<void> {
  const png = await kept.get([maker, JSON.stringify(card)], async () => {
    // Loaded when a card is to be drawn: most builds find theirs kept.
    const { renderCard } = await import("./render-card.js");
    return renderCard(card);
  });
  const file = join(outDir, card.address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
}

/** A digest of all that decides a card's bytes beside its own words. */
async function makerDigest(): Promise<Uint8Array> {
  const here = new URL("./", import.meta.url);
  const code = (await readdir(here)).sort(byCodeUnit).map((name) => new URL(name, here));
  const hash = createHash("sha256").update(JSON.stringify([COLOURS, strings.site]));
  for (const file of [LOCK_FILE, ...code]) hash.update(await readFile(file));
  return hash.digest();
}
