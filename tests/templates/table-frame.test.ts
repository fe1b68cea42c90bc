import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import { printHtml } from "../../src/site/print-page.js";
import { fragment } from "../../templates/components/html.js";
import { TableFrame } from "../../templates/components/table-frame.js";

/** The cells of a table of one row, printed. */
function cellsOf(...cells: Parameters<typeof h>[2][]): string {
  const row = h("tr", [h("th", "الاسم"), ...cells.map((cell) => h("td", cell))]);
  const heads = ["الملف", ...cells.map((_, n) => `عمود ${n + 1}`)];
  const table = TableFrame({ title: "جدول", heads, rows: [row] });
  const html = printHtml(table.type === "root" ? table : fragment([table]));
  return /<\/th>(<td.*)<\/tr>/.exec(html)?.[1] ?? "";
}

// A phone sets a cell as a grid of its column's name and what stands in it: one element each.
const cases: [name: string, cell: Parameters<typeof h>[2], printed: string][] = [
  ["a number is one thing", "12", "12"],
  ["an element is one thing", h("b", "طرف"), "<b>طرف</b>"],
  [
    "Latin words become elements",
    "معيار Data Package: جداول",
    "<div>معيار Data Package: جداول</div>",
  ],
  ["words beside an element", ["نحو ", h("b", "عشرة")], "<div>نحو <b>عشرة</b></div>"],
];
for (const [name, cell, printed] of cases) {
  test(`TableFrame: ${name}`, () =>
    assert.equal(cellsOf(cell), `<td data-label="عمود 1">${printed}</td>`));
}
