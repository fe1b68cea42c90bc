import type { Root as HastRoot } from "hast";
import type { Nodes, Root } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

import type { Leaf } from "./passage.js";

const processor = unified().use(remarkRehype).use(rehypeSanitize).freeze();

/**
 * The article's body as HTML: the leaf blocks that are kept, in the structure they stood in.
 *
 * @param kept Leaves of `tree`; the others go, and with them lists and quotations left empty.
 */
export function bodyTree(tree: Root, kept: ReadonlySet<Leaf>): HastRoot {
  return processor.runSync({ ...tree, children: keepLeaves(tree.children, kept) });
}

function keepLeaves<T extends Nodes>(nodes: readonly T[], kept: ReadonlySet<Nodes>): T[] {
  return nodes.flatMap((node) => {
    // The page's one h1 is the article's title.
    if (node.type === "heading" && node.depth === 1 && kept.has(node)) {
      return [{ ...node, depth: 2 }];
    }
    if (node.type === "paragraph" || node.type === "heading") {
      return kept.has(node) ? [node] : [];
    }
    if (!("children" in node)) return [node];
    // The children of a copy are children of the original, so its type allows them.
    const copy = { ...node, children: keepLeaves<Nodes>(node.children, kept) };
    return copy.children.length === 0 ? [] : [copy];
  });
}
