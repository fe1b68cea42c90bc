import matter from "gray-matter";
import { parseDocument, type Document } from "yaml";

import { countLineFeeds } from "./position.js";

/** A Markdown file cut in two, or the line on which the cut cannot be made. */
export type SplitFile =
  | { kind: "none" } // No front matter: the whole file is the article.
  | { kind: "split"; yaml: Document; yamlStart: number; text: string; textLine: number }
  | { kind: "fault"; code: string; line: number; message: string };

const OPENING = /^---(?!-)([^\n]*)(?:\n|$)/;
const CLOSING = /\n---([^\n]*)(?=\n|$)/;

/**
 * Finds the front matter between two lines of `---` and reads it as YAML 1.2. gray-matter would by
 * itself evaluate `---js` and take what is never closed for front matter to the last line.
 *
 * @param text The file, LF line ends. `yamlStart` is the offset in it of the YAML's own offset 0.
 */
export function splitFrontMatter(text: string): SplitFile {
  const opening = OPENING.exec(text);
  if (opening === null) return unopened(text);
  const language = (opening[1] ?? "").trim();
  if (language !== "" && language !== "yaml") return otherLanguage(language);
  const closing = CLOSING.exec(text.slice(opening[0].length - 1));
  if (closing === null) return UNCLOSED;
  if ((closing[1] ?? "").trim() !== "") {
    const line = countLineFeeds(text.slice(0, opening[0].length + closing.index)) + 1;
    return { kind: "fault", code: "front-matter-unclosed", line, message: LONG_CLOSING };
  }
  return readWithGrayMatter(text);
}

function readWithGrayMatter(text: string): SplitFile {
  let yaml = parseDocument("{}");
  const read = (source: string): object => {
    yaml = parseDocument(source);
    return {}; // The document is kept whole: its nodes know their lines.
  };
  // Without options of its own, gray-matter caches by content and hands out one object twice.
  const file = matter(text, { engines: { yaml: read, json: refuse, javascript: refuse } });
  return {
    kind: "split",
    yaml,
    yamlStart: text.indexOf(file.matter, "---".length),
    text: file.content,
    textLine: countLineFeeds(text) - countLineFeeds(file.content) + 1,
  };
}

/** Unreachable, since other languages are refused above; gray-matter would `eval` otherwise. */
const refuse = (): object => {
  throw new Error("front matter is YAML only");
};

/** A first line of `---` below blank lines would be read as a rule, and the keys as a heading. */
function unopened(text: string): SplitFile {
  const late = /^\s*\n---[ \t]*\n[a-z_]+:/.exec(text);
  if (late === null) return { kind: "none" };
  const line = countLineFeeds(late[0].slice(0, late[0].lastIndexOf("---"))) + 1;
  return {
    kind: "fault",
    code: "front-matter-late",
    line,
    message: `The front matter begins on line ${line}, so it would be read as text. Delete the blank lines above "---".`,
  };
}

const otherLanguage = (language: string): SplitFile => ({
  kind: "fault",
  code: "front-matter-language",
  line: 1,
  message: `The front matter says it is ${JSON.stringify(language)}; only YAML is read. Make the first line "---" and write lines of key: value.`,
});

const UNCLOSED: SplitFile = {
  kind: "fault",
  code: "front-matter-unclosed",
  line: 1,
  message:
    'The front matter that "---" opens here is never closed, so no line is known to be text. Put a line of "---" after its last key; if the line is meant as a rule, put a blank line above it.',
};

const LONG_CLOSING =
  'A line that begins with "---" closes the front matter, but this one has more on it. Put "---" on a line of its own.';
