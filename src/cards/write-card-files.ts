import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { KeptFiles } from "../site/kept-files.js";
import type { Card } from "./card.js";

/** Where cards go, and all that decides their bytes beside their own words. */
export interface CardFiles {
  outDir: string;
  /** A digest of code, colours and faces. */
  maker: string;
}

/** Files being read or written at once. */
const AT_ONCE = 4;

/**
 * Writes cards one after the other; those drawn by an earlier build are copied.
 *
 * @throws Error Once the signal is aborted the rest stay unwritten.
 */
export async function writeCardFiles(
  cards: readonly Card[],
  files: CardFiles,
  kept: KeptFiles,
  signal?: AbortSignal,
): Promise<void> {
  const queue = cards.values();
  const work = async (): Promise<void> => {
    for (const card of queue) {
      signal?.throwIfAborted();
      await writeCardFile(card, files, kept);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function writeCardFile(card: Card, files: CardFiles, kept: KeptFiles): Promise<void> {
  const png = await kept.get([files.maker, JSON.stringify(card)], async () => {
    // Loaded when a card is to be drawn: most builds find theirs kept.
    const { renderCard } = await import("./render-card.js");
    return renderCard(card);
  });
  const file = join(files.outDir, card.address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
}
