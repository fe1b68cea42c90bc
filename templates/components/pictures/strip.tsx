/** @jsxImportSource hastscript/svg */
import { markPath, processShape } from "../../../src/pictures/mark-shape.js";
import type { Strip, StripMark } from "../../../src/pictures/strip.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { addressOf, hrefOf, type SiteSettings } from "../../../src/site/addresses.js";
import { formatDate } from "../../../src/site/format-date.js";
import { counted } from "../../../src/site/plural.js";
import { intervalOf } from "../../../src/site/round-dates.js";
import { nouns } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";

/** The drawing of the strip: an axis of years and a link for each round. */
export function StripPicture({ strip, site }: { strip: Strip; site: SiteSettings }): Html {
  const { width, height } = strip;
  return (
    <svg
      class="strip-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={strings.strip.picture}
    >
      {Axis(strip)}
      <g aria-hidden="true">{strip.marks.map((mark) => Days(mark, strip))}</g>
      {strip.marks.map((mark) => RoundMark(mark, strip, site))}
    </svg>
  );
}

function Axis({ axis, years }: Strip): Html {
  const [right, left] = [years[0]?.from ?? 0, years.at(-1)?.to ?? 0];
  const baseline = (axis.from + axis.to) / 2;
  return (
    <g class="strip-axis" aria-hidden="true">
      <rect x={left} y={axis.from} width={right - left} height={axis.to - axis.from} />
      {years.map(({ year, from, to }) => (
        <>
          <line x1={from} x2={from} y1={axis.from} y2={axis.to} />
          <text x={(from + to) / 2} y={baseline} dy="0.35em">
            {year}
          </text>
        </>
      ))}
    </g>
  );
}

function RoundMark(mark: StripMark, strip: Strip, site: SiteSettings): Html {
  const { entry, x, y, area } = mark;
  const { round, subjectOf } = entry;
  const half = strip.cell / 2;
  return (
    <a
      class={subjectOf.length === 0 ? "strip-mark mark-hollow" : "strip-mark"}
      data-process={round.process}
      href={hrefOf(addressOf("round", round.id), site)}
      aria-label={markLabel(mark)}
    >
      <rect class="strip-target" x={x - half} y={y - half} width={strip.cell} height={strip.cell} />
      <path d={markPath(processShape(round.process), area)} transform={`translate(${x} ${y})`} />
      {Label(mark, strip, shortened(round.title), factsOf(mark))}
    </a>
  );
}

/** What a mark says to those who cannot see it: round, days, number of articles. */
export const markLabel = (mark: StripMark): string => `${mark.entry.round.title}، ${factsOf(mark)}`;

const factsOf = ({ entry: { round, subjectOf } }: StripMark): string =>
  `${formatDate(intervalOf(round))}، ${counted(subjectOf.length, nouns.articles)}`;

/** From the mark to its days on the axis. No part of the link, whose middle is then its mark. */
function Days({ entry, x, y, days, isAbove }: StripMark, { axis }: Strip): Html {
  const edge = isAbove ? axis.from : axis.to;
  return (
    <g data-process={entry.round.process}>
      <line class="strip-stem" x1={x} x2={x} y1={y} y2={edge} />
      <line class="strip-days" x1={days.from} x2={days.to} y1={edge} y2={edge} />
    </g>
  );
}

/** How far below a line's upper edge its letters stand. */
const LINES = [20, 44] as const;

/** Shown on hover and focus, in the margin where no mark stands, so that it covers none. */
function Label(mark: StripMark, strip: Strip, title: string, facts: string): Html {
  const { x, y, isAbove } = mark;
  const top = isAbove ? 0 : strip.height - LINES[1] - 10;
  return (
    <g class="strip-label" aria-hidden="true">
      <line x1={x} x2={x} y1={isAbove ? LINES[1] + 8 : top} y2={y} />
      <text class={sideOf(x, strip.width)} x={x} y={top + LINES[0]}>
        {title}
      </text>
      <text class={sideOf(x, strip.width)} x={x} y={top + LINES[1]}>
        {facts}
      </text>
    </g>
  );
}

/** Near an end of the picture the label runs inwards. */
function sideOf(x: number, width: number): string {
  if (x > width * 0.8) return "runs-on";
  return x < width * 0.2 ? "runs-back" : "runs-both";
}

/** UTF-16 units of a title that find room beside the picture's middle. */
const LONGEST = 60;

const shortened = (title: string): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
