import type { Root } from "hast";

import { hrefOf, urlOf, type SiteSettings } from "../../src/site/addresses.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Content, Html } from "./html.js";
import { JsonLd } from "./json-ld.js";
import { MainMenu, SiteFooter } from "./site-frame.js";

/** One step of the way from the home page to this one. */
export interface Crumb {
  text: string;
  address: string;
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
  isIndexed?: boolean;
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
        {MainMenu({ address: props.address, site })}
        {props.crumbs === undefined ? null : Breadcrumb({ crumbs: props.crumbs, site })}
        <main id="main" tabindex={-1}>
          {props.main}
        </main>
        {SiteFooter({ site })}
      </body>
    </html>
  );
  return {
    type: "root",
    children: [{ type: "doctype" }, ...(html.type === "root" ? html.children : [html])],
  };
}

/**
 * No origin but the site's own, no inline script or style. The search runs WebAssembly, in a worker
 * made of its own script.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
].join("; ");

function Head(props: PageProps, site: SiteSettings): Html {
  const { address, title, json, script, style } = props;
  const isHome = address === "/";
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
      <title>
        {isHome ? `${title} – ${strings.site.tagline}` : `${title} – ${strings.site.name}`}
      </title>
      {SharingTags(props, site)}
      <link rel="icon" href={hrefOf("/assets/icon.svg", site)} type="image/svg+xml" />
      <link
        rel="preload"
        href={hrefOf("/assets/fonts/naskh-arabic-400.woff2", site)}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={hrefOf("/assets/site.css", site)} />
      {style === undefined ? null : <link rel="stylesheet" href={hrefOf(style, site)} />}
      <link
        rel="alternate"
        type="application/atom+xml"
        href={hrefOf("/feed.xml", site)}
        title={strings.site.feed}
      />
      {json === undefined ? null : (
        <link rel="alternate" type="application/json" href={hrefOf(json, site)} />
      )}
      {script === undefined ? null : <script type="module" src={hrefOf(script, site)}></script>}
      {props.jsonLd === undefined ? null : JsonLd({ data: props.jsonLd })}
    </head>
  );
}

function SharingTags(props: PageProps, site: SiteSettings): Html {
  const { address, title, openGraphType = "website", isIndexed = true } = props;
  const description = shortened(props.description);
  return (
    <>
      <meta name="description" content={description} />
      {isIndexed ? (
        <link rel="canonical" href={urlOf(address, site)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <meta property="og:site_name" content={strings.site.name} />
      <meta property="og:locale" content="ar" />
      <meta property="og:type" content={openGraphType} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={urlOf(address, site)} />
    </>
  );
}

/** About two lines of a search engine's result: UTF-16 units. */
const DESCRIPTION_LENGTH = 200;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= DESCRIPTION_LENGTH) return line;
  return `${line.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, "")} …`;
}

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
