import { searchForms } from "../arabic/search-analyse.js";
import { FORM_END, nameForm, printedWords } from "./index-text.js";

/** One word of a query. */
export interface QueryWord {
  printed: string;
  form: string;
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
 * Reads what a reader typed.
 *
 * @returns No words when nothing in the text can be searched for.
 */
export function readQuery(text: string): SearchQuery {
  const phrase = /^\s*["«“„].*["»”]\s*$/u.test(text);
  const words = printedWords(text).flatMap((printed) =>
    searchForms(printed).map((form) => ({ printed, form })),
  );
  return { words: phrase ? words : withoutLooseParticles(words), phrase };
}

/**
 * Pagefind's term for words or the beginnings of longer ones: «مفاوض» also finds «مفاوضات». A number
 * or a form of one or two letters is asked for whole: «7» is not the beginning of «70».
 */
export const looseTerm = (words: QueryWord[]): string =>
  words
    .map(({ form }) =>
      form.length < SHORTEST_BEGINNING || /^\d+$/.test(form) ? whole(form) : form,
    )
    .join(" ");

/** For whole words, anywhere on a page. */
export const exactTerm = (words: QueryWord[]): string =>
  words.map(({ form }) => whole(form)).join(" ");

/** For whole words side by side, in this order. */
export const phraseTerm = (words: QueryWord[]): string => `"${exactTerm(words)}"`;

/** For the page of the thing that the words together name. */
export const nameTerm = (words: QueryWord[]): string => nameForm(words.map(({ form }) => form));

const whole = (form: string): string => form + FORM_END;

function withoutLooseParticles(words: QueryWord[]): QueryWord[] {
  const rest = words.filter((word) => !LOOSE_PARTICLES.has(word.form));
  return rest.length > 0 ? rest : words;
}
