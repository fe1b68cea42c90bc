import type { Statement } from "../../src/archive/archive.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { SpeakerName } from "./links.js";

/** Words somebody said, with the article that prints them; the speaker only where asked for. */
export function StatementItem(props: {
  statement: Statement;
  context: SiteContext;
  hasSpeaker: boolean;
}): Html {
  const { statement, context, hasSpeaker } = props;
  const { speaker, text, slug, number } = statement;
  const address = `${addressOf("article", slug)}#q${String(number)}`;
  return (
    <li class="statement">
      {hasSpeaker ? <span class="speaker">{SpeakerName({ speaker, context })}</span> : null}
      <q>{text}</q>
      <span class="note">
        {`${strings.statements.where} `}
        <a href={hrefOf(address, context.site)}>
          {context.index.articles.get(slug)?.record.title ?? slug}
        </a>
      </span>
    </li>
  );
}

/** More than this many on one page would not be read; the search finds the rest. */
const MOST_STATEMENTS = 60;

interface ListProps {
  statements: readonly Statement[];
  context: SiteContext;
}

/** Statements of one speaker, or of several with their names. */
export function StatementList({ statements, context }: ListProps, hasSpeaker = false): Html {
  const shown = statements.slice(0, MOST_STATEMENTS);
  return (
    <ul class="statements">
      {shown.map((statement) => StatementItem({ statement, context, hasSpeaker }))}
    </ul>
  );
}

/** Statements under their speakers' names, in the order in which the speakers first appear. */
export function StatementsBySpeaker({ statements, context }: ListProps): Html[] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements.slice(0, MOST_STATEMENTS)) {
    const said = bySpeaker.get(statement.speaker) ?? [];
    bySpeaker.set(statement.speaker, [...said, statement]);
  }
  return [...bySpeaker].map(([speaker, said]) => (
    <div class="speaker-statements">
      <h3>{SpeakerName({ speaker, context })}</h3>
      {StatementList({ statements: said, context })}
    </div>
  ));
}
