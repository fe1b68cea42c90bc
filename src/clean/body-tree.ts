import type { Element, Root as HastRoot, Text } from "hast";
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
  const children = keepLeaves(tree.children, kept);
  return rawBody(children) ?? processor.runSync({ ...tree, children });
}

/** What the processor makes of raw text, at a third of the cost; null where there is any notation. */
function rawBody(nodes: readonly Nodes[]): HastRoot | null {
  const children: (Element | Text)[] = [];
  for (const node of nodes) {
    const [only, ...more] = node.type === "paragraph" ? node.children : [];
    if (only?.type !== "text" || more.length > 0) return null;
    if (children.length > 0) children.push({ type: "text", value: "\n" });
    const text: Text = { type: "text", value: only.value };
    const position = node.position === undefined ? {} : { position: node.position };
    children.push({
      type: "element",
      tagName: "p",
      properties: {},
      children: [text],
      ...position,
    });
  }
  return { type: "root", children };
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
