import assert from "node:assert/strict";
import { test } from "node:test";

import type { Root } from "hast";
import { h } from "hastscript";

import { markLatin } from "../../src/site/mark-latin.js";
import { printHtml } from "../../src/site/print-page.js";

const CASES: [name: string, before: Root, after: string][] = [
  [
    "words within Arabic",
    h(null, h("p", "قالت UN Report إن الوفد غادر.")),
    '<p>قالت <span lang="en">UN Report</span> إن الوفد غادر.</p>',
  ],
  [
    "a name with signs and digits, and the bracket after it left out",
    h(null, h("dt", "بصمة الملف (SHA-256)")),
    '<dt>بصمة الملف (<span lang="en">SHA-256</span>)</dt>',
  ],
  [
    "an element of Latin words alone",
    h(null, h("bdi", "https://jawlat.example/rounds/astana-14/")),
    '<bdi lang="en">https://jawlat.example/rounds/astana-14/</bdi>',
  ],
  [
    "two runs between elements",
    h(null, h("p", "صحيفة ", h("b", "Le Monde"), " ثم BBC و CNN")),
    '<p>صحيفة <b lang="en">Le Monde</b> ثم <span lang="en">BBC</span> و <span lang="en">CNN</span></p>',
  ],
  [
    "what says its language",
    h(null, h("p", { lang: "fr" }, "Le délégué"), h("code", { lang: "en" }, "npm")),
    '<p lang="fr">Le délégué</p><code lang="en">npm</code>',
  ],
  [
    "what may hold text alone",
    h(null, h("select", h("option", "ملف CSV"))),
    "<select><option>ملف CSV</option></select>",
  ],
  ["no Latin at all", h(null, h("p", "10–11 أيلول 2019")), "<p>10–11 أيلول 2019</p>"],
];

for (const [name, before, after] of CASES) {
  test(`Latin words are marked as such: ${name}`, () => {
    assert.equal(printHtml(markLatin(before)), after);
  });
}
