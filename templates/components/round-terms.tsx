import type { RoundEntry } from "../../src/archive/archive.js";
import type { DelegationClaims } from "../../src/archive/delegation-claims.js";
import { attendingTerms, roundTerms } from "../../src/pictures/called.js";
import type { TermMention, TermRow, TermsByOutlet } from "../../src/pictures/terms-by-outlet.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import { referenceAddress, sentenceFinder } from "../../src/site/archive-index.js";
import { pageNouns, pageStrings } from "../../src/site/page-strings.ar.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { ListFiles } from "./list-files.js";
import { OutletLabel } from "./pictures/outlet-name.js";
import { Section } from "./section.js";
import { TableFrame } from "./table-frame.js";

/** Names of one thing, and outlets of one name, beyond which a table is no longer small. */
const MOST_TERMS = 6;
const MOST_OUTLETS = 10;

/** By which words the outlets called the round and each delegation at it. */
export function RoundTerms(
  entry: RoundEntry,
  delegations: readonly DelegationClaims[],
  context: SiteContext,
): Html | null {
  const rows = [
    ...TermRows({ name: pageStrings.round.thisRound, called: roundTerms(entry), context }),
    ...delegations.flatMap(({ id }) => {
      const delegation = context.index.delegations.get(id);
      const called = attendingTerms(id, delegation, entry.subjectOf);
      return TermRows({ name: delegation?.name ?? id, called, context });
    }),
  ];
  if (rows.length === 0) return null;
  const { terms, termsNote, named, term, outlets } = pageStrings.round;
  return Section({
    title: terms,
    id: "names",
    children: [
      <p class="note">{termsNote}</p>,
      TableFrame({ title: terms, heads: [named, term, outlets], rows, kind: "names-table" }),
      ListFiles({
        address: addressOf("round", entry.round.id),
        table: "terms",
        site: context.site,
      }),
    ],
  });
}

/** The thing stands once, beside all that it is called. */
function TermRows(props: { name: string; called: TermsByOutlet; context: SiteContext }): Html[] {
  const { name, called, context } = props;
  const terms = called.terms.slice(0, MOST_TERMS);
  return terms.map((row, index) => (
    <tr>
      {index > 0 ? null : (
        <th scope="row" rowspan={terms.length}>
          <bdi>{name}</bdi>
        </th>
      )}
      <td>
        <bdi class="as-printed">{row.term}</bdi>
      </td>
      <td>{Uses(row, called, context)}</td>
    </tr>
  ));
}

function Uses({ byOutlet }: TermRow, { outlets }: TermsByOutlet, context: SiteContext): Html {
  const users = outlets.flatMap(({ outlet }) => {
    const mentions = byOutlet.get(outlet.key) ?? [];
    return mentions.length === 0 ? [] : [{ outlet, mentions }];
  });
  const more = users.length - MOST_OUTLETS;
  return (
    <ul class="claims term-uses">
      {users.slice(0, MOST_OUTLETS).map(({ outlet, mentions }) => (
        <li>
          {OutletLabel(outlet, context)}
          {FirstPlace(mentions, context)}
        </li>
      ))}
      {more > 0 ? <li class="note">{`و${counted(more, nouns.publishers)}`}</li> : null}
    </ul>
  );
}

/** How often, leading to the first of those sentences. */
function FirstPlace(mentions: readonly TermMention[], { site }: SiteContext): Html | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const { span, article } = first;
  const { slug, body } = article.record;
  const sentence = span.in === "title" ? null : sentenceFinder(body)(span.start);
  const address = referenceAddress({ slug, span, sentence });
  return (
    <a class="place-of-words" href={hrefOf(address, site)}>
      {counted(mentions.length, pageNouns.times)}
    </a>
  );
}
