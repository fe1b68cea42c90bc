import type { Attendance, Matrix, MatrixRow } from "../../../src/pictures/matrix.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import type { Round } from "../../../src/registry/schema.js";
import { addressOf, hrefOf } from "../../../src/site/addresses.js";
import { intervalOf } from "../../../src/site/round-dates.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import { strings as siteStrings } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { DelegationLink } from "../links.js";
import { PrintedDate } from "../printed-date.js";
import { Isolated } from "../section.js";
import { StatusMark } from "./status-mark.js";

/**
 * Rounds × delegations as a table that scrolls in its own box, its heads standing still.
 *
 * @param title What the table holds, for those who come upon it without what stands above.
 */
export function MatrixTable(matrix: Matrix, title: string, context: SiteContext): Html {
  return (
    <section class="matrix-frame" tabindex={0} aria-label={title}>
      <table class="matrix">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col" rowspan={2}>
              {strings.matrix.delegation}
            </th>
            {matrix.years.map(({ year, rounds }) => (
              <th scope="colgroup" colspan={rounds} class="matrix-year">
                {year}
              </th>
            ))}
          </tr>
          <tr>{matrix.rounds.map((round) => RoundHead(round, context))}</tr>
        </thead>
        <tbody>{matrix.rows.map((row) => Row(row, context))}</tbody>
      </table>
    </section>
  );
}

function RoundHead(round: Round, { site }: SiteContext): Html {
  return (
    <th scope="col">
      <a class="with-tip" href={hrefOf(addressOf("round", round.id), site)}>
        {String(round.number)}
        <span class="tip">
          {Isolated({ text: round.title })}
          {"، "}
          {PrintedDate({ edtf: intervalOf(round) })}
        </span>
      </a>
    </th>
  );
}

function Row({ id, delegation, cells }: MatrixRow, context: SiteContext): Html {
  return (
    <tr>
      <th scope="row">
        {delegation === null ? <bdi>{id}</bdi> : DelegationLink({ delegation, site: context.site })}
      </th>
      {cells.map((cell) => (cell === null ? <td></td> : <td>{Part(cell, context)}</td>))}
    </tr>
  );
}

/** A status by shape and word; whoever led is named on hover and focus, and linked to. */
function Part({ status, head }: Attendance, { index, site }: SiteContext): Html {
  const person = head === null ? undefined : index.people.get(head);
  const seen = [
    StatusMark(status, head !== null),
    <span class="part-name">{siteStrings.status[status]}</span>,
  ];
  if (person === undefined) {
    // Nothing to go to, but the keyboard must reach what the pointer does.
    return (
      <span class="part with-tip" tabindex={0}>
        {seen}
        <span class="tip">{head === null ? strings.matrix.noHead : HeadedBy(head)}</span>
      </span>
    );
  }
  return (
    <a class="part with-tip" href={hrefOf(addressOf("person", person.id), site)}>
      {seen}
      <span class="tip">{HeadedBy(person.name)}</span>
    </a>
  );
}

/** «برئاسة» and a name. */
export const HeadedBy = (name: string): Html => (
  <>
    {`${strings.matrix.headedBy} `}
    {Isolated({ text: name })}
  </>
);
