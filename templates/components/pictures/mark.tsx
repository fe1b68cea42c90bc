/** @jsxImportSource hastscript/svg */
import { markPath, type MarkShape } from "../../../src/pictures/mark-shape.js";
import type { Html } from "../html.js";

/** Square units of a mark beside words; its picture is twice as wide as its letters are high. */
const AREA = 110;

/** A mark that stands beside its own words: those who cannot see it miss nothing. */
export function Mark(props: { shape: MarkShape; isFilled?: boolean; area?: number }): Html {
  const { shape, isFilled = true, area = AREA } = props;
  const side = Math.ceil(Math.sqrt(area) * 1.7) + 2;
  const half = side / 2;
  return (
    <svg
      class={isFilled ? "mark" : "mark mark-hollow"}
      viewBox={`${-half} ${-half} ${side} ${side}`}
      width={side}
      height={side}
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath(shape, area)} />
    </svg>
  );
}
