import type { Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

import { removalAt, type Removal } from "./removal.js";

/** Takes images out of a Markdown tree, in place: an archive of texts shows none. */
export function removeImages(tree: Root): Removal[] {
  const removals: Removal[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type !== "image" && node.type !== "imageReference") return undefined;
    if (index === undefined || parent === undefined) return undefined;
    const address = node.type === "image" ? [node.url, node.title] : [node.label];
    const words = [node.alt, ...address].filter((part) => part !== null && part !== undefined);
    removals.push(removalAt(node, words.join(" ").trim(), "image"));
    parent.children.splice(index, 1);
    return [SKIP, index] as const;
  });
  return removals;
}
