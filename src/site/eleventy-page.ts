import type { Root } from "hast";

import { addressOf, type PageKind } from "./addresses.js";
import { uncommonCharacters } from "./font-characters.js";
import { markLatin } from "./mark-latin.js";
import { describePage, printHtml } from "./print-page.js";
import { siteContext, type SiteContext } from "./site-context.js";

/** What Eleventy takes for a template: its data and a function from data to the file's text. */
export interface EleventyTemplate {
  data: Record<string, unknown>;
  render: (data: { key: string }) => string;
}

/** A kind of page: one of each key, all through one template. */
interface PagesOf {
  /** Where `.eleventy.ts` puts the keys: slugs, ids or page numbers, never the things themselves. */
  keys: string;
  address: (key: string) => string;
  page: (key: string, context: SiteContext) => Root;
}

/**
 * A paginated template for one kind of page. Eleventy copies its data around for each page, so it
 * is given keys only, and the template finds the rest in the site's context.
 */
export function pagesTemplate({ keys, address, page }: PagesOf): EleventyTemplate {
  return {
    data: {
      ...OUTSIDE_COLLECTIONS,
      pagination: { data: `keys.${keys}`, size: 1, alias: "key" },
      permalink: ({ key }: { key: string }) => address(key),
    },
    render: ({ key }) => printPage(page(key, siteContext()), address(key)),
  };
}

/** The pages of things of one kind, found by slug or id. */
export function thingsTemplate<T>(
  kind: PageKind,
  find: (context: SiteContext, key: string) => T | undefined,
  page: (thing: T, context: SiteContext) => Root,
): EleventyTemplate {
  return pagesTemplate({
    keys: kind,
    address: (key) => addressOf(kind, key),
    page: (key, context) => {
      const thing = find(context, key);
      if (thing === undefined) throw new Error(`no ${kind} "${key}" in the archive`);
      return page(thing, context);
    },
  });
}

/** A page that there is one of. */
export function pageTemplate(
  address: string,
  page: (context: SiteContext) => Root,
): EleventyTemplate {
  return {
    data: { ...OUTSIDE_COLLECTIONS, permalink: address },
    render: () => printPage(page(siteContext()), address),
  };
}

/** A file that is no HTML. */
export function textTemplate(
  address: string,
  text: (context: SiteContext) => string,
): EleventyTemplate {
  return {
    // Hosts know some files by names without an ending: `_headers`.
    data: { ...OUTSIDE_COLLECTIONS, permalink: address, eleventyAllowMissingExtension: true },
    render: () => text(siteContext()),
  };
}

const OUTSIDE_COLLECTIONS = { eleventyExcludeFromCollections: true };

function printPage(tree: Root, address: string): string {
  const context = siteContext();
  context.rendered.push(describePage(tree, address, context.site));
  const html = printHtml(markLatin(tree));
  for (const character of uncommonCharacters(html)) context.uncommonCharacters.add(character);
  return `${html}\n`;
}
