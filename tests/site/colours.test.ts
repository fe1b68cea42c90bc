import assert from "node:assert/strict";
import { test } from "node:test";

import {
  COLOURS,
  PROCESS_COLOURS,
  WASH_PERCENT,
  coloursCss,
  type ColourName,
} from "../../src/site/colours.js";

type Rgb = readonly [number, number, number];

const THEMES = ["light", "dark"] as const;
const PROCESSES = Object.values(PROCESS_COLOURS);
const TEXTS: ColourName[] = ["ink", "ink-soft", "link", ...PROCESSES];

function rgbOf(hex: string): Rgb {
  const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // `map` forgets the length
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What `color-mix(in srgb, …)` makes of a process's hue and the paper. */
function washOf(process: ColourName, theme: (typeof THEMES)[number]): Rgb {
  const [hue, paper] = [rgbOf(COLOURS[process][theme]), rgbOf(COLOURS.paper[theme])];
  const mixed = (at: 0 | 1 | 2) =>
    (hue[at] * WASH_PERCENT + paper[at] * (100 - WASH_PERCENT)) / 100;
  return [mixed(0), mixed(1), mixed(2)];
}

for (const theme of THEMES) {
  const grounds: [string, Rgb][] = [
    ...(["paper", "raised", "mark"] as const).map((name): [string, Rgb] => [
      name,
      rgbOf(COLOURS[name][theme]),
    ]),
    ...PROCESSES.map((name): [string, Rgb] => [`wash of ${name}`, washOf(name, theme)]),
  ];
  for (const [name, ground] of grounds) {
    test(`text on ${name} has a contrast of 7:1 in the ${theme} theme`, () => {
      const low = TEXTS.map(
        (text) => [text, contrast(rgbOf(COLOURS[text][theme]), ground)] as const,
      )
        .filter(([, ratio]) => ratio < 7)
        .map(([text, ratio]) => `${text}: ${ratio.toFixed(2)}`);
      assert.deepEqual(low, []);
    });
    test(`edges on ${name} have a contrast of 4.5:1 in the ${theme} theme`, () => {
      assert.ok(contrast(rgbOf(COLOURS.edge[theme]), ground) >= 4.5);
    });
  }
}

test("the style sheet knows each colour in each theme, and each process", () => {
  const css = coloursCss();
  for (const [name, colour] of Object.entries(COLOURS)) {
    assert.ok(css.includes(`--${name}: ${colour.light};`), name);
    assert.ok(css.includes(`--${name}: ${colour.dark};`), name);
  }
  assert.ok(
    css.includes('[data-process="constitutional-committee"] { --process: var(--committee); }'),
  );
});
