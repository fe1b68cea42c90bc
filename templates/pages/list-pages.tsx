import type { Root } from "hast";

import type { Article } from "../../src/archive/archive.js";
import { SITE_FEED } from "../../src/site/feeds.js";
import { yearOf } from "../../src/site/format-date.js";
import type { ListPage } from "../../src/site/list-pages.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "../components/article-list.js";
import { ListFrame } from "../components/list-frame.js";
import { ListSteps } from "../components/list-steps.js";
import { byName, NamedList } from "../components/named-list.js";

/** `/articles/`: titles by year, newest first. */
export function ArticlesPage(page: ListPage<Article>, context: SiteContext): Root {
  const years = new Map<string, Article[]>();
  for (const article of page.items) {
    const { published } = article.record;
    const year = (published && yearOf(published.value)) ?? strings.articles.undated;
    const articles = years.get(year) ?? [];
    articles.push(article);
    years.set(year, articles);
  }
  const list = [...years].map(([year, articles]) => (
    <section class="section">
      <h2>{year}</h2>
      <ul class="article-list">{articles.map((article) => ArticleItem({ article, context }))}</ul>
    </section>
  ));
  const steps = ListSteps({ page, address: "/articles/", site: context.site });
  return ListFrame({
    address: page.address,
    words: strings.articles,
    context,
    list: list.length === 0 ? null : [...list, ...(steps === null ? [] : [steps])],
    number: page.number,
    section: "/articles/",
    table: "articles",
    feed: SITE_FEED,
  });
}

/** `/people/`, in the order of the alphabet. */
export function PeoplePage(context: SiteContext): Root {
  const items = context.archive.people.map(({ person, articles }) => {
    return { ...person, articles: articles.length, note: person.roles[0] };
  });
  const list = NamedList("person", items.sort(byName), context);
  return ListFrame({
    address: "/people/",
    words: strings.people,
    context,
    list,
    table: "people",
  });
}

/** `/delegations/`, the Syrian sides first, then states, organisations and groups. */
export function DelegationsPage(context: SiteContext): Root {
  const kinds = Object.entries(strings.delegationKinds);
  const list = kinds.flatMap(([kind, title]) => {
    const items = context.archive.delegations
      .filter(({ delegation }) => delegation.kind === kind)
      .map(({ delegation, articles, attendance }) => {
        const note = counted(attendance.length, nouns.rounds);
        return { ...delegation, articles: articles.length, note };
      });
    const named = NamedList("delegation", items, context);
    if (named === null) return [];
    return [
      <section class="section">
        <h2>{title}</h2>
        {named}
      </section>,
    ];
  });
  return ListFrame({
    address: "/delegations/",
    words: strings.delegations,
    context,
    list: list.length === 0 ? null : list,
    table: "delegations",
  });
}
