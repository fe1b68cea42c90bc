import { type NameIndex } from "./name-index.js";
import { phraseAt, type PhraseMatch, type PhraseTable } from "./phrases.js";
import { gapAfter, sentenceTokens, type TextField, wordAt } from "./text-field.js";

/** A delegation named in a list, before anybody has decided whom a shared name means. */
export interface ListedName {
  match: PhraseMatch<string>;
  /** Whether it stands in a list of «الدول الضامنة». */
  asGuarantor: boolean;
}

/** Words after which bare names and adjectives are delegations: «الوفدين السوري والروسي». */
const DELEGATION_WORD = /^(ال)?(وفد|وفدي|وفدا|وفدين|وفدان|وفود|جانب|جانبين|جانبان)$/u;
/** Words after which bare names are delegations: «ممثلون من الأردن», «سفير الولايات المتحدة». */
const ATTENDANCE_WORD =
  /^(ال)?(ممثل|ممثلا|ممثلي|ممثلو|ممثلون|ممثلين|ممثله|سفير|مسوولين|مسوولون|مسوولي|مندوب|مبعوث|موفد|مشاركه|حضور|تمثيل|ضامنه|ضامنين|ضامنون|مراقبه|مراقبين)$/u;
/** Verbs whose subject attends: «وأوفدت الولايات المتحدة», «كما شارك الأردن بصفة مراقب». */
const ATTENDANCE_VERB =
  /^(س)?(اوفد|اوفدت|توفد|ارسل|ارسلت|ترسل|شارك|شاركت|تشارك|يشارك|حضر|حضرت|تحضر|يحضر|مثل|يمثل|انضم|انضمت|ينضم)$/u;
/** The same behind their subjects: «أن الولايات المتحدة والأردن سيشاركان بصفة مراقب». */
const DUAL_VERB = /^(س)?(يشاركان|شاركا|يحضران|حضرا|تشاركان|شاركتا)$/u;
const NEGATION = /^(و|ف)?(لم|لن|لا|ما)$/u;
const PLATFORM_WORD = /^(ال)?(منصه|منصتي|منصتا|منصات)$/u;
const STOP =
  /^(و|ف)?(في|علي|خلال|برياسه|ان|انه|انها|الذي|التي|الذين|بصفه|بشان|بهدف|ضد|قال|قالت|اكد|اكدت|اعلن|اعلنت|عقب|بعد|قبل|منذ|لدي|الي|لم|لن)$/u;
/** How many words may stand before the first name of a list, and between two names. */
const REACH_FIRST = 6;
const REACH_NEXT = 2;
/** The longest term of a delegation, in words. */
const REACH_BACK = 8;

const forms = (field: TextField, i: number): string[] =>
  (field.forms[i] ?? []).map((form) => form.text);
const some = (field: TextField, i: number, pattern: RegExp): boolean =>
  forms(field, i).some((form) => pattern.test(form));

/** Whether token `i` is a word after which a capital stands for its government. */
export const isAttendance = (field: TextField, i: number): boolean =>
  some(field, i, DELEGATION_WORD) || some(field, i, ATTENDANCE_WORD) || attends(field, i);

const attends = (field: TextField, i: number): boolean =>
  some(field, i, ATTENDANCE_VERB) && !NEGATION.test(wordAt(field, i - 1));

/** The names that token `i`, a word of attendance, introduces; `[]` for any other word. */
export function namesListedAt(field: TextField, i: number, names: NameIndex): ListedName[] {
  return byPhrase(field, i, names) ?? byWord(field, i, names);
}

/** Turns of phrase with a rule of their own; null where token `i` begins none. */
function byPhrase(field: TextField, i: number, names: NameIndex): ListedName[] | null {
  const text = wordAt(field, i);
  const after = (): PhraseMatch<string>[] => collect(field, i, names.attendees, names);
  if (some(field, i, PLATFORM_WORD)) return listed(collect(field, i, names.platforms, names));
  if (DUAL_VERB.test(text)) return listed(namesBefore(field, i, names));
  if (text === "وفدا") return listed(namesBefore(field, i, names).slice(-1));
  if (text === "عن") return listed(representedAt(field, i, names));
  if (text === "خارجيه" && some(field, i - 1, /^وزراء$/u)) return listed(after());
  return text === "وكذلك" && observesBefore(field, i)
    ? listed(after().filter((match) => match.from === i + 1))
    : null;
}

/** Words and verbs of attendance, and which adjectives count as names behind them. */
function byWord(field: TextField, i: number, names: NameIndex): ListedName[] {
  const isDelegation = some(field, i, DELEGATION_WORD);
  if (!isDelegation && !some(field, i, ATTENDANCE_WORD) && !attends(field, i)) return [];
  const asGuarantor = some(field, i, /^(ال)?ضامن/u);
  const isAmbassador = some(field, i, /^السفير$/u);
  const takesAdjectives = isDelegation || (attends(field, i) && observesAfter(field, i));
  const found = collect(field, i, names.attendees, names).filter(
    (match) =>
      takesAdjectives ||
      !isAdjective(match, names) ||
      isPresidents(field, i, match) ||
      (isAmbassador && match.from === i + 1),
  );
  return found.map((match) => ({ match, asGuarantor }));
}

