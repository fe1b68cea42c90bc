import type { Element, ElementContent, Root, Text } from "hast";

import { hasLatin, latinRuns } from "../arabic/latin-runs.js";

const ARABIC = /\p{Script=Arabic}/u;

/** Elements that hold text alone, or none for readers: nothing may be put round a word in them. */
const CLOSED = new Set(["head", "script", "style", "svg", "option", "textarea"]);

/**
 * Puts `lang="en"` on all Latin words of an Arabic page, so that a screen reader does not read them as
 * Arabic and a browser hyphenates and translates them as what they are. An element of Latin words
 * alone gets it itself, words within Arabic a `span`. What says its own language is left as it is.
 * Which language Latin words are in is not known; nearly all are English or names, so English it is.
 *
 * @param page The tree, which is changed: it was built for being printed once.
 */
export function markLatin(page: Root): Root {
  for (const child of page.children) if (child.type === "element") markElement(child);
  return page;
}

function markElement(element: Element): void {
  const { tagName, properties, children } = element;
  const ownLanguage = properties["lang"];
  if (CLOSED.has(tagName) || (typeof ownLanguage === "string" && ownLanguage !== "ar")) return;
  const [only] = children;
  if (children.length === 1 && only?.type === "text" && isLatinAlone(only.value)) {
    properties["lang"] = "en";
    return;
  }
  for (const child of children) if (child.type === "element") markElement(child);
  if (children.some(isLatinText)) element.children = children.flatMap(markText);
}

const isLatinAlone = (text: string): boolean => hasLatin(text) && !ARABIC.test(text);

const isLatinText = (node: ElementContent): node is Text =>
  node.type === "text" && hasLatin(node.value);

const markText = (node: ElementContent): ElementContent[] =>
  isLatinText(node)
    ? latinRuns(node.value).map(({ text, isLatin }) => (isLatin ? latinSpan(text) : textOf(text)))
    : [node];

const textOf = (value: string): Text => ({ type: "text", value });

const latinSpan = (run: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { lang: "en" },
  children: [textOf(run)],
});
