import type { Heading, Paragraph, Root, RootContent } from "mdast";

import { tokensOf } from "../arabic/tokens.js";
import { inlineText } from "./inline-text.js";

/** A leaf block of Markdown: what holds words itself, not other blocks. */
export type Leaf = Paragraph | Heading;

/** A leaf block of an article before it is known what is text and what is page furniture. */
export interface Passage {
  node: Leaf;
  /** As printed, white space collapsed; hard line breaks stay line feeds. */
  text: string;
  /** Folded: words and numbers, without punctuation. */
  words: readonly string[];
  /** Place in the file, from 1. */
  line: number;
  column: number;
  /** Whether a blank line stands above. */
  gap: boolean;
}

/** What becomes of a passage. All begin as `body`; each stage may take some out. */
export type Fate =
  | { kind: "body" }
  /** `outlet`: the name of the site that stands behind the title, with its bar; null for none. */
  | { kind: "title"; outlet: string | null }
  | { kind: "summary" }
  | { kind: "removed"; reason: string };

export const BODY: Fate = { kind: "body" };
export const removedAs = (reason: string): Fate => ({ kind: "removed", reason });

/**
 * The leaf blocks of a tree in reading order.
 *
 * @param textLine The file's line on which the tree's line 1 stands.
 */
export function passagesOf(tree: Root, textLine: number): Passage[] {
  let lastLine = 0;
  return leavesOf(tree.children).map((node) => {
    const text = inlineText(node);
    const start = node.position?.start ?? { line: 1, column: 1 };
    const gap = start.line > lastLine + 1;
    lastLine = node.position?.end.line ?? start.line;
    const words = tokensOf(text).map((token) => token.text);
    return { node, text, words, line: start.line + textLine - 1, column: start.column, gap };
  });
}

function leavesOf(nodes: readonly RootContent[]): Leaf[] {
  return nodes.flatMap((node) => {
    if (isLeaf(node)) return [node];
    return "children" in node ? leavesOf(node.children) : [];
  });
}

/** Whether a node is a leaf block. */
export const isLeaf = (node: RootContent): node is Leaf =>
  node.type === "paragraph" || node.type === "heading";
