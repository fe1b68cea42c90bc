import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

import type { Archive } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { SiteSettings } from "../site/addresses.js";
import { COLOURS } from "../site/colours.js";
import { arabicDigits } from "../site/digit-fonts.js";
import { keptFiles } from "../site/kept-files.js";
import { strings } from "../site/strings.ar.js";
import { LOCK_FILE } from "../site/write-fonts.js";
import { archiveCards } from "./archive-cards.js";
import { writeInThreads } from "./card-threads.js";
import type { Card } from "./card.js";
import { writeCardFiles } from "./write-card-files.js";

/** Cards in the making, beside whatever else a build does. */
export interface CardsInTheMaking {
  /** Settles when all are written. */
  done: Promise<void>;
  /** Ends the making: afterwards nothing more is written. Never rejects. */
  stop(): Promise<void>;
}

/** So many are drawn in the time that threads take to start. */
const FEW = 300;

/** Begins to write the social cards of an archive's pages; those drawn by an earlier build are copied. */
export function startCards(
  archive: Archive,
  outDir: string,
  digits?: SiteSettings["digits"],
): CardsInTheMaking {
  const cards = archiveCards(archive);
  const ending = new AbortController();
  const done = writeCards(
    digits === undefined ? cards : cards.map(inArabicDigits),
    outDir,
    ending.signal,
  );
  // A fault is told to who waits for `done`, and that may be later than it happens.
  const settled = done.catch(() => undefined);
  const stop = async (): Promise<void> => {
    ending.abort();
    await settled;
  };
  return { done, stop };
}

async function writeCards(
  cards: readonly Card[],
  outDir: string,
  signal: AbortSignal,
): Promise<void> {
  const files = { outDir, maker: await makerDigest() };
  const kept = keptFiles("cards");
  if (cards.length <= FEW) {
    await writeCardFiles(cards, files, kept, signal);
    await kept.prune();
  } else await kept.prune(await writeInThreads(cards, files, signal));
}

/** Nobody copies words out of a picture: here the digits themselves are others. */
const inArabicDigits = (card: Card): Card => ({
  ...card,
  kicker: card.kicker === null ? null : arabicDigits(card.kicker),
  title: arabicDigits(card.title),
  facts: card.facts.map(arabicDigits),
});

/** A digest of all that decides a card's bytes beside its own words. */
async function makerDigest(): Promise<string> {
  const here = new URL("./", import.meta.url);
  const names = (await readdir(here)).sort(byCodeUnit);
  const code = ["../pictures/mark-shape.ts", ...names].map((name) => new URL(name, here));
  const hash = createHash("sha256").update(JSON.stringify([COLOURS, strings.site]));
  for (const file of [LOCK_FILE, ...code]) hash.update(await readFile(file));
  return hash.digest("hex");
}
