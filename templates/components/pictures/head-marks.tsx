/** @jsxImportSource hastscript/svg */
import type { HeadRow, HeadsOverTime } from "../../../src/pictures/heads-over-time.js";
import type { Html } from "../html.js";

const HEIGHT = 20;

/** A row of the picture of heads: a stroke a round. What it shows is said beside it. */
export function HeadMarks({ rounds, marks }: HeadRow, { width, years }: HeadsOverTime): Html {
  return (
    <svg
      class="head-marks"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {years.map(({ to }) => (
        <line class="head-year" x1={to} x2={to} y1={0} y2={HEIGHT} />
      ))}
      {marks.map((x, n) => (
        <line
          class="head-round"
          data-process={rounds[n]?.process}
          x1={x}
          x2={x}
          y1={0}
          y2={HEIGHT}
        />
      ))}
    </svg>
  );
}
