import assert from "node:assert/strict";
import { test } from "node:test";

import { Resvg } from "@resvg/resvg-js";

import { CARD_HEIGHT, CARD_WIDTH, type Card } from "../../src/cards/card.js";
import { drawCard } from "../../src/cards/draw-card.js";
import { renderCard } from "../../src/cards/render-card.js";
import { COLOURS } from "../../src/site/colours.js";
import { FONT_FACES, fontFile } from "../../src/site/fonts.js";

const CARD: Card = {
  address: "/rounds/astana-99/card.png",
  process: "astana",
  kicker: "محادثات أستانا (Astana)",
  title: "الجولة التاسعة والتسعون",
  facts: ["10–11 كانون الأول/ديسمبر 2019", "نور سلطان"],
};

const contentOf = (card: Card): string =>
  drawCard(card)
    .layers.map(({ content }) => content)
    .join("");

/** Where the ink of each of a card's lines of text stands: pixels from the left. */
function inkOf(card: Card): { text: string; from: number; to: number }[] {
  const font = { fontFiles: FONT_FACES.map(fontFile), loadSystemFonts: false };
  return [...contentOf(card).matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([text, words = ""]) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`;
    const box = new Resvg(svg, { font }).getBBox();
    return { text: words, from: box?.x ?? 0, to: (box?.x ?? 0) + (box?.width ?? 0) };
  });
}

const hard: Card[] = [
  CARD,
  { ...CARD, title: "عنوان طويل ".repeat(60), kicker: "محادثات ".repeat(40) },
  { ...CARD, title: `https://a.example/${"x".repeat(300)}`, facts: ["مبعوث ".repeat(50)] },
  { ...CARD, title: "قال Staffan de Mistura إن 12 وثيقة (non-paper) وُزّعت «بلا خلاف» في 23/1/2017" },
  { ...CARD, title: "<b> & \u0001 «اقتباس» 😀 Коммерсант", process: "unheard-of" },
];
for (const card of hard) {
  test(`no line of «${card.title.slice(0, 30)}» leaves the card's margins`, () => {
    const lines = inkOf(card);
    assert.ok(lines.length >= 5);
    for (const { text, from, to } of lines) assert.ok(from >= 60 && to <= 1140, text);
  });
}

test("a title begins at the right, and what follows it in Latin stands to its left", () => {
  const [arabic, mixed] = ["لقاء", "لقاء Geneva"].map(
    (title) => inkOf({ ...CARD, title }).find(({ text }) => text.includes("لقاء")) ?? null,
  );
  assert.ok(arabic && mixed);
  assert.ok(Math.abs(arabic.to - mixed.to) < 1, "both end at the right edge");
  assert.ok(mixed.from < arabic.from - 100);
  assert.match(contentOf({ ...CARD, title: "لقاء Geneva" }), /\u2067لقاء Geneva\u2069/);
});

test("what the faces lack is left out", () => {
  assert.match(
    contentOf({ ...CARD, title: "صحيفة Коммерсант 😀 الروسية" }),
    /\u2067صحيفة الروسية\u2069/,
  );
});

test("a card is a PNG of the size it says, and the same each time", () => {
  const png = Buffer.from(renderCard(CARD));
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [CARD_WIDTH, CARD_HEIGHT]);
  assert.ok(png.equals(renderCard(CARD)));
});

/** A card's picture as another program reads it: red, green, blue and alpha of each pixel. */
function pixelsOf(card: Card): Buffer {
  const data = Buffer.from(renderCard(card)).toString("base64");
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">` +
    `<image width="${CARD_WIDTH}" height="${CARD_HEIGHT}" href="data:image/png;base64,${data}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test("another program finds paper, the process's band and ink where they belong", () => {
  const pixels = pixelsOf(CARD);
  const at = (x: number, y: number) =>
    `#${pixels.subarray(4 * (y * CARD_WIDTH + x)).toString("hex", 0, 3)}`;
  assert.equal(at(5, 5), COLOURS.paper.light);
  assert.equal(at(CARD_WIDTH - 5, 5), COLOURS.astana.light);
  assert.equal(at(CARD_WIDTH / 2, 545), COLOURS.rule.light);
  const title = Array.from({ length: 500 }, (_, n) => at(600 + n, 190));
  assert.ok(title.includes(COLOURS.ink.light));
});
