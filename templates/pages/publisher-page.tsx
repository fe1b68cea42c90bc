import type { Root } from "hast";

import type { PublisherEntry } from "../../src/archive/archive.js";
import { strings as words } from "../../src/pictures/strings.ar.js";
import { addressOf } from "../../src/site/addresses.js";
import { publisherJsonLd } from "../../src/site/json-ld/actors.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ListFiles } from "../components/list-files.js";
import { YearBars } from "../components/pictures/year-bars.js";
import { Fact, Facts, Latin, Section, Values } from "../components/section.js";

/** `/publishers/ID/`: an outlet and what the archive holds of it. */
export function PublisherPage(entry: PublisherEntry, context: SiteContext): Root {
  const { publisher, articles } = entry;
  const address = addressOf("publisher", publisher.id);
  return Page(
    {
      address,
      title: publisher.name,
      description: `${publisher.name}: ${counted(articles.length, nouns.articles)}.`,
      crumbs: [{ text: strings.menu.publishers, address: "/publishers/" }],
      jsonLd: publisherJsonLd(entry, context),
      json: `${address}index.json`,
      main: [
        <h1>
          <bdi>{publisher.name}</bdi>
        </h1>,
        Facts([
          Fact(strings.publisher.names, Values(publisher.names)),
          Fact(strings.publisher.domains, Values(publisher.domains.map((text) => Latin({ text })))),
        ]),
        Section({ title: words.years.title, children: [YearBars(articles)] }),
        Section({ title: strings.publisher.articles, children: Articles(entry, context) }),
      ],
    },
    context.site,
  );
}

function Articles({ publisher, articles }: PublisherEntry, context: SiteContext): (Html | null)[] {
  if (articles.length === 0) return [<p>{strings.publisher.noArticles}</p>];
  const address = addressOf("publisher", publisher.id);
  return [
    ArticleList({ articles, context, rest: `/search/?outlet=${publisher.id}` }),
    ListFiles({ address, table: "articles", site: context.site }),
  ];
}
