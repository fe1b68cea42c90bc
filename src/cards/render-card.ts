import { COLOURS } from "../site/colours.js";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.js";
import { coverOf, FULL_COVER, type Cover } from "./cover.js";
import { CARD_INKS, drawCard, GROUND, type CardLayer } from "./draw-card.js";
import { encodePng, type IndexedPicture } from "./encode-png.js";

/** Colours of one ink, from paper to full. */
const SHADES = FULL_COVER + 1;

/** A card as PNG: the same bytes for the same card. */
export function renderCard(card: Card): Uint8Array {
  const { hue, layers } = drawCard(card);
  const pixels = GROUND_PIXELS.slice();
  for (const layer of layers) lay(coverOf(layer), layer, pixels);
  return encodePng({ width: CARD_WIDTH, height: CARD_HEIGHT, pixels, palette: paletteOf(hue) });
}

const GROUND_PIXELS = new Uint8Array(CARD_WIDTH * CARD_HEIGHT);
for (const layer of GROUND) lay(coverOf(layer), layer, GROUND_PIXELS);

/** Lays a layer on what is there; where two meet, the one that covers more is seen. */
function lay(cover: Cover, { ink, top }: CardLayer, pixels: Uint8Array): void {
  const first = CARD_INKS.indexOf(ink) * SHADES;
  const start = top * CARD_WIDTH;
  const to = Math.min(cover.length, pixels.length - start);
  for (let at = Math.max(0, -start); at < to; at++) {
    const shade = cover[at] ?? 0;
    if (shade === 0) continue;
    if (shade > (pixels[start + at] ?? 0) % SHADES) pixels[start + at] = first + shade;
  }
}

function paletteOf(hue: string): IndexedPicture["palette"] {
  const inks = { ink: COLOURS.ink.light, soft: COLOURS["ink-soft"].light, hue };
  const colours = { ...inks, rule: COLOURS.rule.light };
  const paper = rgbOf(COLOURS.paper.light);
  return CARD_INKS.flatMap((ink) => shadesOf(paper, rgbOf(colours[ink])));
}

type Rgb = readonly [number, number, number];

const rgbOf = (colour: string): Rgb => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const shadesOf = (paper: Rgb, ink: Rgb): Rgb[] =>
  Array.from({ length: SHADES }, (_, shade) => {
    const mix = (part: 0 | 1 | 2): number =>
      Math.round(paper[part] + ((ink[part] - paper[part]) * shade) / FULL_COVER);
    return [mix(0), mix(1), mix(2)];
  });
