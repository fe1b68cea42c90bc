import type { Article } from "../../src/archive/archive.js";
import { hrefOf } from "../../src/site/addresses.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { ArticleLink } from "./links.js";
import { PrintedDate } from "./printed-date.js";
import { Isolated } from "./section.js";

/** One article in a list: title, outlet, date. */
export function ArticleItem({
  article,
  context,
}: {
  article: Article;
  context: SiteContext;
}): Html {
  return (
    <li class="article-item">
      {ArticleLink({ article, site: context.site })}
      <span class="credits">
        {OutletName({ article })}
        {article.record.published === null
          ? strings.article.noDate
          : PrintedDate({ edtf: article.record.published.value })}
      </span>
    </li>
  );
}

/** The outlet's name, or what stands for it: a brief is the archive's own. */
export function OutletName({ article }: { article: Article }): Html {
  if (article.frontMatter.kind === "brief") {
    return <span class="badge badge-brief">{strings.article.brief}</span>;
  }
  return (
    <span class="publisher">
      {Isolated({ text: article.record.publisher?.name ?? strings.article.noPublisher })}
    </span>
  );
}

interface ListProps {
  articles: readonly Article[];
  context: SiteContext;
  /** Of `articles`, at most so many are listed. */
  most?: number;
  /** Where the rest are found: an address with a query. */
  rest?: string;
}

/** A list of articles, cut where it grows too long for one page. */
export function ArticleList({
  articles,
  context,
  most = 100,
  rest = "/articles/",
}: ListProps): Html {
  return (
    <div class="article-list">
      <ul>{articles.slice(0, most).map((article) => ArticleItem({ article, context }))}</ul>
      {articles.length <= most ? null : (
        <p>
          <a href={hrefOf(rest, context.site)}>{counted(articles.length, nouns.allArticles)}</a>
        </p>
      )}
    </div>
  );
}
