import type { Element } from "hast";

import type { Html } from "./html.js";

/**
 * A table. On a phone each row becomes a block, its cells under the names of their columns; where a
 * table is wider than the page all the same it scrolls by itself, also by keyboard.
 *
 * @param rows Each a `tr` with as many cells as there are heads; cells that span are not named.
 */
export function TableFrame(props: { title: string; heads: readonly string[]; rows: Html[] }): Html {
  return (
    <section class="table-frame" tabindex={0} aria-label={props.title}>
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
  cells.forEach((cell, index) => {
    const name = heads[index];
    if (cell.tagName === "td" && name !== undefined) cell.properties["dataLabel"] = name;
  });
  return row;
}
