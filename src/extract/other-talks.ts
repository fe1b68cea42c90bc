import { sentenceTokens, type TextField, wordAt } from "./text-field.js";

/** What makes a numbered «جولة» that of a league, an election, a licence. */
const CONTEST =
  /^(الدوري|للدوري|البطوله|بطوله|كاس|الكاس|الانتخابات|انتخابات|الانتخابيه|التصفيات|المصارعه|القرعه|التراخيص)$/u;

/** Talks of others, which meet in Geneva too: Yemen's, Libya's, Iran's on its nuclear programme. */
const OTHERS =
  /^[وفبل]?(ال|لل)?(يمن|يمني|يمنيه|يمنيين|يمنيون|حوثي|حوثيين|نووي|نوويه|ليبي|ليبيه|ليبيين|ليبيا|سودان|سوداني|سودانيه|قبرص|قبرصيه|اوكرانيا|اوكراني|اوكرانيه|افغاني|افغانيه|جورجي|جورجيه)$/u;
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
