import { searchForms } from "../arabic/search-analyse.js";
import { FORM_END, printedWords } from "./index-text.js";

/** One word of a query and the term that Pagefind is asked for. */
export interface QueryWord {
  printed: string;
  term: string;
}

export interface SearchQuery {
  words: QueryWord[];
  /** The words must stand together, in this order: the reader put the query in quotation marks. */
  phrase: boolean;
}

/** Name particles that outlets also glue to the name or leave out: «دي ميستورا», «ديمستورا». */
const LOOSE_PARTICLES = new Set(["دي", "دو", "ده"]);
/** Shorter forms are asked for whole: too many words begin with two letters. */
const SHORTEST_BEGINNING = 3;

/**
 * Reads what a reader typed. A form of three letters or more also finds longer words that begin
 * with it («مفاوض»: «مفاوضات»); a number never does, nor does any word of a phrase.
 *
 * @returns No words when nothing in the text can be searched for.
 */
export function readQuery(text: string): SearchQuery {
  const phrase = /^\s*["«“„].*["»”]\s*$/u.test(text);
  const words = printedWords(text).flatMap((printed) =>
    searchForms(printed).map((form) => ({ printed, term: termOf(form, phrase) })),
  );
  return { words: phrase ? words : withoutLooseParticles(words), phrase };
}

/** The query in Pagefind's syntax: quotation marks make a phrase. */
export function pagefindTerm({ words, phrase }: SearchQuery): string {
  const terms = words.map((word) => word.term).join(" ");
  return phrase ? `"${terms}"` : terms;
}

const termOf = (form: string, whole: boolean): string =>
  whole || form.length < SHORTEST_BEGINNING || /^[0-9]+$/.test(form) ? form + FORM_END : form;

function withoutLooseParticles(words: QueryWord[]): QueryWord[] {
  const rest = words.filter((word) => !LOOSE_PARTICLES.has(word.term.replace(FORM_END, "")));
  return rest.length > 0 ? rest : words;
}
