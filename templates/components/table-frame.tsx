import type { Element } from "hast";
import { h } from "hastscript";

import { hasLatin } from "../../src/arabic/latin-runs.js";
import type { Html } from "./html.js";

/**
 * A table. On a phone each row becomes a block, its cells under the names of their columns; where a
 * table is wider than the page all the same it scrolls by itself, also by keyboard.
 *
 * @param rows Each a `tr`: the cells of a shorter one stand under the last heads, since a head above
 *   it spans its row.
 * @param kind A class of its own, for a table that phones show in another way.
 */
export function TableFrame(props: {
  title: string;
  heads: readonly string[];
  rows: Html[];
  kind?: string;
}): Html {
  const { title, kind } = props;
  return (
    <section class={["table-frame", kind ?? ""]} tabindex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {props.heads.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>{props.rows.map((row) => withNames(row, props.heads))}</tbody>
      </table>
    </section>
  );
}

/** Tells each plain cell its column's name, which the style sheet prints before it on a phone. */
function withNames(row: Html, heads: readonly string[]): Html {
  if (row.type !== "element") return row;
  const cells = row.children.filter((child): child is Element => child.type === "element");
  const spanned = heads.length - cells.length;
  cells.forEach((cell, index) => {
    const name = heads[index + spanned];
    if (cell.tagName !== "td" || name === undefined) return;
    cell.properties["dataLabel"] = name;
    if (isRunning(cell)) cell.children = [h("div", cell.children)];
  });
  return row;
}

/** Words with elements among them, or with Latin ones, which become elements: one thing beside the name. */
const isRunning = ({ children }: Element): boolean =>
  children.some((child) => child.type === "text" && (children.length > 1 || hasLatin(child.value)));