/** «المبعوث الخاص للرئيس الروسي» is Russia's. */
const isPresidents = (field: TextField, i: number, match: PhraseMatch<string>): boolean =>
  some(field, i, /^(ال)?(مبعوث|ممثل)$/u) &&
  match.from <= i + 4 &&
  /رييس$/u.test(wordAt(field, match.from - 1));

/** «وشارك نائب وزير الخارجية الروسي فلان بصفة مراقب»: the adjective names who observes. */
function observesAfter(field: TextField, i: number): boolean {
  const { to } = sentenceTokens(field, i);
  return field.tokens
    .slice(i, to)
    .some((token, n) => token.text === "بصفه" && /^مراقب/u.test(wordAt(field, i + n + 1)));
}

const observesBefore = (field: TextField, i: number): boolean => {
  const { from } = sentenceTokens(field, i);
  return field.tokens
    .slice(from, i)
    .some((token) => /^(و?ك)?(مراقب|مراقبين|ملاحظ)$/u.test(token.text));
};

/** «وشارك سيدات أونال عن تركيا، وحسين جابري أنصاري عن إيران». */
function representedAt(field: TextField, i: number, names: NameIndex): PhraseMatch<string>[] {
  const { from } = sentenceTokens(field, i);
  const match = phraseAt(names.attendees, field, i + 1);
  const isAttended = field.tokens.slice(from, i).some((_, n) => attends(field, from + n));
  return match !== null && isAttended && !isAdjective(match, names) ? [match] : [];
}

const listed = (matches: readonly PhraseMatch<string>[]): ListedName[] =>
  matches.map((match) => ({ match, asGuarantor: false }));

function isAdjective(match: PhraseMatch<string>, names: NameIndex): boolean {
  const last = match.field.tokens[match.to - 1]?.text ?? "";
  const adjectives = names.delegationById.get(match.values[0] ?? "")?.adjectives ?? [];
  return (
    match.to - match.from === 1 && /ي$/u.test(last) && (adjectives.length > 0 || last === "السوري")
  );
}

function collect(
  field: TextField,
  trigger: number,
  table: PhraseTable<string>,
  names: NameIndex,
): PhraseMatch<string>[] {
  const found: PhraseMatch<string>[] = [];
  const { to } = sentenceTokens(field, trigger);
  let reach = REACH_FIRST;
  for (let i = afterObserver(field, trigger + 1); i < to && reach > 0;) {
    if (/[؛;.]/.test(gapAfter(field, i - 1)) || STOP.test(wordAt(field, i))) break;
    const match = phraseAt(table, field, i);
    const other = match === null ? termAt(field, i, names) : null;
    if (match === null && other === null) {
      reach--;
      i++;
      continue;
    }
    if (match !== null) found.push(match);
    i = afterAside(field, (match ?? other)?.to ?? i + 1, to);
    reach = REACH_NEXT;
    // A list goes on with «و» or a comma; anything else ends it.
    if (!/^و/u.test(wordAt(field, i)) && !/[،,]/.test(gapAfter(field, i - 1))) break;
  }
  return found;
}

/** «شارك بصفة مراقب كل من الأردن …»: the capacity may stand before the names. */
function afterObserver(field: TextField, i: number): number {
  return wordAt(field, i) === "بصفه" && /^مراقب/u.test(wordAt(field, i + 1)) ? i + 2 : i;
}

/** A delegation's own term, which a list may hold beside bare names; a mere capital is none. */
const termAt = (field: TextField, i: number, names: NameIndex): PhraseMatch<unknown> | null => {
  const match = phraseAt(names.delegations, field, i);
  return match?.values.some(({ strength }) => strength !== "context") === true ? match : null;
};

/** «الأمم المتحدة، ومثّلها فلان، والولايات المتحدة»: the aside is passed over. */
function afterAside(field: TextField, i: number, to: number): number {
  if (!/^ومثلها?$/u.test(wordAt(field, i))) return i;
  let at = i;
  while (at < to && !/[،,]/.test(gapAfter(field, at))) at++;
  return at + 1 < to ? at + 1 : i;
}

/** The names joined by «و» that end right before token `i`. */
function namesBefore(field: TextField, i: number, names: NameIndex): PhraseMatch<string>[] {
  const { from } = sentenceTokens(field, i);
  const found: PhraseMatch<string>[] = [];
  let end = i;
  for (let at = i - 1; at >= Math.max(from, end - REACH_BACK); at--) {
    const match = phraseAt(names.attendees, field, at);
    const other = termAt(field, at, names);
    if (match?.to !== end && other?.to !== end) continue;
    if (match?.to === end) found.unshift(match);
    end = at;
  }
  return found;
}
