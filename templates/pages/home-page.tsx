import type { Root } from "hast";

import { strings as words } from "../../src/pictures/strings.ar.js";
import { hrefOf } from "../../src/site/addresses.js";
import { SITE_FEED } from "../../src/site/feeds.js";
import { siteJsonLd } from "../../src/site/json-ld/site.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ArticleItem } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ListFiles } from "../components/list-files.js";
import { RoundsList } from "../components/pictures/rounds-list.js";
import { RoundsStrip } from "../components/pictures/rounds-strip.js";
import { SearchField } from "../components/search-field.js";
import { Section } from "../components/section.js";
import { Ways } from "../components/ways.js";

const NEWEST = 12;

/** `/`: what this is, a search field, every round in time, the newest articles, ways further. */
export function HomePage(context: SiteContext): Root {
  const { site } = context;
  return Page(
    {
      address: "/",
      title: strings.site.name,
      description: strings.site.lead,
      jsonLd: siteJsonLd(site),
      main: [
        <div class="hero">
          <h1>{strings.site.tagline}</h1>
          <p class="lead">{strings.site.lead}</p>
          {SearchField({ site })}
        </div>,
        Rounds(context),
        <div class="columns">
          {Newest(context)}
          {Ways(context)}
        </div>,
      ],
    },
    site,
  );
}

function Rounds(context: SiteContext): Html | null {
  const { rounds } = context.archive;
  const picture = RoundsStrip(rounds, context);
  if (picture === null) return null;
  return Section({
    title: words.strip.title,
    children: [
      picture,
      RoundsList(rounds, context.site),
      <p class="onward">
        <a href={hrefOf("/rounds/", context.site)}>{strings.home.allRounds}</a>
      </p>,
    ],
  });
}

function Newest(context: SiteContext): Html | null {
  const newest = context.archive.articles.slice(0, NEWEST);
  return Section({
    title: strings.home.newest,
    children: [
      newest.length === 0 ? (
        <p>{strings.articles.none}</p>
      ) : (
        <ul class="article-list">{newest.map((article) => ArticleItem({ article, context }))}</ul>
      ),
      <p class="onward">
        <a href={hrefOf("/articles/", context.site)}>{strings.home.allArticles}</a>
      </p>,
      ListFiles({ address: "/", feed: SITE_FEED, site: context.site }),
    ],
  });
}
