import { paragraphsOf, type Range } from "../arabic/sentences.js";
import { isQuotationMark } from "./quotation-marks.js";
import { says } from "./saying-verbs.js";
import {
  firstIndex,
  gapAfter,
  sameSentence,
  type TextField,
  tokenFrom,
  wordAt,
} from "./text-field.js";

/** Words between a verb of saying and the colon that opens its speech. */
const REACH = 6;
/** Verbs that are of speech and of nothing else: their subject may have all his titles between. */
const SPEECH =
  /^(قال|قالت|يقول|تقول|اضاف|اضافت|تابع|تابعت|اوضح|اوضحت|صرح|صرحت|استطرد|استدرك|ختم|اردف|علق|زاد|زادت|كتب|غرد|اجاب|قوله|قولها|قايلا|قايله|مضيفا|موضحا|متابعا|مردفا)$/u;
const REACH_SPEECH = 16;
/** Verbs that open a list as often as a speech: «أعلن أسماء المشاركين: …». */
const LISTS =
  /^(اشار|اشارت|وصف|وصفه|وصفها|نقل|نقلت|توقع|توقعت|دعا|طالب|كشف|كشفت|راي|رات|اعرب|اعربت|بين|بينت|نفي)$/u;
/** What stands before a colon and announces points, not speech; or goes on in indirect speech. */
const INDIRECT =
  /^(ان|انه|انها|بان|بانه|التاليه|التالي|الاتيه|الاتي|وهي|هي|هم|وهم|منها|ابرزها|اهمها|بينها)$/u;

/**
 * Speech without marks: what follows «وأضاف فلان:» to the end of its paragraph, or to a sentence
 * that begins with a verb of saying anew. In order; none overlaps another.
 */
export function reportedSpeech(field: TextField): Range[] {
  return paragraphsOf(field.text).flatMap(({ start, end }) => inParagraph(field, start, end));
}

function inParagraph(field: TextField, from: number, to: number): Range[] {
  const { text } = field;
  const found: Range[] = [];
  for (let i = text.indexOf(":", from); i >= 0 && i < to; i = text.indexOf(":", i + 1)) {
    if (!opensSpeech(field, i, to)) continue;
    const end = endOfSpeech(field, i + 1, to);
    found.push({ start: i + 1, end });
    i = end - 1;
  }
  return found;
}

/** Whether the colon at `i` stands behind a verb of saying, and no mark behind it. */
function opensSpeech(field: TextField, i: number, to: number): boolean {
  let next = i + 1;
  while (next < to && /\s/.test(field.text.charAt(next))) next++;
  if (/[\d٠-٩/]/.test(field.text.charAt(next))) return false; // 12:30, http://, a list of figures
  if (next >= to || isQuotationMark(field.text.charAt(next))) return false;
  const last = tokenFrom(field, i) - 1;
  if (last < 0 || /[.؟!\n»”"]/.test(field.text.slice(field.tokens[last]?.end ?? 0, i)))
    return false;
  return isSaid(field, last);
}

/** Whether a verb of saying leads up to token `last`, with nobody's indirect speech between. */
function isSaid(field: TextField, last: number): boolean {
  for (let at = last; at > last - REACH_SPEECH && at >= 0; at--) {
    if (!sameSentence(field, at, last) || INDIRECT.test(wordAt(field, at))) return false;
    if (at < last && /[:«“"]/.test(gapAfter(field, at))) return false;
    if (!says(field, at)) continue;
    const forms = field.forms[at] ?? [];
    if (forms.some(({ text }) => LISTS.test(text))) return false;
    return last - at < REACH || forms.some(({ text }) => SPEECH.test(text));
  }
  return false;
}

function endOfSpeech(field: TextField, start: number, to: number): number {
  const { sentences } = field;
  const first = firstIndex(sentences.length, (i) => (sentences[i]?.start ?? 0) > start);
  for (let i = first; i < sentences.length; i++) {
    const at = sentences[i]?.start ?? to;
    if (at >= to) break;
    const word = tokenFrom(field, at);
    if (says(field, word) && /^[وف]/u.test(wordAt(field, word))) return at;
  }
  return to;
}
