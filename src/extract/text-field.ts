import { bareForms, type BareForm } from "../arabic/clitics.js";
import { sentencesOf, type Range } from "../arabic/sentences.js";
import { offsetInToken, tokensOf, type Token } from "../arabic/tokens.js";
import type { Span } from "../record/article-record.js";
import { spanOf } from "../record/span.js";

/** A title or a body, cut into words and sentences once for all extractors. */
export interface TextField {
  text: string;
  inTitle: boolean;
  tokens: readonly Token[];
  /** For each token what it may be without its particles: every table asks for it. */
  forms: readonly (readonly BareForm[])[];
  sentences: readonly Range[];
  /** For each token the index of its sentence. */
  sentenceOfToken: readonly number[];
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Cuts a text.
 *
 * @param inTitle Spans made from it then carry `in: "title"`.
 * @param states One-word names, folded, that aggregators run together («روسياوتركيا»).
 */
export function textField(
  text: string,
  inTitle: boolean,
  states: ReadonlySet<string> = NO_NAMES,
): TextField {
  const tokens = tokensOf(text).flatMap((token) => splitGlued(text, token, states));
  const sentences = inTitle ? [{ start: 0, end: text.length }] : sentencesOf(text);
  let at = 0;
  const sentenceOfToken = tokens.map((token) => {
    while (at < sentences.length - 1 && token.start >= (sentences[at]?.end ?? 0)) at++;
    return at;
  });
  const forms = tokens.map((token) => bareForms(token.text));
  return { text, inTitle, tokens, forms, sentences, sentenceOfToken };
}

/** «روسياوتركيا» is «روسيا» and «وتركيا», when both sides of a «و» are names that are known. */
function splitGlued(text: string, token: Token, states: ReadonlySet<string>): Token[] {
  if (token.text.length < LEAST_GLUED || token.text.length > MOST_GLUED) return [token];
  for (let at = token.text.indexOf("و", 3); at > 0; at = token.text.indexOf("و", at + 1)) {
    const [first, second] = [token.text.slice(0, at), token.text.slice(at)];
    if (!isState(first, states) || !goesOnWithName(second.slice(1), states)) continue;
    const middle = offsetInToken(text, token, at);
    const rest = { ...token, text: second, start: middle };
    return [{ ...token, text: first, end: middle }, ...splitGlued(text, rest, states)];
  }
  return [token];
}

const LEAST_GLUED = 8;
/** Letters beyond which a run of names is no list that an aggregator glued. */
const MOST_GLUED = 60;

/** What a list of states may go on with: «الأردنومفوضية الأمم المتحدة». */
const ORGANISATION =
  /^(ال)?(مفوضيه|منظمه|جامعه|هييه|لجنه|امم|صليب|اتحاد|وفد|ممثلين|ممثلون|مراقبين)$/u;

const goesOnWithName = (words: string, states: ReadonlySet<string>): boolean =>
  ORGANISATION.test(words) || startsWithState(words, states);

const startsWithState = (words: string, states: ReadonlySet<string>): boolean =>
  isState(words, states) ||
  words.split("و").some((_, n, all) => n > 0 && isState(all.slice(0, n).join("و"), states));

const isState = (word: string, states: ReadonlySet<string>): boolean =>
  states.has(word) || bareForms(word).some((form) => states.has(form.text));

/** A run of tokens of one field: `from` to `to`, exclusive. */
export interface TokenRun {
  field: TextField;
  from: number;
  to: number;
}

/** The span a run of tokens covers. @param start Where it begins if not with its first token. */
export function spanOfRun({ field, from, to }: TokenRun, start?: number): Span {
  const first = field.tokens[from]?.start ?? 0;
  const end = field.tokens[to - 1]?.end ?? field.text.length;
  return spanOf(field.text, start ?? first, end, field.inTitle);
}

/** The folded word at token `i`; "" beyond the ends. */
export const wordAt = (field: TextField, i: number): string => field.tokens[i]?.text ?? "";

/** Whether two tokens stand in one sentence. */
export const sameSentence = (field: TextField, i: number, j: number): boolean =>
  field.sentenceOfToken[i] === field.sentenceOfToken[j];

/** What stands between token `i` and the next one: white space, punctuation, quotation marks. */
export function gapAfter(field: TextField, i: number): string {
  const token = field.tokens[i];
  const next = field.tokens[i + 1];
  return token && next ? field.text.slice(token.end, next.start) : "";
}

/** Whether token `i` and the next one can belong to one name: no comma, stop or line between. */
export function isJoined(field: TextField, i: number): boolean {
  const gap = gapAfter(field, i);
  if (gap === "" || gap === " ") return true;
  // An initial keeps its dot: «غير أ. بيدرسن», «د. أحمد طعمة».
  const initial = (field.tokens[i]?.text.length ?? 0) <= 2 && /^\.\s?$/.test(gap);
  return initial || (gap.length <= 4 && !/[،,.؛;:!؟?\n()[\]…|/]/.test(gap));
}

/** Words to each side beyond which a sentence is not looked through: real ones end long before. */
const SENTENCE_REACH = 150;

/** The tokens of the sentence that token `i` stands in, `to` exclusive. */
export function sentenceTokens(field: TextField, i: number): { from: number; to: number } {
  const sentence = field.sentenceOfToken[i];
  let from = i;
  while (from > Math.max(0, i - SENTENCE_REACH) && field.sentenceOfToken[from - 1] === sentence) {
    from--;
  }
  const last = Math.min(field.tokens.length, i + SENTENCE_REACH);
  let to = i + 1;
  while (to < last && field.sentenceOfToken[to] === sentence) to++;
  return { from, to };
}

/** The first token that begins at or after an offset; the number of tokens where none does. */
export const tokenFrom = (field: TextField, offset: number): number =>
  firstIndex(field.tokens.length, (i) => (field.tokens[i]?.start ?? 0) >= offset);

/** The sentence that an offset stands in, or the last before it; null in an empty text. */
export function sentenceAt(field: TextField, offset: number): Range | null {
  const next = firstIndex(field.sentences.length, (i) => (field.sentences[i]?.start ?? 0) > offset);
  return field.sentences[next - 1] ?? null;
}

/** The first index of which something holds that holds of all after it; `length` where of none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
