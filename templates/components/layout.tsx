import type { Root } from "hast";

import { SITE_CARD } from "../../src/cards/archive-cards.js";
import { cardImage, type Card } from "../../src/cards/card.js";
import { hrefOf, urlOf, type SiteSettings } from "../../src/site/addresses.js";
import { COLOURS } from "../../src/site/colours.js";
import { EARLY_LETTERS_ADDRESS } from "../../src/site/early-letters.js";
import { SITE_FEED } from "../../src/site/feeds.js";
import { FIRST_PAINT_SCRIPT } from "../../src/site/first-paint.js";
import { PRELOADED_FONTS } from "../../src/site/fonts.js";
import { OPENSEARCH_LINK } from "../../src/site/opensearch.js";
import { CONTENT_POLICY } from "../../src/site/security.js";
import { shortened } from "../../src/site/shortened.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Content, Html } from "./html.js";
import { JsonLd } from "./json-ld.js";
import { feedAlternates } from "./list-files.js";
import { SiteFooter, SiteHeader } from "./site-frame.js";

/** One step of the way from the home page to this one. */
export interface Crumb {
  text: string;
  address: string;
}

/** The same thing in another form, for programs: a `<link rel="alternate">`. */
export interface Alternate {
  /** Media type: `application/json`. */
  type: string;
  /** From the site's root, without the path prefix. */
  address: string;
  title?: string;
}

export interface PageProps {
  /** From the site's root, without the path prefix. */
  address: string;
  /** The page's one `h1`, unless `heading` replaces it, and its name in the window. */
  title: string;
  /** One or two sentences; cut for search engines and shared links. */
  description: string;
  /** From the site's first level to the page's parent; the home page is understood. */
  crumbs?: Crumb[];
  openGraphType?: "website" | "article" | "profile";
  /** A schema.org description of what the page is about. */
  jsonLd?: object;
  /** Address of a module script. */
  script?: string;
  /** Address of a style sheet of the page's own. */
  style?: string;
  /** The page's data as JSON, at this address. */
  json?: string;
  /** Further forms of the page, after its JSON. */
  alternates?: Alternate[];
  /** The picture that stands for the page where it is shared; the site's own where there is none. */
  card?: Card | undefined;
  /** What else belongs into the head: `meta` and `link` elements. */
  head?: Html[];
  isIndexed?: boolean;
  /** False where programs would take the archive for the publisher, who is not known. */
  hasSiteName?: boolean;
  process?: string;
  main: Content;
}

/** A whole page. Every page of the site is printed through this. */
export function Page(props: PageProps, site: SiteSettings): Root {
  const html = (
    <html lang="ar" dir="rtl">
      {Head(props, site)}
      <body data-process={props.process}>
        <a class="skip" href="#main">
          {strings.site.skip}
        </a>
        {SiteHeader({ address: props.address, site })}
        {props.crumbs === undefined ? null : Breadcrumb({ crumbs: props.crumbs, site })}
        <main id="main" tabindex={-1}>
          {props.main}
        </main>
        {SiteFooter({ site })}
        {PrintedAddress(urlOf(props.address, site))}
        <p class="unseen" role="status" data-announce></p>
      </body>
    </html>
  );
  return {
    type: "root",
    children: [{ type: "doctype" }, ...(html.type === "root" ? html.children : [html])],
  };
}

/** On paper: where the page is found. */
const PrintedAddress = (url: string): Html => (
  <p class="printed-address">
    {`${strings.site.name}: `}
    <bdi dir="ltr">{url}</bdi>
  </p>
);

/** Links that every page has, beside those of its own. */
const SITE_LINKS = [
  ...feedAlternates(SITE_FEED).map((alternate) => ({ rel: "alternate", ...alternate })),
  OPENSEARCH_LINK,
];

function Head(props: PageProps, site: SiteSettings): Html {
  const { address, title, script, style } = props;
  const isHome = address === "/";
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
      <title>
        {isHome ? `${title} – ${strings.site.tagline}` : `${title} – ${strings.site.name}`}
      </title>
      <script>{FIRST_PAINT_SCRIPT}</script>
      {FrameColours()}
      {PRELOADED_FONTS.map((font) => FontPreload(hrefOf(font, site)))}
      <link rel="stylesheet" href={hrefOf(EARLY_LETTERS_ADDRESS, site)} />
      <link rel="stylesheet" href={hrefOf("/assets/site.css", site)} />
      {style === undefined ? null : <link rel="stylesheet" href={hrefOf(style, site)} />}
      {SharingTags(props, site)}
      <link rel="icon" href={hrefOf("/assets/icon.svg", site)} type="image/svg+xml" />
      {SITE_LINKS.map((link) => (
        <link
          rel={link.rel}
          type={link.type}
          href={hrefOf(link.address, site)}
          title={link.title}
        />
      ))}
      {alternatesOf(props).map((alternate) => AlternateLink(alternate, site))}
      {props.head ?? null}
      <script type="module" src={hrefOf("/assets/site.js", site)}></script>
      {script === undefined ? null : <script type="module" src={hrefOf(script, site)}></script>}
      {props.jsonLd === undefined ? null : JsonLd({ data: props.jsonLd })}
    </head>
  );
}

const alternatesOf = ({ json, alternates = [] }: PageProps): Alternate[] => [
  ...(json === undefined ? [] : [{ type: "application/json", address: json }]),
  ...alternates,
];

const AlternateLink = ({ type, address, title }: Alternate, site: SiteSettings): Html => (
  <link rel="alternate" type={type} href={hrefOf(address, site)} title={title} />
);

/** Fonts are fetched as from another origin, even from one's own. */
const FontPreload = (href: string): Html => (
  <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
);

/** The browser's own frame in the page's colour. */
const FrameColours = (): Html => (
  <>
    {(["light", "dark"] as const).map((scheme) => (
      <meta
        name="theme-color"
        media={`(prefers-color-scheme: ${scheme})`}
        content={COLOURS.paper[scheme]}
      />
    ))}
  </>
);

function SharingTags(props: PageProps, site: SiteSettings): Html {
  const { address, title, openGraphType = "website", isIndexed = true, hasSiteName = true } = props;
  const description = shortened(props.description, DESCRIPTION_LENGTH);
  return (
    <>
      <meta name="description" content={description} />
      {isIndexed ? (
        <link rel="canonical" href={urlOf(address, site)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {hasSiteName ? <meta property="og:site_name" content={strings.site.name} /> : null}
      <meta property="og:locale" content="ar" />
      <meta property="og:type" content={openGraphType} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={urlOf(address, site)} />
      {CardTags(props.card ?? SITE_CARD, site)}
    </>
  );
}

function CardTags(card: Card, site: SiteSettings): Html {
  const { address, width, height, alt } = cardImage(card);
  return (
    <>
      <meta property="og:image" content={urlOf(address, site)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** About two lines of a search engine's result: UTF-16 units. */
const DESCRIPTION_LENGTH = 200;

function Breadcrumb({ crumbs, site }: { crumbs: Crumb[]; site: SiteSettings }): Html {
  const all = [{ text: strings.site.home, address: "/" }, ...crumbs];
  return (
    <nav class="breadcrumb" aria-label={strings.site.breadcrumb}>
      <ol>
        {all.map(({ text, address }) => (
          <li>
            <a href={hrefOf(address, site)}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
