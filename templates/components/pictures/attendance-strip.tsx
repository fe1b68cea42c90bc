import type { DelegationEntry, ProcessEntry } from "../../../src/archive/archive.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import type { Round } from "../../../src/registry/schema.js";
import { addressOf, hrefOf } from "../../../src/site/addresses.js";
import { compareRounds, intervalOf } from "../../../src/site/round-dates.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import { strings as siteStrings } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { PrintedDate } from "../printed-date.js";
import { Isolated } from "../section.js";
import { HeadedBy } from "./matrix.js";
import { StatusLegend, StatusMark } from "./status-mark.js";

type Attended = DelegationEntry["attendance"][number];

/**
 * A delegation across every round there was: a square a round, with the mark of its status where
 * it came. Squares wrap, so that they fit a phone; each says in words what it shows.
 */
export function AttendanceStrip(entry: DelegationEntry, context: SiteContext): Html {
  const attended = new Map(entry.attendance.map((item) => [item.round.id, item]));
  const processes = context.archive.processes.filter(({ rounds }) => rounds.length > 0);
  return (
    <figure class="attendance">
      <figcaption>
        <p class="picture-intro">{strings.attendance.intro}</p>
        {StatusLegend(new Set(entry.attendance.map(({ status }) => status)))}
      </figcaption>
      {processes.map((process) => ProcessRow(process, attended, context))}
    </figure>
  );
}

function ProcessRow(
  { process, rounds }: ProcessEntry,
  attended: ReadonlyMap<string, Attended>,
  context: SiteContext,
): Html {
  return (
    <div class="attendance-row" data-process={process.id}>
      <h3>{process.name}</h3>
      <ol>
        {[...rounds].sort(compareRounds).map(({ round }) => (
          <li>{Square(round, attended.get(round.id), context)}</li>
        ))}
      </ol>
    </div>
  );
}

function Square(round: Round, attended: Attended | undefined, { site }: SiteContext): Html {
  return (
    <a
      class={attended === undefined ? "square with-tip" : "square square-attended with-tip"}
      href={hrefOf(addressOf("round", round.id), site)}
    >
      {attended === undefined ? null : StatusMark(attended.status, attended.head !== null)}
      <span class="square-number">{String(round.number)}</span>
      <span class="tip">
        {Isolated({ text: round.title })}
        {"، "}
        {PrintedDate({ edtf: intervalOf(round) })}
        {": "}
        {attended === undefined ? strings.attendance.absent : PartOf(attended)}
      </span>
    </a>
  );
}

const PartOf = ({ status, head }: Attended): Html => (
  <>
    {`${siteStrings.status[status]}، `}
    {head === null ? strings.matrix.noHead : HeadedBy(head.name)}
  </>
);
