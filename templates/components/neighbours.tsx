import type { Article } from "../../src/archive/archive.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { ArticleLink, RoundLink } from "./links.js";

/** The articles before and after this one on the same round, and the way to all of them. */
export function Neighbours(props: { article: Article; context: SiteContext }): Html | null {
  const { article, context } = props;
  const subject = article.record.rounds.find(({ role }) => role === "subject");
  const entry = subject === undefined ? undefined : context.index.roundEntries.get(subject.id);
  if (entry === undefined) return null;
  // Newest first: the older article is the next in the list.
  const at = entry.subjectOf.indexOf(article);
  const newer = at > 0 ? entry.subjectOf[at - 1] : undefined;
  const older = at >= 0 ? entry.subjectOf[at + 1] : undefined;
  return (
    <nav class="neighbours" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{strings.article.neighbours}</h2>
      <p class="onward">{RoundLink({ round: entry.round, site: context.site })}</p>
      <ul>
        {Neighbour(strings.article.older, older, context)}
        {Neighbour(strings.article.newer, newer, context)}
      </ul>
    </nav>
  );
}

function Neighbour(label: string, article: Article | undefined, context: SiteContext): Html | null {
  if (article === undefined) return null;
  return (
    <li>
      <span class="note">{`${label}: `}</span>
      {ArticleLink({ article, site: context.site })}
    </li>
  );
}
