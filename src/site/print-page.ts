import type { Element, Root, RootContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

import { hrefOf, type SiteSettings } from "./addresses.js";

/** What a printed page offers and asks for, read from its tree: checks need not parse it again. */
export interface RenderedPage {
  /** From the site's root, without the path prefix: `/rounds/astana-14/`. */
  address: string;
  /** Where it lies below the output folder: `rounds/astana-14/index.html`. */
  file: string;
  /** Every `id` of the page, in reading order. */
  ids: string[];
  /** Internal addresses it links to or loads, with the path prefix, fragments included, once each. */
  links: string[];
}

const printer = unified().use(rehypeStringify).freeze();

/** A page's tree as HTML. Text is escaped here and nowhere else. */
export const printHtml = (tree: Root): string => printer.stringify(tree);

/** The file of a page below the output folder. */
export const fileOf = (address: string): string =>
  (address.endsWith("/") ? `${address}index.html` : address).slice(1);

/** Reads ids and internal links from a page's tree. */
export function describePage(tree: Root, address: string, site: SiteSettings): RenderedPage {
  const ids: string[] = [];
  const links = new Set<string>();
  const base = new URL(hrefOf(address, site), "http://site.invalid");
  const visit = (node: Element | RootContent): void => {
    if (node.type !== "element") return;
    if (typeof node.properties["id"] === "string") ids.push(node.properties["id"]);
    for (const href of hrefsOf(node)) {
      const internal = internalAddress(href, base);
      if (internal !== null) links.add(internal);
    }
    node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return { address, file: fileOf(address), ids, links: [...links] };
}

function hrefsOf({ properties }: Element): string[] {
  const { href, src, action } = properties;
  return [href, src, action].filter((value) => typeof value === "string");
}

/** Most links begin with a slash or a scheme and are told apart without parsing. */
function internalAddress(href: string, base: URL): string | null {
  if (href.startsWith("/") && !href.startsWith("//")) return href;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return null;
  const url = new URL(href, base);
  return url.pathname + url.search + url.hash;
}
