import type { Html } from "./html.js";

/** A table that scrolls by itself where it is wider than the page; also by keyboard. */
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
        <tbody>{props.rows}</tbody>
      </table>
    </section>
  );
}
