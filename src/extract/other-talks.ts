import { paragraphsOf } from "../arabic/sentences.js";
import { sentenceTokens, type TextField, wordAt } from "./text-field.js";

/** What makes a numbered «جولة» that of a league, an election, a licence. */
const CONTEST =
  /^(الدوري|للدوري|البطوله|بطوله|كاس|الكاس|الانتخابات|انتخابات|الانتخابيه|التصفيات|المصارعه|القرعه|التراخيص)$/u;

/** Talks of others, which meet in Geneva too: Yemen's, Libya's, Iran's on its nuclear programme. */
const OTHERS =
  /^[وفبل]?(ال|لل)?(يمن|يمني|يمنيه|يمنيين|يمنيون|حوثي|حوثيين|نووي|نوويه|ليبي|ليبيه|ليبيين|ليبيا|سودان|سوداني|سودانيه|قبرص|قبرصيه|اوكرانيا|اوكراني|اوكرانيه|افغاني|افغانيه|جورجي|جورجيه|افغانستان|بوليساريو|صحراوي|صحراويه|كراباخ|ارمينيا|اذربيجان|روهينغا|ميانمار|بوروندي|تيغراي)$/u;
const SYRIA = /^[وفبل]?(ال|لل)?(سوري|سوريا|سوريه|سوريين|سوريون|سوريتين|دستوريه|استان[اه])$/u;

/** Words after a round's number that still belong to its name. */
const NAME_REACH = 6;

/** Whether a numbered round is another's: its own words, or its sentence, name other talks and not ours. */
export function isOfOthers(field: TextField, from: number, to: number): boolean {
  return (
    CONTEST.test(wordAt(field, to)) ||
    CONTEST.test(wordAt(field, to + 1)) ||
    isOfItsKind(field, to) ||
    isNamedForOthers(field, to) ||
    isInOthersSentence(field, from)
  );
}

/** «الجولة الثانية من نوعها»: counted among its kind, not among the talks. */
const isOfItsKind = (field: TextField, i: number): boolean =>
  wordAt(field, i) === "من" && /^نوع/u.test(wordAt(field, i + 1));

/** «الجولة الثالثة من المشاورات اليمنية»: other talks are named before Syria is. */
function isNamedForOthers(field: TextField, to: number): boolean {
  for (let i = to; i < to + NAME_REACH; i++) {
    if (SYRIA.test(wordAt(field, i))) return false;
    if (OTHERS.test(wordAt(field, i))) return true;
  }
  return false;
}

/** A sentence on Libya alone; or on the Human Rights Council, which meets on Syria too. */
function isInOthersSentence(field: TextField, i: number): boolean {
  const { from, to } = sentenceTokens(field, i);
  const words = field.tokens.slice(from, to).map((token) => token.text);
  if (
    words.some(
      (word, n) => word === "حقوق" && words[n + 1] === "الانسان" && isCouncil(words[n - 1]),
    )
  )
    return true;
  return words.some((word) => OTHERS.test(word)) && !words.some((word) => SYRIA.test(word));
}

const isCouncil = (word: string | undefined): boolean => /^[وفبل]?مجلس$/u.test(word ?? "");

/**
 * Where an article on others' talks speaks of those, by token: «وفد الحكومة» is Libya's there. Such an
 * article names others in its title and first paragraph, and not Syria; a paragraph that names Syria
 * is about ours.
 */
export function partsOfOthers(
  fields: readonly TextField[],
): (field: TextField, token: number) => boolean {
  const opening = fields.flatMap((field) => wordsOf(field, 0));
  if (!isOnOthersAlone(opening)) return () => false;
  const ours = new Map(fields.map((field) => [field, sentencesOnSyria(field)]));
  return (field, token) => ours.get(field)?.has(field.sentenceOfToken[token] ?? 0) !== true;
}

const isOnOthersAlone = (words: readonly string[]): boolean =>
  words.some((word) => OTHERS.test(word)) && !words.some((word) => SYRIA.test(word));

/** A title's words, or those of a body's paragraph, counted from 0. */
function wordsOf({ text, inTitle, tokens }: TextField, paragraph: number): string[] {
  const range = inTitle ? { start: 0, end: text.length } : paragraphsOf(text)[paragraph];
  return tokens
    .filter(({ start }) => range && start >= range.start && start < range.end)
    .map((token) => token.text);
}

/** The sentences of all paragraphs that name Syria. */
function sentencesOnSyria(field: TextField): Set<number> {
  const paragraphs = paragraphsOf(field.text);
  const named = new Set<number>();
  let at = 0;
  const paragraphOf = field.tokens.map(({ start, text }) => {
    while (at < paragraphs.length - 1 && start >= (paragraphs[at]?.end ?? 0)) at++;
    if (SYRIA.test(text)) named.add(at);
    return at;
  });
  return new Set(field.sentenceOfToken.filter((_, token) => named.has(paragraphOf[token] ?? -1)));
}
