import type { Element, Root, RootContent } from "hast";
import { h } from "hastscript";

import type { Registry } from "../registry/schema.js";
import { hrefOf, type SiteSettings } from "../site/addresses.js";
import { listRedirects } from "./list-redirects.js";
import { encodedAddress, splitAddress } from "./site-address.js";
import { strings } from "./strings.ar.js";

/** A place that a page once had: its name, and where its words are now. */
interface OldAnchor {
  id: string;
  to: string;
}

/**
 * Puts the places that a page has lost back into it, so that links to `#s12` arrive without a script:
 * an empty element where the words stand now, or at the end when they stand nowhere on this page;
 * there with a link when they moved to another.
 *
 * @param tree A page's body; it is not changed.
 * @param address The page's own.
 * @param above Places that the page has outside of the tree: those of its headline.
 */
export function withOldAnchors(
  tree: Root,
  address: string,
  registry: Registry,
  site: SiteSettings,
  above: readonly string[] = [],
): Root {
  const anchors = oldAnchorsOf(address, registry);
  if (anchors.length === 0) return tree;
  const ids = idsOf(tree);
  const lost = anchors.filter(({ id }) => !ids.has(id) && !above.includes(id));
  const placed = new Map<string, string[]>();
  const rest: OldAnchor[] = [];
  for (const anchor of lost) {
    const { page, fragment } = splitAddress(anchor.to);
    if (page !== address || fragment === null || !ids.has(fragment)) rest.push(anchor);
    else placed.set(fragment, [...(placed.get(fragment) ?? []), anchor.id]);
  }
  const children = tree.children.map((node) => withAnchorsIn(node, placed));
  return {
    ...tree,
    children: [...children, ...rest.map((anchor) => atEnd(anchor, address, site))],
  };
}

/** Registries are values that do not change, and every article of a build asks the same one. */
const cache = new WeakMap<Registry, ReadonlyMap<string, OldAnchor[]>>();

function oldAnchorsOf(address: string, registry: Registry): readonly OldAnchor[] {
  if (registry.redirects.length === 0) return [];
  const known = cache.get(registry) ?? anchorsByPage(registry);
  cache.set(registry, known);
  return known.get(address) ?? [];
}

/** Places of a page that moved are places of the page it moved to. */
function anchorsByPage(registry: Registry): Map<string, OldAnchor[]> {
  const { redirects } = listRedirects(registry);
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const byPage = new Map<string, OldAnchor[]>();
  for (const { from, to } of redirects) {
    const { page, fragment } = splitAddress(from);
    if (fragment === null) continue;
    const now = splitAddress(moved.get(page) ?? page).page;
    byPage.set(now, [...(byPage.get(now) ?? []), { id: fragment, to }]);
  }
  return byPage;
}

function idsOf({ children }: Root | Element): Set<string> {
  const ids = new Set<string>();
  const visit = (node: RootContent): void => {
    if (node.type !== "element") return;
    if (typeof node.properties["id"] === "string") ids.add(node.properties["id"]);
    node.children.forEach(visit);
  };
  children.forEach(visit);
  return ids;
}

/** The anchors stand first inside the element, which may be a paragraph or a part of one. */
function withAnchorsIn<T extends RootContent>(node: T, placed: Map<string, string[]>): T | Element {
  if (node.type !== "element") return node;
  const { id } = node.properties;
  const names = typeof id === "string" ? (placed.get(id) ?? []) : [];
  const children = node.children.map((child) => withAnchorsIn(child, placed));
  return { ...node, children: [...names.map((name) => h("span", { id: name })), ...children] };
}

function atEnd({ id, to }: OldAnchor, address: string, site: SiteSettings): Element {
  if (splitAddress(to).page === address) return h("span", { id });
  const link = h("a", { href: hrefOf(encodedAddress(to), site) }, [h("bdi", { dir: "ltr" }, to)]);
  return h("p", { id, className: ["moved-place"] }, [`${strings.movedPlace} `, link]);
}
