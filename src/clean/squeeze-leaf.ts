import type { PhrasingContent, Text } from "mdast";

import type { Leaf } from "./passage.js";

/** Collapses white space in a leaf block, in place, and trims its ends; code keeps its own. */
export function squeezeLeaf(leaf: Leaf): void {
  if (leaf.type === "code") return;
  leaf.children = squeezed(leaf.children);
  const first = leaf.children[0];
  const last = leaf.children.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
}

function squeezed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    // Texts that an element taken out stood between become one, or two blanks would meet.
    if (node.type === "text" && before?.type === "text") joinText(before, node.value);
    else if (node.type === "text") result.push({ ...node, value: collapse(node.value) });
    else if (!("children" in node)) result.push(node);
    else {
      node.children = squeezed(node.children);
      if (node.children.length > 0) result.push(node); // Such as a link round an image.
    }
  }
  return result;
}

const collapse = (text: string): string => text.replace(/\s+/g, " ");
const joinText = (before: Text, value: string): void => {
  before.value = collapse(before.value + value);
};
