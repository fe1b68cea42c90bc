import type { Reference } from "../../../src/archive/archive.js";
import type { TermMention, TermRow, TermsByOutlet } from "../../../src/pictures/terms-by-outlet.js";
import { nouns, strings } from "../../../src/pictures/strings.ar.js";
import { sentenceFinder } from "../../../src/site/archive-index.js";
import { counted, formatNumber } from "../../../src/site/plural.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import type { Html } from "../html.js";
import { References } from "../links.js";
import { OutletLabel } from "./outlet-name.js";

/** Terms and outlets beyond these would not be read; they are counted in the last row and column. */
const MOST_TERMS = 24;
const MOST_OUTLETS = 8;
/** Sentences that a count leads to. */
const MOST_REFERENCES = 2;

/** Term × outlet: how often, and in which sentences. */
export function TermTable({ outlets, terms }: TermsByOutlet, context: SiteContext): Html {
  const columns = outlets.slice(0, MOST_OUTLETS);
  const hasOthers = outlets.length > columns.length;
  const rest = terms.length - MOST_TERMS;
  return (
    <div class="terms">
      <section class="matrix-frame" tabindex={0} aria-label={strings.terms.title}>
        <table class="matrix counts">
          <thead>
            <tr>
              <th scope="col">{strings.terms.term}</th>
              <th scope="col">{strings.terms.total}</th>
              {columns.map(({ outlet }) => (
                <th scope="col">{OutletLabel(outlet, context)}</th>
              ))}
              {hasOthers ? <th scope="col">{strings.terms.others}</th> : null}
            </tr>
          </thead>
          <tbody>
            {terms
              .slice(0, MOST_TERMS)
              .map((term) => Row(term, columns, hasOthers ? Others(term, columns) : null, context))}
          </tbody>
        </table>
      </section>
      {rest > 0 ? <p class="note">{counted(rest, nouns.moreTerms)}</p> : null}
    </div>
  );
}

type Columns = TermsByOutlet["outlets"];

function Row(term: TermRow, columns: Columns, others: Html | null, context: SiteContext): Html {
  return (
    <tr>
      <th scope="row">
        <bdi>{term.term}</bdi>
      </th>
      <td>{formatNumber(term.total)}</td>
      {columns.map(({ outlet }) => (
        <td>{Count(term.byOutlet.get(outlet.key) ?? [], context)}</td>
      ))}
      {others === null ? null : <td>{others}</td>}
    </tr>
  );
}

function Others({ total, byOutlet }: TermRow, columns: Columns): Html {
  const shown = columns.reduce(
    (sum, { outlet }) => sum + (byOutlet.get(outlet.key)?.length ?? 0),
    0,
  );
  return <span>{total === shown ? "" : formatNumber(total - shown)}</span>;
}

function Count(mentions: readonly TermMention[], context: SiteContext): Html | null {
  if (mentions.length === 0) return null;
  const references = mentions.slice(0, MOST_REFERENCES).map(referenceTo);
  return (
    <span>
      {`${formatNumber(mentions.length)} `}
      {References({ references, context })}
    </span>
  );
}

function referenceTo({ article: { record }, span }: TermMention): Reference {
  const sentence = span.in === "title" ? null : sentenceFinder(record.body)(span.start);
  return { slug: record.slug, span, sentence };
}
