import { processShape } from "../../../src/pictures/mark-shape.js";
import {
  numberedProcesses,
  stripYears,
  type StripYear,
} from "../../../src/pictures/strip-years.js";
import type { Strip, StripMark } from "../../../src/pictures/strip.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { addressOf, hrefOf, type SiteSettings } from "../../../src/site/addresses.js";
import type { Html } from "../html.js";
import { Mark } from "./mark.js";
import { markLabel } from "./strip.js";

/** The strip on a phone: a row for each year, in it a link for each round. */
export function StripRows({ strip, site }: { strip: Strip; site: SiteSettings }): Html {
  const numbered = numberedProcesses(strip);
  return (
    <ol class="strip-rows">{stripYears(strip).map((year) => YearRow(year, numbered, site))}</ol>
  );
}

function YearRow(row: StripYear, numbered: ReadonlySet<string>, site: SiteSettings): Html {
  const { year, marks } = row;
  return (
    <li>
      <span class="strip-row-year">{year}</span>
      {marks.length === 0 ? (
        <span class="note">{strings.strip.noRounds}</span>
      ) : (
        <span class="strip-row-marks">
          {marks.map((mark) => RowMark(mark, numbered.has(mark.entry.process.id), site))}
        </span>
      )}
    </li>
  );
}

/** The number that is seen is said first: who steers by voice says what they see. */
function RowMark(mark: StripMark, isNumbered: boolean, site: SiteSettings): Html {
  const { round, subjectOf } = mark.entry;
  const shape = processShape(round.process);
  return (
    <a
      class="row-mark"
      data-process={round.process}
      href={hrefOf(addressOf("round", round.id), site)}
      aria-label={isNumbered ? `${round.number}، ${markLabel(mark)}` : markLabel(mark)}
    >
      {Mark({ shape, area: mark.area, isFilled: subjectOf.length > 0 })}
      {isNumbered ? <span aria-hidden="true">{round.number}</span> : null}
    </a>
  );
}
