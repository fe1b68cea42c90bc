import type { Article } from "../../../src/archive/archive.js";
import { outletYears } from "../../../src/pictures/outlet-years.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { counted } from "../../../src/site/plural.js";
import { nouns } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { Bar } from "./bar.js";

/** How many of some articles there are in each year: a bar each. Null for fewer than two years. */
export function YearBars(articles: readonly Article[]): Html | null {
  const counts = outletYears(articles);
  if (counts === null || counts.years.length < 2) return null;
  const perYear = counts.years.map((year, n) => ({
    year,
    count: counts.rows.reduce((sum, row) => sum + (row.counts[n] ?? 0), 0),
  }));
  const most = Math.max(...perYear.map(({ count }) => count));
  return (
    <figure class="year-bars">
      <figcaption class="unseen">{strings.years.title}</figcaption>
      <dl>
        {perYear.map(({ year, count }) => (
          <div>
            <dt>{year}</dt>
            <dd>
              {Bar({ count, most })}
              <span>{counted(count, nouns.articles)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
