import { markPath, processShape } from "../pictures/mark-shape.js";
import { COLOURS, PROCESS_COLOURS } from "../site/colours.js";
import { FONT_FACES, type FontFace } from "../site/fonts.js";
import { strings } from "../site/strings.ar.js";
import { escapeXml } from "../site/xml.js";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.js";
import { fitText, type FontStep } from "./fit-text.js";
import { measureWords } from "./measure-words.js";

/** What a card is drawn with on its paper; `hue` is another colour for each process. */
export const CARD_INKS = ["ink", "soft", "hue", "rule"] as const;
export type CardInk = (typeof CARD_INKS)[number];

/** A strip of the card, as wide as it, that holds things of one ink. */
export interface CardLayer {
  ink: CardInk;
  /** Pixels from the card's top, and of the strip itself. */
  top: number;
  height: number;
  /** SVG elements that stand in the strip; a renderer needs the site's faces for them. */
  content: string;
}

/** What stands on a card's ground, its text broken into lines. */
export interface CardDrawing {
  /** `#rrggbb`. */
  hue: string;
  layers: CardLayer[];
}

/** Pixels. Networks cut a card's edges, so that nothing but paper and the hue's band reaches them. */
const RIGHT = 1112;
const LEFT = 88;
const BAND = 28;
const KICKER_BASE = 112;
const KICKER_SIZE = 34;
const TITLE_TOP = 140;
const FACTS_BASE = 512;
const FACT_SIZE = 30;
const FACT_GAP = 46;
const RULE = 544;
const FOOT_BASE = 594;

/** In lines of one and a half their size, none of them reaches the facts. */
const TITLE_STEPS = [
  [104, 1],
  [80, 2],
  [62, 3],
  [46, 4],
  [35, 5],
] as const satisfies [FontStep, ...FontStep[]];
const TITLE_LINE = 1.5;

/** In em, what a line has above and below its base: marks over marks reach far. */
const ABOVE = 1.4;
const BELOW = 0.8;

const faceOf = (family: FontFace["family"], weight: FontFace["weight"]): FontFace => {
  const face = FONT_FACES.find((one) => one.family === family && one.weight === weight);
  if (face === undefined) throw new Error(`no face ${family} ${weight}`);
  return face;
};
const TITLE_FACE = faceOf("Noto Naskh Arabic", 700);
const LABEL_FACE = faceOf("IBM Plex Sans Arabic", 600);
const FACT_FACE = faceOf("IBM Plex Sans Arabic", 400);

const measures = {
  title: measureWords(TITLE_FACE),
  label: measureWords(LABEL_FACE),
  fact: measureWords(FACT_FACE),
};

/** Where everything on a card stands. */
export function drawCard(card: Card): CardDrawing {
  return {
    hue: hueOf(card.process),
    layers: [
      kickerOf(card),
      titleOf(card),
      ...card.facts.slice(0, 2).map((fact, n, all) => factLine(fact, n - all.length + 1)),
      siteName(),
      ...(isSiteName(card) ? [] : [tagline()]),
    ].filter(({ content }) => content !== ""),
  };
}

const rectangle = (x: number, width: number, height: number): string =>
  `<rect x="${x}" y="0" width="${width}" height="${height}"/>`;

/** What every card has below its text: a band of its hue at the edge, and a rule above its foot. */
export const GROUND: readonly CardLayer[] = [
  {
    ink: "hue",
    top: 0,
    height: CARD_HEIGHT,
    content: rectangle(CARD_WIDTH - BAND, BAND, CARD_HEIGHT),
  },
  { ink: "rule", top: RULE, height: 2, content: rectangle(LEFT, RIGHT - LEFT, 2) },
];

const hueOf = (process: string | null): string => {
  const known: Readonly<Record<string, keyof typeof COLOURS>> = PROCESS_COLOURS;
  return COLOURS[known[process ?? ""] ?? "ink-soft"].light;
};

/** The site's own card says it in large letters already. */
const isSiteName = ({ title }: Card): boolean => title === strings.site.tagline;

const siteName = (): CardLayer =>
  textLayer("hue", FOOT_BASE, [strings.site.name], { face: TITLE_FACE, size: 42 });

const tagline = (): CardLayer =>
  textLayer("soft", FOOT_BASE, [strings.site.tagline], {
    face: FACT_FACE,
    size: 26,
    x: LEFT,
    anchor: "start",
  });

/** Shape and words say the process as well: hue is not the only carrier. */
function kickerOf({ kicker, process }: Card): CardLayer {
  const size = KICKER_SIZE;
  const radius = 15;
  const mark = process === null || kicker === null ? null : processShape(process);
  const x = mark === null ? RIGHT : RIGHT - 3.2 * radius;
  const text = kicker === null ? "" : oneLine(kicker, size, x - LEFT, measures.label);
  const layer = textLayer("hue", KICKER_BASE, [text], { face: LABEL_FACE, size, x });
  if (mark === null) return layer;
  const middle = `translate(${RIGHT - radius} ${KICKER_BASE - 12 - layer.top})`;
  const path = `<path d="${markPath(mark, 640)}" transform="${middle}"/>`;
  return { ...layer, content: path + layer.content };
}

function titleOf({ title }: Card): CardLayer {
  const { size, lines } = fitText(drawable(title), TITLE_STEPS, RIGHT - LEFT, measures.title);
  return textLayer("ink", TITLE_TOP + 1.15 * size, lines, { face: TITLE_FACE, size });
}

/** @param place 0 for the last line, -1 for the one above it. */
function factLine(fact: string, place: number): CardLayer {
  const size = FACT_SIZE;
  const text = oneLine(fact, size, RIGHT - LEFT, measures.fact);
  return textLayer("soft", FACTS_BASE + place * FACT_GAP, [text], { face: FACT_FACE, size });
}

/** What the faces have no letters for would stand as empty boxes. */
const drawable = (text: string): string =>
  text.replace(
    /[^\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/gu,
    "",
  );

const oneLine = (text: string, size: number, limit: number, measure: (word: string) => number) =>
  fitText(drawable(text), [[size, 1]], limit, measure).lines.join(" ");

interface TextStyle {
  face: FontFace;
  size: number;
  /** The right edge, unless told otherwise. */
  x?: number;
  anchor?: "start" | "end";
}

/** Lines below each other, the first on the base given. */
function textLayer(ink: CardInk, base: number, lines: string[], style: TextStyle): CardLayer {
  const { size } = style;
  const top = Math.round(base - ABOVE * size);
  const reach = (lines.length - 1) * TITLE_LINE * size;
  const content = lines
    .filter((text) => text !== "")
    .map((text, n) => line(text, base - top + n * TITLE_LINE * size, style));
  const height = Math.ceil(base + reach + BELOW * size) - top;
  return { ink, top, height, content: content.join("") };
}

/**
 * One line of text. The renderer (resvg 2.6) knows no `direction` and takes every line for one from left
 * to right: hence the isolate round it, and the anchor `end` for the right edge.
 */
const line = (text: string, y: number, { face, size, x = RIGHT, anchor = "end" }: TextStyle) =>
  `<text x="${x}" y="${Math.round(y)}" text-anchor="${anchor}" ` +
  `font-family="${face.family}" font-weight="${face.weight}" ` +
  `font-size="${size}">\u2067${escapeXml(text)}\u2069</text>`;
