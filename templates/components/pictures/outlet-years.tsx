import { scaleLinear } from "d3-scale";

import type { OutletRow, OutletYears } from "../../../src/pictures/outlet-years.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { formatNumber } from "../../../src/site/plural.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import type { Html } from "../html.js";
import { Mark } from "./mark.js";
import { OutletLabel } from "./outlet-name.js";

/** Articles per outlet and year: a number in each cell, and a circle whose area it is. */
export function OutletYearsTable(counts: OutletYears, context: SiteContext): Html {
  const hasUndated = counts.rows.some(({ undated }) => undated > 0);
  return (
    <section class="matrix-frame" tabindex={0} aria-label={strings.outlets.title}>
      <table class="matrix counts">
        <thead>
          <tr>
            <th scope="col">{strings.outlets.outlet}</th>
            <th scope="col">{strings.outlets.total}</th>
            {counts.years.map((year) => (
              <th scope="col">{year}</th>
            ))}
            {hasUndated ? <th scope="col">{strings.outlets.undated}</th> : null}
          </tr>
        </thead>
        <tbody>{counts.rows.map((row) => Row(row, counts, hasUndated, context))}</tbody>
      </table>
    </section>
  );
}

function Row(
  row: OutletRow,
  { most }: OutletYears,
  hasUndated: boolean,
  context: SiteContext,
): Html {
  const area = scaleLinear().domain([0, most]).range([0, LARGEST]);
  return (
    <tr>
      <th scope="row">{OutletLabel(row.outlet, context)}</th>
      <td>{formatNumber(row.total)}</td>
      {row.counts.map((count) => (
        <td>{count === 0 ? null : Count(count, Math.max(area(count), LEAST))}</td>
      ))}
      {hasUndated ? <td>{row.undated === 0 ? "" : formatNumber(row.undated)}</td> : null}
    </tr>
  );
}

/** Square units: what is barely seen, and what still fits above its number. */
const LEAST = 6;
const LARGEST = 420;

const Count = (count: number, area: number): Html => (
  <span class="count-mark">
    {Mark({ shape: "circle", area: Math.round(area) })}
    {formatNumber(count)}
  </span>
);
