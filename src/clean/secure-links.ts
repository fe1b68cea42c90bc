import type { Definition, Link, Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";

import { quote, type Fault } from "../source/file-finding.js";
import { removalAt, type Removal } from "./removal.js";

const SAFE_SCHEMES = new Set(["http", "https", "mailto"]);

/**
 * Whether a link may have this address: http, https, mailto, or relative. White space and controls
 * are passed over, as browsers do: `java\nscript:` is a script.
 */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\s\u0000-\u001F\u007F]/g, ""));
  return scheme?.[1] === undefined || SAFE_SCHEMES.has(scheme[1].toLowerCase());
}

/**
 * Takes the address from each link whose address is unsafe, in place; its words stay. Addresses of
 * the links that stay are no words of the body either, so all of them are listed.
 */
export function secureLinks(tree: Root): Removal[] {
  const removals: Removal[] = [];
  const unsafe = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    removals.push(removalOf(node));
    if (node.type === "definition" && !isSafeAddress(node.url)) unsafe.add(node.identifier);
  });
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined || !isUnsafe(node, unsafe)) return undefined;
    unwrapAt(parent, index);
    return index;
  });
  return removals;
}

function isUnsafe(node: Nodes, unsafe: ReadonlySet<string>): boolean {
  if (node.type === "link" || node.type === "definition") return !isSafeAddress(node.url);
  return node.type === "linkReference" && unsafe.has(node.identifier);
}

/** Puts a node's children in its place: a link's words, and of a definition nothing. */
function unwrapAt(parent: Parents, index: number): void {
  const children: Nodes[] = parent.children;
  const node = children[index];
  children.splice(index, 1, ...(node !== undefined && "children" in node ? node.children : []));
}

function removalOf(node: Link | Definition): Removal {
  const label = node.type === "definition" ? (node.label ?? node.identifier) : null;
  const text = [label, node.url, node.title]
    .filter((part) => part !== null && part !== undefined)
    .join(" ");
  return isSafeAddress(node.url)
    ? removalAt(node, text, "address of a link")
    : removalAt(node, text, "unsafe address of a link", unsafeLink(node.url));
}

const unsafeLink = (address: string): Fault => ({
  code: "unsafe-link",
  severity: "warning",
  message: `A link leads to ${quote(address)}, which is no address of a page; its words stay, without the link. Write an address that begins with http://, https:// or mailto:.`,
});
