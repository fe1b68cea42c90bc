import type { Paragraph, Root } from "mdast";

/** A line of raw text that has something on it; `number` counts from 1. */
interface Line {
  text: string;
  number: number;
}

/** No hard-wrapped text has longer lines, and few paragraphs are shorter. In UTF-16 units. */
const WIDEST_WRAP = 140;
/** Fewer broken lines than this prove nothing about a file. */
const FEWEST_WRAPPED = 4;
/** The share of a wrapped text's lines that its widest line leaves no room to go on. */
const WRAPPED_SHARE = 0.8;

/**
 * Raw text as a tree of paragraphs. Nothing in it is Markdown: `*` and `_` are characters. A line
 * is a paragraph, whether blank lines stand between or not; only where lines were broken at a
 * fixed width are those between two blank lines one paragraph.
 *
 * @param text LF line ends. White space within a paragraph is collapsed.
 */
export function parseRaw(text: string): Root {
  const groups = groupsOf(text);
  const paragraphs = isWrapped(groups) ? groups : groups.flat().map((line) => [line]);
  return { type: "root", children: paragraphs.map(paragraphOf) };
}

/** The lines of a text, together where no blank line stands between. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const [index, printed] of text.split("\n").entries()) {
    const line = { text: squeeze(printed), number: index + 1 };
    if (line.text === "") open = null;
    else if (open === null) groups.push((open = [line]));
    else open.push(line);
  }
  return groups;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether lines end because the width did: the next word would not have fitted. */
function isWrapped(groups: readonly Line[][]): boolean {
  const lines = groups.flat();
  // Not Math.max(...lines): a file may have more lines than a call may have arguments.
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width > WIDEST_WRAP) return false;
  const broken = groups.flatMap((group) =>
    group.slice(1).map((next, i) => ({ text: group[i]?.text ?? "", next: next.text })),
  );
  const full = broken.filter(
    // A tenth of slack: writers of mail programs counted columns in several ways.
    ({ text, next }) => text.length + 1 + next.indexOf(" ") >= width * 0.9,
  );
  return broken.length >= FEWEST_WRAPPED && full.length >= broken.length * WRAPPED_SHARE;
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const value = lines.map((line) => line.text).join(" ");
  const from = lines[0]?.number ?? 1;
  const to = lines.at(-1)?.number ?? from;
  const position = { start: { line: from, column: 1 }, end: { line: to, column: 1 } };
  return { type: "paragraph", children: [{ type: "text", value }], position };
}
