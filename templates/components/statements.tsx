import { addressOf, hrefOf } from "../../src/site/addresses.js";
import type {
  ListedStatement,
  PrintedStatement,
  RegistryStatement,
} from "../../src/site/listed-statements.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import type { StatementGroup } from "../../src/site/statement-groups.js";
import { statementStrings as words } from "../../src/site/statement-strings.ar.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { OutletName } from "./article-list.js";
import type { Html } from "./html.js";
import { RoundLink, SpeakerName } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { Isolated, OutsideLink } from "./section.js";

/** What a list of statements has in common: said once above it, and not with each statement. */
export type SharedFact = "speaker" | "round";

interface ItemProps {
  statement: ListedStatement;
  context: SiteContext;
  /** Facts that go without saying here. */
  shared?: readonly SharedFact[];
}

/** Words somebody said: who, at which round and when; the words, which lead to their place; where. */
export function StatementItem({ statement, context, shared = [] }: ItemProps): Html {
  const { id, speaker, text } = statement;
  return (
    <li class="statement">
      {shared.includes("speaker") ? null : (
        <span class="speaker">{SpeakerName({ speaker, context })}</span>
      )}
      <q>
        <a href={hrefOf(id, context.site)}>{text}</a>
      </q>
      {statement.kind === "article" ? PrintedIn(statement, context) : KeptIn(statement)}
      {When(statement, context, shared)}
    </li>
  );
}

/** «في مقال: العنوان، الجملة 3», and the outlet. */
function PrintedIn({ slug, sentence }: PrintedStatement, { index, site }: SiteContext): Html {
  const address = addressOf("article", slug);
  const article = index.articles.get(slug);
  const title = article?.record.title ?? "";
  return (
    <span class="note">
      {`${words.inArticle} `}
      <a href={hrefOf(address, site)}>
        {Isolated({ text: title === "" ? strings.article.untitled : title })}
      </a>
      {sentence === null ? null : (
        <>
          {"، "}
          <a href={hrefOf(`${address}#s${String(sentence)}`, site)}>
            {`${words.sentence} ${String(sentence)}`}
          </a>
        </>
      )}
      {article === undefined ? null : <> {OutletName({ article })}</>}
    </span>
  );
}

const KeptIn = ({ source }: RegistryStatement): Html => (
  <span class="note">
    {`${words.fromRegistry} `}
    {OutsideLink({ url: source, text: words.source })}
  </span>
);

function When(
  { round: id, date }: ListedStatement,
  { index, site }: SiteContext,
  shared: readonly SharedFact[],
): Html | null {
  const round = id === null || shared.includes("round") ? undefined : index.rounds.get(id);
  if (round === undefined && date === null) return null;
  return (
    <span class="note statement-when">
      {round === undefined ? null : RoundLink({ round, site })}
      {date === null ? null : PrintedDate({ edtf: date })}
    </span>
  );
}

/** More than this many beside other things would not be read; their own pages have the rest. */
const MOST_STATEMENTS = 60;

interface GroupProps {
  group: StatementGroup;
  context: SiteContext;
}

/** A speaker's statements, and the way to the pages that have all of them. */
export const StatementsOfSpeaker = ({ group, context }: GroupProps): Html[] => [
  <ul class="statements">
    {group.statements
      .slice(0, MOST_STATEMENTS)
      .map((statement) => StatementItem({ statement, context, shared: ["speaker"] }))}
  </ul>,
  WholeList({ group, context }),
];

/**
 * What articles about a round print, under the speakers' names, in the order in which these first
 * appear, and last what nobody is known to have said; what the registry keeps has its own place on the round's page.
 */
export function StatementsBySpeaker({ group, context }: GroupProps): Html[] {
  const bySpeaker = new Map<string | null, ListedStatement[]>();
  const printed = group.statements.filter(({ kind }) => kind === "article");
  for (const statement of printed.slice(0, MOST_STATEMENTS)) {
    const said = bySpeaker.get(statement.speaker) ?? [];
    bySpeaker.set(statement.speaker, [...said, statement]);
  }
  const nobody = bySpeaker.get(null);
  bySpeaker.delete(null);
  if (nobody !== undefined) bySpeaker.set(null, nobody);
  const lists = [...bySpeaker].map(([speaker, said]) => (
    <div class="speaker-statements">
      <h3>{SpeakerName({ speaker, context })}</h3>
      <ul class="statements">
        {said.map((statement) =>
          StatementItem({ statement, context, shared: ["speaker", "round"] }),
        )}
      </ul>
    </div>
  ));
  return [...lists, WholeList({ group, context })];
}

const WholeList = ({ group, context }: GroupProps): Html => (
  <p class="whole-list">
    {`${words.wholeList} `}
    <a href={hrefOf(group.address, context.site)}>
      {counted(group.statements.length, nouns.statements)}
    </a>
  </p>
);
