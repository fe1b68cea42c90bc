import { Resvg } from "@resvg/resvg-js";

import { FONT_FACES, fontFile } from "../site/fonts.js";
import { CARD_WIDTH } from "./card.js";
import type { CardLayer } from "./draw-card.js";

/** Steps between bare paper (0) and full ink: more of them no eye tells apart on a letter's edge. */
export const FULL_COVER = 15;

/** How much of each pixel of a layer is covered, 0 to `FULL_COVER`, row after row, as wide as a card. */
export type Cover = Uint8Array;

/** Layers that come again and again: kickers, outlets, the day of a run of articles, the site's name. */
const MOST_KEPT = 64;

const font = {
  fontFiles: FONT_FACES.map(fontFile),
  loadSystemFonts: false,
  defaultFontFamily: FONT_FACES[0].family,
};

const kept = new Map<string, Cover>();

/** Draws a layer, or takes it from those drawn lately: the same pixels whatever fonts the machine has. */
export function coverOf({ content, height }: CardLayer): Cover {
  const key = `${height} ${content}`;
  const cover = kept.get(key) ?? drawCover(content, height);
  // Set anew, it is the youngest; the first key is the one not asked for the longest.
  kept.delete(key);
  kept.set(key, cover);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  return cover;
}

function drawCover(content: string, height: number): Cover {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${height}">${content}</svg>`;
  const { pixels } = new Resvg(svg, { font }).render();
  const cover = new Uint8Array(CARD_WIDTH * height);
  // Black on nothing: of red, green, blue and alpha only the last says anything.
  for (let at = 0, alpha = 3; at < cover.length; at++, alpha += 4) {
    const value = pixels[alpha] ?? 0;
    if (value > 0) cover[at] = SHADE_OF_ALPHA[value] ?? 0;
  }
  return cover;
}

const SHADE_OF_ALPHA = Uint8Array.from({ length: 256 }, (_, alpha) =>
  Math.round((alpha * FULL_COVER) / 255),
);
