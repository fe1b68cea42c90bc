import { Resvg } from "@resvg/resvg-js";

import { fontFile, type FontFace } from "../site/fonts.js";
import { escapeXml } from "../site/xml.js";

/** How wide a word is with the space behind it, in em. */
export type MeasureWord = (word: string) => number;

/** Measured at this size, so that rounding to pixels is lost in the third digit. */
const SIZE = 200;

/**
 * A measure of words set in one face, by the same shaper that draws the cards. What was measured is
 * remembered: the words of titles come again and again.
 */
export function measureWords(face: FontFace): MeasureWord {
  const known = new Map<string, number>();
  // A box is as wide as the ink. Between two letters the word counts with the room around it.
  const alone = inkWidth("ا ا", face);
  return (word) => {
    const width = known.get(word) ?? inkWidth(`ا ${word} ا`, face) - alone;
    known.set(word, width);
    return width;
  };
}

function inkWidth(text: string, face: FontFace): number {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">` +
    `<text font-family="${face.family}" font-weight="${face.weight}" font-size="${SIZE}">` +
    `\u200f${escapeXml(text)}</text></svg>`;
  const font = { fontFiles: [fontFile(face)], loadSystemFonts: false };
  return (new Resvg(svg, { font }).getBBox()?.width ?? 0) / SIZE;
}
