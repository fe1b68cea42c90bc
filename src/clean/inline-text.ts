import type { Nodes } from "mdast";

/** The words a node shows, as the page will: a hard line break is a line feed. */
export function inlineText(node: Nodes): string {
  if (node.type === "break") return "\n";
  if ("children" in node) return node.children.map(inlineText).join("");
  return "value" in node ? node.value : "";
}
