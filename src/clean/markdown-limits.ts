import type { Nodes, Root } from "mdast";

import type { Fault } from "../source/file-finding.js";

/** UTF-16 units: six thousand words, more than any article has; parsers of Markdown slow down there. */
export const LONGEST_MARKDOWN = 40_000;
/** Unclosed comments, each of which the parser follows to the end of the text. */
const MOST_COMMENTS = 100;
/** Blocks within blocks; nobody writes so many, and walking them down would exhaust the stack. */
const DEEPEST = 100;
/** As many in one line, which the parser takes ten seconds for. */
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${String(DEEPEST)}}`, "m");
/** Runs of signs for emphasis, each of which the parser looks for among all before it. */
const MOST_EMPHASIS = 2000;

/** Why a text is not read as Markdown, as a fault for its editor; null for any article. */
export function faultOfText(text: string): Fault | null {
  if (text.length > LONGEST_MARKDOWN) {
    return readAsText(`has ${text.length} characters, more than the ${LONGEST_MARKDOWN} that`);
  }
  const comments = text.split("<!").length + text.split("<?").length - 2;
  if (comments > MOST_COMMENTS) return readAsText("holds more HTML comments than what");
  const emphasis = text.match(/\*+|_+/g)?.length ?? 0;
  if (emphasis > MOST_EMPHASIS) return readAsText("holds more signs for emphasis than what");
  return DEEP_LINE.test(text) ? TOO_DEEP : null;
}

/** The same for what the text was parsed into. */
export function faultOfTree(tree: Root): Fault | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (level.length === 0) return null;
    level = level.flatMap((node): Nodes[] => ("children" in node ? node.children : []));
  }
  return TOO_DEEP;
}

const readAsText = (what: string): Fault => ({
  code: "markdown-limits",
  severity: "warning",
  message: `The text ${what} is read as Markdown, so every line of it is taken as it stands. Shorten it, or save it as .txt.`,
});

const TOO_DEEP = readAsText("nests its lists, quotations or emphasis deeper than what");
