import type { Nodes, Parents, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

import { quote, type Fault } from "../source/file-finding.js";
import { removalAt, type Removal } from "./removal.js";

/** Elements whose content is code or a frame and never words of the article. */
const CODE_ELEMENT = /^<(script|style|iframe|object|template|noscript|svg|math|textarea)\b/i;
const LINE_BREAK = /^<br\s*\/?>$/i;

/**
 * Takes HTML out of a Markdown tree, in place: tags, comments, and the content of scripts. `<br>`
 * becomes a hard line break, so that the words beside it stay apart.
 */
export function removeHtml(tree: Root): Removal[] {
  const removals: Removal[] = [];
  visit(tree, "html", (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (LINE_BREAK.test(node.value) && parent.type !== "root") {
      replaceAt(parent, index, 1, { type: "break" });
      removals.push(removalAt(node, node.value, "line break in HTML"));
      return index;
    }
    const count = lengthOfElement(node.value, parent.children, index);
    const text = parent.children
      .slice(index, index + count)
      .map(sourceText)
      .join("");
    replaceAt(parent, index, count);
    removals.push(removalAt(node, text, "html", faultOf(text)));
    return [SKIP, index] as const;
  });
  return removals;
}

/** How many siblings belong to the tag that begins them: up to the end tag of a script, else one. */
function lengthOfElement(tag: string, siblings: readonly Nodes[], index: number): number {
  const name = CODE_ELEMENT.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return 1;
  const end = siblings
    .slice(index)
    .findIndex((node) => node.type === "html" && node.value.toLowerCase().includes(`</${name}`));
  return end === -1 ? 1 : end + 1;
}

/** Parents of Markdown allow different children; a break or nothing may stand in all that hold HTML. */
function replaceAt(parent: Parents, index: number, count: number, node?: { type: "break" }): void {
  const children: Nodes[] = parent.children;
  children.splice(index, count, ...(node === undefined ? [] : [node]));
}

const sourceText = (node: RootContent): string => {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(sourceText).join("") : "";
};

function faultOf(html: string): Fault {
  const isCode = CODE_ELEMENT.test(html) || /\son\w+\s*=/i.test(html);
  const message = isCode
    ? `The code ${quote(html)} is left out: nothing in an article is ever run. Delete it from the file.`
    : `The HTML ${quote(html)} is left out of the article. Write its words as Markdown, or delete it.`;
  return { code: isCode ? "script" : "html", severity: "warning", message };
}
