import { markPath, processShape } from "../pictures/mark-shape.js";
import { COLOURS, PROCESS_COLOURS } from "../site/colours.js";
import { FONT_FACES, type FontFace } from "../site/fonts.js";
import { strings } from "../site/strings.ar.js";
import { escapeXml } from "../site/xml.js";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.js";
import { fitText, type FontStep } from "./fit-text.js";
import { measureWords } from "./measure-words.js";

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

/** In lines of one and a half their size, none of them is higher than 300 pixels. */
const TITLE_STEPS = [
  [80, 2],
  [62, 3],
  [48, 4],
  [39, 5],
] as const satisfies [FontStep, ...FontStep[]];
const TITLE_LINE = 1.5;

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

/** A card as SVG, its text broken into lines and ready for a renderer that has the site's faces. */
export function drawCard(card: Card): string {
  const hue = hueOf(card.process);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT, COLOURS.paper.light),
    rectangle(CARD_WIDTH - BAND, 0, BAND, CARD_HEIGHT, hue),
    kickerOf(card, hue),
    ...titleOf(card),
    ...card.facts.slice(0, 2).map((fact, n, all) => factLine(fact, n - all.length + 1)),
    rectangle(LEFT, RULE, RIGHT - LEFT, 2, COLOURS.rule.light),
    line(strings.site.name, RIGHT, FOOT_BASE, { face: TITLE_FACE, size: 42, ink: hue }),
    isSiteName(card) ? "" : tagline(),
    "</svg>",
  ].join("");
}

const hueOf = (process: string | null): string => {
  const known: Readonly<Record<string, keyof typeof COLOURS>> = PROCESS_COLOURS;
  return COLOURS[known[process ?? ""] ?? "ink-soft"].light;
};

/** The site's own card says it in large letters already. */
const isSiteName = ({ title }: Card): boolean => title === strings.site.tagline;

const tagline = (): string =>
  line(strings.site.tagline, LEFT, FOOT_BASE, {
    face: FACT_FACE,
    size: 26,
    ink: COLOURS["ink-soft"].light,
    anchor: "start",
  });

/** Shape and words say the process as well: hue is not the only carrier. */
function kickerOf({ kicker, process }: Card, hue: string): string {
  if (kicker === null) return "";
  const radius = 15;
  const middle = `translate(${RIGHT - radius} ${KICKER_BASE - 12})`;
  const shape = process === null ? null : markPath(processShape(process), 640);
  const mark = shape === null ? "" : `<path d="${shape}" fill="${hue}" transform="${middle}"/>`;
  const right = shape === null ? RIGHT : RIGHT - 3.2 * radius;
  const style = { face: LABEL_FACE, size: KICKER_SIZE, ink: hue };
  const text = oneLine(kicker, KICKER_SIZE, right - LEFT, measures.label);
  return mark + line(text, right, KICKER_BASE, style);
}

function titleOf({ title }: Card): string[] {
  const { size, lines } = fitText(drawable(title), TITLE_STEPS, RIGHT - LEFT, measures.title);
  const style = { face: TITLE_FACE, size, ink: COLOURS.ink.light };
  const first = TITLE_TOP + 1.15 * size;
  return lines.map((text, n) => line(text, RIGHT, first + n * TITLE_LINE * size, style));
}

/** @param place 0 for the last line, -1 for the one above it. */
function factLine(fact: string, place: number): string {
  const text = oneLine(fact, FACT_SIZE, RIGHT - LEFT, measures.fact);
  const style = { face: FACT_FACE, size: FACT_SIZE, ink: COLOURS["ink-soft"].light };
  return line(text, RIGHT, FACTS_BASE + place * FACT_GAP, style);
}

/** What the faces have no letters for would stand as empty boxes. */
const drawable = (text: string): string =>
  text.replace(
    /[^\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/gu,
    "",
  );

const oneLine = (text: string, size: number, limit: number, measure: (word: string) => number) =>
  fitText(drawable(text), [[size, 1]], limit, measure).lines.join(" ");

interface LineStyle {
  face: FontFace;
  size: number;
  ink: string;
  anchor?: "start" | "end";
}

/**
 * One line of text. The renderer (resvg 2.6) knows no `direction` and takes every line for one from left
 * to right: hence the isolate round it, and the anchor `end` for the right edge.
 */
const line = (text: string, x: number, y: number, style: LineStyle): string =>
  `<text x="${x}" y="${Math.round(y)}" text-anchor="${style.anchor ?? "end"}" fill="${style.ink}" ` +
  `font-family="${style.face.family}" font-weight="${style.face.weight}" ` +
  `font-size="${style.size}">\u2067${escapeXml(text)}\u2069</text>`;

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
