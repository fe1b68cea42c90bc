import type { Root } from "hast";

import type { Article, DelegationEntry } from "../../src/archive/archive.js";
import { delegationsByKind } from "../../src/site/delegations-by-kind.js";
import { SITE_FEED } from "../../src/site/feeds.js";
import { yearOf } from "../../src/site/format-date.js";
import { partOf } from "../../src/site/json-ld/lists.js";
import { nodeId } from "../../src/site/json-ld/nodes.js";
import type { ListPage } from "../../src/site/list-pages.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "../components/article-list.js";
import { ListFrame } from "../components/list-frame.js";
import { ListSteps } from "../components/list-steps.js";
import { byName, NamedList, type NamedItem } from "../components/named-list.js";

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
    ids: page.items.map(({ record }) => nodeId("article", record.slug, context.site)),
    part: partOf(page, context.archive.articles.length),
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
    ids: items.map(({ id }) => nodeId("person", id, context.site)),
  });
}

/** `/delegations/`, the Syrian sides first, then states, organisations and groups. */
export function DelegationsPage(context: SiteContext): Root {
  const kinds = delegationsByKind(context.archive);
  const list = kinds.map(({ title, entries }) => (
    <section class="section">
      <h2>{title}</h2>
      {NamedList("delegation", entries.map(delegationItem), context)}
    </section>
  ));
  return ListFrame({
    address: "/delegations/",
    words: strings.delegations,
    context,
    list: list.length === 0 ? null : list,
    table: "delegations",
    ids: kinds
      .flatMap(({ entries }) => entries)
      .map(({ delegation }) => nodeId("delegation", delegation.id, context.site)),
  });
}

const delegationItem = ({ delegation, articles, attendance }: DelegationEntry): NamedItem => ({
  ...delegation,
  articles: articles.length,
  note: counted(attendance.length, nouns.rounds),
});
