import { renderAsync } from "@resvg/resvg-js";

import { FONT_FACES, fontFile } from "../site/fonts.js";
import type { Card } from "./card.js";
import { drawCard } from "./draw-card.js";

/** A card as PNG: the same bytes for the same card, whatever fonts the machine has. */
export async function renderCard(card: Card): Promise<Uint8Array> {
  const font = {
    fontFiles: FONT_FACES.map(fontFile),
    loadSystemFonts: false,
    defaultFontFamily: FONT_FACES[0].family,
  };
  // Drawn by a thread beside this one.
  const image = await renderAsync(drawCard(card), { font });
  return image.asPng();
}
