import type { RoundEntry } from "../../src/archive/archive.js";
import { intervalOf } from "../../src/site/round-dates.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { syrianHeads } from "../../src/site/syrian-heads.js";
import type { Html } from "./html.js";
import { HeadName, RoundLink } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { TableFrame } from "./table-frame.js";

interface Props {
  rounds: readonly RoundEntry[];
  context: SiteContext;
}

/** Rounds and the key facts of each. */
export function RoundsTable({ rounds, context }: Props): Html {
  const { round, date, place, heads, articles } = strings.rounds;
  return TableFrame({
    title: strings.rounds.title,
    heads: [round, date, place, heads, articles],
    rows: rounds.map((entry) => RoundRow(entry, context)),
    kind: "flowing-table",
  });
}

function RoundRow({ round, subjectOf }: RoundEntry, context: SiteContext): Html {
  return (
    <tr>
      <th scope="row">{RoundLink({ round, site: context.site })}</th>
      <td class="tells-itself">{PrintedDate({ edtf: intervalOf(round) })}</td>
      <td class="tells-itself">{round.city}</td>
      <td class="whole-row">{SyrianHeads(round, context)}</td>
      <td class="tells-itself">{counted(subjectOf.length, nouns.articles)}</td>
    </tr>
  );
}

function SyrianHeads(round: RoundEntry["round"], context: SiteContext): Html {
  const heads = syrianHeads(round, context.index.delegations);
  if (heads.length === 0) return <span class="note">{strings.round.unknownHead}</span>;
  return (
    <ul class="values">
      {heads.map((head) => (
        <li>{HeadName({ head, context })}</li>
      ))}
    </ul>
  );
}
