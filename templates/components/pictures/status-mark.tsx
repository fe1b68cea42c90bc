import { STATUS_SHAPES } from "../../../src/pictures/mark-shape.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { DELEGATION_STATUSES, type DelegationStatus } from "../../../src/record/article-record.js";
import { strings as siteStrings } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { Mark } from "./mark.js";

/** A status by its shape; hollow where nobody is known to have led. */
export const StatusMark = (status: DelegationStatus, hasHead: boolean): Html =>
  Mark({ shape: STATUS_SHAPES[status], isFilled: hasHead });

/** What the shapes of some statuses mean, and what a hollow one says. */
export function StatusLegend(statuses: ReadonlySet<DelegationStatus>): Html {
  const shown = DELEGATION_STATUSES.filter((status) => statuses.has(status));
  return (
    <ul class="legend">
      {shown.map((status) => (
        <li>
          {StatusMark(status, true)}
          {siteStrings.status[status]}
        </li>
      ))}
      <li class="note">{`${strings.matrix.filled} ${strings.matrix.hollow}`}</li>
    </ul>
  );
}
