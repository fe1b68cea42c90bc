import type { Paragraph, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

import type { Fault } from "../source/file-finding.js";
import { faultOfText, faultOfTree } from "./markdown-limits.js";
import { parseRaw } from "./parse-raw.js";
import { isLeaf } from "./passage.js";
import { removeHtml } from "./remove-html.js";
import { removeImages } from "./remove-images.js";
import type { Removal } from "./removal.js";
import { secureLinks } from "./secure-links.js";
import { squeezeLeaf } from "./squeeze-leaf.js";

const parser = unified().use(remarkParse).freeze();

/** A Markdown text as a tree that is safe to publish, and what was taken out of it. */
export interface ParsedMarkdown {
  tree: Root;
  removals: Removal[];
  /** Why the text was not read as Markdown, if it was not. */
  faults: Fault[];
}

/**
 * Parses Markdown and takes out what no article may hold: HTML, images, links to unsafe addresses.
 * What is taken out is never lost: it stands in `removals`, in no order. A text beyond the limits of
 * an article is read line by line, as raw text is.
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  const tooMuch = faultOfText(text);
  if (tooMuch !== null) return asText(text, tooMuch);
  const tree = parser.parse(text);
  const tooDeep = faultOfTree(tree);
  if (tooDeep !== null) return asText(text, tooDeep);
  replaceCode(tree);
  const removals = [...removeHtml(tree), ...removeImages(tree), ...secureLinks(tree)];
  visit(tree, (node) => {
    // A tight item holds its words bare; beside a list of its own, no leaf block would hold them.
    if (node.type === "list") node.spread ||= node.children.some((i) => i.children.length > 1);
    if (node.type !== "root" && isLeaf(node)) squeezeLeaf(node);
  });
  return { tree, removals, faults: [] };
}

const asText = (text: string, fault: Fault): ParsedMarkdown => ({
  tree: parseRaw(text),
  removals: [],
  faults: [fault],
});

/**
 * Makes a block of code paragraphs, one for each line: in news it is text that was indented by
 * mistake, and its line ends and blank lines would break the body's paragraphs.
 */
function replaceCode(tree: Root): void {
  visit(tree, "code", (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const lines = node.value.split("\n").filter((line) => line.trim() !== "");
    const paragraphs = lines.map((value): Paragraph => {
      const position = node.position === undefined ? {} : { position: node.position };
      return { type: "paragraph", children: [{ type: "text", value }], ...position };
    });
    parent.children.splice(index, 1, ...paragraphs);
    return [SKIP, index + paragraphs.length] as const;
  });
}
