import { readFacts, type ShownFacts } from "../shown-facts.js";
import { excerptOf, markWords, type MarkedText } from "./marked-words.js";
import { wholeNumbers } from "./whole-numbers.js";
import type { PageFragment } from "./pagefind-client.js";

/** What a list shows of one page: small enough to be handed from thread to thread for every result. */
export interface ResultView extends Omit<ShownFacts, "titleWords"> {
  /** With the path prefix. */
  url: string;
  title: MarkedText[];
  /** The stretch of the text with the most matches; no pieces when the page has no text. */
  excerpt: { pieces: MarkedText[]; cutBefore: boolean; cutAfter: boolean };
}

/** Cuts out of a page what a list shows of it. */
export function resultView({ url, content, meta, locations }: PageFragment): ResultView {
  const words = content.split(" ");
  const { titleWords, ...facts } = readFacts(meta);
  const text = words.slice(titleWords);
  // Positions behind the last word belong to words that find the page and are not shown.
  const inText = locations.map((position) => position - titleWords);
  const matches = new Set(inText.filter((position) => position >= 0 && position < text.length));
  const title = words.slice(0, titleWords);
  // Of a thing that is asked for by its name a reader wants to know what it is, and not how else it is
  // called; what is found by its text shows where the words stand in it.
  const isThing = facts.kind !== "article" && facts.kind !== "statement";
  const isNamed = isThing && locations.some((position) => position < titleWords);
  return {
    url,
    title: markWords(title, wholeNumbers(title, new Set(locations))),
    excerpt: excerptOf(text, wholeNumbers(text, matches), isNamed),
    ...facts,
  };
}
