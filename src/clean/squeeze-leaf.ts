import type { PhrasingContent } from "mdast";

import type { Leaf } from "./passage.js";

/**
 * Collapses white space in a leaf block, in place, and trims its ends. Hard line breaks stay, but
 * never two in a row: an empty line within a block would read as the end of a paragraph.
 */
export function squeezeLeaf(leaf: Leaf): void {
  const children = squeezed(leaf.children);
  while (children[0]?.type === "break") children.shift();
  while (children.at(-1)?.type === "break") children.pop();
  const first = children[0];
  const last = children.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  leaf.children = children;
}

function squeezed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type === "text" && before?.type === "text") {
      // Texts that an element taken out stood between become one, or two blanks would meet.
      before.value = collapse(before.value + node.value);
    } else if (node.type === "text") {
      if (node.value.trim() !== "" || before?.type !== "break") {
        result.push({ ...node, value: collapse(node.value) });
      }
    } else if ("children" in node) {
      node.children = squeezed(node.children.map(withoutBreak));
      if (node.children.length > 0) result.push(node); // None are left of a link round an image.
    } else if (node.type !== "break" || before?.type !== "break") {
      result.push(node);
    }
  }
  return result;
}

const collapse = (text: string): string => text.replace(/\s+/g, " ");

/** A break within emphasis or a link is a blank: breaks stand between a block's own children. */
const withoutBreak = (node: PhrasingContent): PhrasingContent =>
  node.type === "break" ? { type: "text", value: " " } : node;
