import { dateParts } from "../../src/site/format-date.js";
import type { Html } from "./html.js";

/** A date for readers; each day, month or year of it stands in a `<time>`, with the whole as EDTF. */
export function PrintedDate({ edtf }: { edtf: string }): Html {
  return (
    <span class="date">
      {dateParts(edtf).map(({ text, datetime }) =>
        datetime === null ? (
          text
        ) : (
          <time datetime={datetime} data-edtf={edtf}>
            {text}
          </time>
        ),
      )}
    </span>
  );
}
