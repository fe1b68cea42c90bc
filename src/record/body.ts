import type { Element, Root, RootContent, Text } from "hast";

/** A text node of the body and where it begins, in UTF-16 units of the body. */
export interface Run {
  node: Text;
  start: number;
  /** The inline elements round the node, outermost first: `strong`, `em`, `a` … */
  within: Element[];
}

/** One leaf block of the tree: a paragraph of the body. `end` is exclusive. */
export interface Block {
  node: Element;
  start: number;
  end: number;
  text: string;
  runs: Run[];
}

const INLINE = new Set(["a", "b", "bdi", "br", "code", "del", "em", "i", "s", "span", "strong"]);

/**
 * The paragraphs of an article's tree, in reading order. A leaf block is an element none of whose
 * children is itself a block. Every text of the tree stands in a leaf block; blocks without words
 * are passed over. A `br` has no text of its own: remark-rehype puts a line feed after it.
 */
export function bodyBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const node of leafBlocks(tree.children)) {
    const runs: Run[] = [];
    const length = collectRuns(node.children, [], start, runs);
    const text = runs.map((run) => run.node.value).join("");
    if (text.trim() === "") continue;
    blocks.push({ node, start, end: start + length, text, runs });
    start += length + 2;
  }
  return blocks;
}

/** The body as plain text: its blocks with a blank line between them. */
export function bodyText(tree: Root): string {
  return bodyBlocks(tree)
    .map((block) => block.text)
    .join("\n\n");
}

function leafBlocks(nodes: RootContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element" || INLINE.has(node.tagName)) return [];
    const isLeaf = !node.children.some((c) => c.type === "element" && !INLINE.has(c.tagName));
    return isLeaf ? [node] : leafBlocks(node.children);
  });
}

function collectRuns(
  nodes: Element["children"],
  within: Element[],
  start: number,
  runs: Run[],
): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === "text") {
      runs.push({ node, start: start + length, within });
      length += node.value.length;
    } else if (node.type === "element") {
      length += collectRuns(node.children, [...within, node], start + length, runs);
    }
  }
  return length;
}
