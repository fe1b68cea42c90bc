import type { Article } from "../../src/archive/archive.js";
import { addressOf } from "../../src/site/addresses.js";
import type { FeedTitle } from "../../src/site/feeds.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { statementGroup } from "../../src/site/statement-groups.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "./article-list.js";
import type { Html } from "./html.js";
import { ListFiles } from "./list-files.js";
import { Section } from "./section.js";
import { StatementsOfSpeaker } from "./statements.js";

/** Who may speak and is written of; the kind is also what the search calls the choice of one. */
interface Speaker {
  kind: "person" | "delegation";
  id: string;
}

/** What somebody said, with its table; nothing where nothing is known. */
export function SpeakerStatements({ kind, id }: Speaker, context: SiteContext): Html | null {
  const group = statementGroup(context.archive, "speakers", id);
  if (group === undefined) return null;
  return Section({
    title: strings[kind].statements,
    id: "statements",
    children: [
      ...StatementsOfSpeaker({ group, context }),
      ListFiles({ address: addressOf(kind, id), table: "statements", site: context.site }),
    ],
  });
}

/** The articles about somebody, newest first, with their table and feed. */
export function SpeakerArticles(
  { kind, id, articles, feed }: Speaker & { articles: readonly Article[]; feed: FeedTitle },
  context: SiteContext,
): (Html | null)[] {
  return [
    articles.length === 0 ? (
      <p>{strings[kind].noArticles}</p>
    ) : (
      ArticleList({ articles, context, rest: `/search/?${kind}=${id}` })
    ),
    ListFiles({
      address: addressOf(kind, id),
      ...(articles.length === 0 ? {} : { table: "articles" as const }),
      feed,
      site: context.site,
    }),
  ];
}
