import type { Element, ElementContent, Root, Text } from "hast";

/** Latin words one after another, with the digits and signs between them: `SHA-256`, `UN Report`. */
const LATIN_RUN =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N} ’'.,:;&@/?=%#+~_-]*[\p{Script=Latin}\p{M}\p{N}/])?/gu;
const LATIN = /\p{Script=Latin}/u;
/** Without the `u` flag, and so fast: nearly all texts are Arabic and need no second look. */
const PERHAPS_LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
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
  if (children.some(hasLatin)) element.children = children.flatMap(markText);
}

const isLatin = (text: string): boolean => PERHAPS_LATIN.test(text) && LATIN.test(text);

const isLatinAlone = (text: string): boolean => isLatin(text) && !ARABIC.test(text);

const hasLatin = (node: ElementContent): boolean => node.type === "text" && isLatin(node.value);

function markText(node: ElementContent): ElementContent[] {
  if (node.type !== "text" || !isLatin(node.value)) return [node];
  const marked: ElementContent[] = [];
  let end = 0;
  for (const { 0: run, index } of node.value.matchAll(LATIN_RUN)) {
    if (index > end) marked.push(textOf(node.value.slice(end, index)));
    marked.push(latinSpan(run));
    end = index + run.length;
  }
  return end < node.value.length ? [...marked, textOf(node.value.slice(end))] : marked;
}

const textOf = (value: string): Text => ({ type: "text", value });

const latinSpan = (run: string): Element => ({
  type: "element",
  tagName: "span",
  properties: { lang: "en" },
  children: [textOf(run)],
});
