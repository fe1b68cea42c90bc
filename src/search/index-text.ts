import { searchForms } from "../arabic/search-analyse.js";

/**
 * Ends every form in the index, so that a query can ask for a whole word and no longer one: «7» and
 * not «70». A letter of Sindhi, which no text of ours holds; Pagefind drops signs that are no letter.
 */
export const FORM_END = "\u067a";

/** Begins the form of a whole name; as foreign to our texts as `FORM_END`. */
const NAME_START = "\u067b";

/** A text as readers see it and as Pagefind indexes it: word for word, so that positions agree. */
export interface IndexText {
  /** The printed words, one space between each two. */
  printed: string;
  /** As many words: each the forms of the printed one. */
  indexed: string;
  words: number;
}

/** U+200B ends no word for JavaScript, and Pagefind takes it out: it is a space here. U+0085 too. */
const SPACES = /[\s\u0085\u200b]+/u;

/** The printed words of a text, as Pagefind will count them. */
export const printedWords = (text: string): string[] =>
  text.split(SPACES).filter((word) => word !== "");

export function indexText(text: string): IndexText {
  const words = printedWords(text);
  return {
    printed: words.join(" "),
    indexed: words.map(indexedWord).join(" "),
    words: words.length,
  };
}

/** Pagefind indexes the parts round a hyphen each for itself, at one position. */
function indexedWord(printed: string): string {
  const forms = searchForms(printed);
  // A sign without a letter keeps its place, or all words behind it would be marked wrongly.
  return forms.length === 0 ? "." : forms.map((form) => form + FORM_END).join("-");
}

/**
 * The form of a whole name, one for all its words: the page of the thing it names is found by it
 * and comes first, before pages that bear the same words among others.
 *
 * @param forms Of the name's words, in order; name particles may be left out of both sides.
 */
export const nameForm = (forms: string[]): string => NAME_START + forms.join("") + FORM_END;
