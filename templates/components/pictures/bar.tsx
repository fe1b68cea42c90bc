/** @jsxImportSource hastscript/svg */
import { scaleLinear } from "d3-scale";

import { rounded } from "../../../src/pictures/time-scale.js";
import type { Html } from "../html.js";

const WIDTH = 100;

/** A bar that grows to the left, as long as its share of the most. Its number stands beside it. */
export function Bar({ count, most }: { count: number; most: number }): Html {
  const length = scaleLinear().domain([0, most]).range([0, WIDTH]);
  const width = rounded(length(count));
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x={rounded(WIDTH - width)} y={0} width={width} height={10} />
    </svg>
  );
}
