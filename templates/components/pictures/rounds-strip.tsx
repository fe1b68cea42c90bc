import type { RoundEntry } from "../../../src/archive/archive.js";
import { processShape } from "../../../src/pictures/mark-shape.js";
import { isAboveAxis, stripOf, type Strip } from "../../../src/pictures/strip.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { addressOf, hrefOf } from "../../../src/site/addresses.js";
import { counted } from "../../../src/site/plural.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import { nouns } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { Isolated } from "../section.js";
import { Mark } from "./mark.js";
import { StripRows } from "./strip-rows.js";
import { StripPicture } from "./strip.js";

/** Every round drawn to time, with its legend; nothing where there are no rounds. */
export function RoundsStrip(entries: readonly RoundEntry[], context: SiteContext): Html | null {
  const strip = stripOf(entries);
  if (strip === null) return null;
  return (
    <figure class="strip">
      <figcaption>
        <p>
          <span class="strip-wide">{strings.strip.intro}</span>
          <span class="strip-narrow">{strings.strip.rowsIntro}</span>
          {` ${strings.strip.sizes}`}
        </p>
        {Legend(strip, context)}
      </figcaption>
      <p class="strip-hint strip-wide">{strings.strip.scroll}</p>
      <div class="strip-frame strip-wide">{StripPicture({ strip, site: context.site })}</div>
      {StripRows({ strip, site: context.site })}
    </figure>
  );
}

/** What shape, side and size of a mark say; each process leads to its page. */
function Legend(strip: Strip, { archive, site }: SiteContext): Html {
  const drawn = new Set(strip.marks.map(({ entry }) => entry.process.id));
  const processes = archive.processes.filter(({ process }) => drawn.has(process.id));
  return (
    <ul class="legend">
      {processes.map(({ process, rounds }) => (
        <li data-process={process.id}>
          <a href={hrefOf(addressOf("process", process.id), site)}>
            {Mark({ shape: processShape(process.id) })}
            {Isolated({ text: process.name })}
          </a>
          <span class="note">
            {counted(rounds.length, nouns.rounds)}
            <span class="strip-wide">{`، ${sideName(process.id)}`}</span>
          </span>
        </li>
      ))}
      {SizeLegend(strip)}
    </ul>
  );
}

const sideName = (process: string): string =>
  isAboveAxis(process) ? strings.strip.above : strings.strip.below;

/** The sizes that really occur: none, the least, the most. */
function SizeLegend({ marks }: Strip): Html {
  const sizes = new Map(marks.map(({ entry, area }) => [entry.subjectOf.length, area]));
  const counts = [...sizes.keys()].sort((a, b) => a - b);
  const shown = [...new Set([counts[0], counts.find((count) => count > 0), counts.at(-1)])];
  return (
    <li class="legend-sizes">
      <span class="note">{`${strings.strip.size}: `}</span>
      {shown.flatMap((count) => {
        if (count === undefined) return [];
        const area = sizes.get(count) ?? 0;
        return [
          <span class="legend-size">
            {Mark({ shape: "circle", isFilled: count > 0, area })}
            {count === 0 ? strings.strip.hollow : counted(count, nouns.articles)}
          </span>,
        ];
      })}
    </li>
  );
}
