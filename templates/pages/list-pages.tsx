import type { Root } from "hast";

import type { Article, Statement } from "../../src/archive/archive.js";
import { addressOf, hrefOf, type PageKind } from "../../src/site/addresses.js";
import { compareArabic } from "../../src/site/compare-arabic.js";
import { yearOf } from "../../src/site/format-date.js";
import type { ListPage } from "../../src/site/list-pages.js";
import { counted } from "../../src/site/plural.js";
import { compareRounds } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ListSteps } from "../components/list-steps.js";
import { RoundsTable } from "../components/rounds-table.js";
import { StatementItem } from "../components/statements.js";

interface ListProps {
  address: string;
  words: { title: string; intro: string; none: string };
  context: SiteContext;
  /** Null when the list is empty. */
  list: Html | Html[] | null;
  /** For all but the first page of a list in pages. */
  number?: number;
  section?: string;
}

function ListPageFrame(props: ListProps): Root {
  const { address, words, context, list, number = 1 } = props;
  const title =
    number === 1 ? words.title : `${words.title} – ${strings.list.page} ${String(number)}`;
  return Page(
    {
      address,
      title,
      description: words.intro,
      ...(number === 1 || props.section === undefined
        ? { crumbs: [] }
        : { crumbs: [{ text: words.title, address: props.section }] }),
      main: [<h1>{title}</h1>, <p class="intro">{words.intro}</p>, list ?? <p>{words.none}</p>],
    },
    context.site,
  );
}

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
  return ListPageFrame({
    address: page.address,
    words: strings.articles,
    context,
    list: list.length === 0 ? null : [...list, ...(steps === null ? [] : [steps])],
    number: page.number,
    section: "/articles/",
  });
}

/** `/statements/`: everything quoted, with its speaker, newest articles first. */
export function StatementsPage(page: ListPage<Statement>, context: SiteContext): Root {
  const items = page.items.map((statement) =>
    StatementItem({ statement, context, hasSpeaker: true }),
  );
  const steps = ListSteps({ page, address: "/statements/", site: context.site });
  return ListPageFrame({
    address: page.address,
    words: strings.statements,
    context,
    list:
      items.length === 0
        ? null
        : [<ul class="statements">{items}</ul>, ...(steps === null ? [] : [steps])],
    number: page.number,
    section: "/statements/",
  });
}

/** `/rounds/`: every round and its key facts. */
export function RoundsPage(context: SiteContext): Root {
  const rounds = [...context.archive.rounds].sort(compareRounds);
  return ListPageFrame({
    address: "/rounds/",
    words: strings.rounds,
    context,
    list: rounds.length === 0 ? null : RoundsTable({ rounds, context }),
  });
}

interface NamedItem {
  id: string;
  name: string;
  articles: number;
  note: string | undefined;
}

/** `/people/`, in the order of the alphabet. */
export function PeoplePage(context: SiteContext): Root {
  const items = context.archive.people.map(({ person, articles }) => {
    return { ...person, articles: articles.length, note: person.roles[0] };
  });
  const list = NamedList("person", items.sort(byName), context);
  return ListPageFrame({ address: "/people/", words: strings.people, context, list });
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
  return ListPageFrame({
    address: "/delegations/",
    words: strings.delegations,
    context,
    list: list.length === 0 ? null : list,
  });
}

/** `/publishers/`, in the order of the alphabet. */
export function PublishersPage(context: SiteContext): Root {
  const items = context.archive.publishers.map(({ publisher, articles }) => {
    return { ...publisher, articles: articles.length, note: publisher.domains[0] };
  });
  const list = NamedList("publisher", items.sort(byName), context);
  return ListPageFrame({ address: "/publishers/", words: strings.publishers, context, list });
}

const byName = (a: NamedItem, b: NamedItem): number => compareArabic(a.name, b.name);

function NamedList(kind: PageKind, items: NamedItem[], { site }: SiteContext): Html | null {
  if (items.length === 0) return null;
  return (
    <ul class="named-list">
      {items.map(({ id, name, articles, note }) => (
        <li>
          <a href={hrefOf(addressOf(kind, id), site)}>
            <bdi>{name}</bdi>
          </a>
          {articles === 0 ? null : <span class="count">{counted(articles, nouns.articles)}</span>}
          {note === undefined ? null : (
            <span class="note">
              <bdi>{note}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
