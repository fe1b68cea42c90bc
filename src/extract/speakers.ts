import { foldLetters } from "../arabic/letters.js";
import { tokensOf } from "../arabic/tokens.js";
import type { DelegationMention } from "./attendance.js";
import type { NameIndex } from "./name-index.js";
import type { PersonMention } from "./people.js";
import type { TextField } from "./text-field.js";

/** Verbs of saying, folded, without the «و» before them. */
const SAYS =
  /^(قال|قالت|يقول|تقول|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اعتبر|اعتبرت|اشار|اشارت|ذكر|ذكرت|راي|رات|تابع|تابعت|لفت|لفتت|اعرب|اعربت|بين|بينت|شدد|شددت|صرح|صرحت|اعلن|اعلنت|وصف|وصفها|وصفه|كتب|نقل|نقلت|توقع|توقعت|اردف|ختم|حذر|دعا|طالب|جدد|زعم|كشف|كشفت|نفي|استطرد|قوله|قولها|قايلا|قايله)$/u;
const ENVOY = /^(المبعوث|الموفد|الوسيط|المندوب)$/u;

interface Stretch {
  field: TextField;
  start: number;
  end: number;
}

/** What the speaker of a quotation is looked for among. */
export interface SpeakerScene {
  people: readonly PersonMention[];
  delegations: readonly DelegationMention[];
  /** Person id by delegation id, as the article names heads. */
  heads: ReadonlyMap<string, string>;
  names: NameIndex;
}

/**
 * Who says a quotation: the person named in its sentence before it; a person named by office
 * («المبعوث الروسي», «رئيس الوفد الروسي»); the delegation that the sentence names as speaker; where a
 * verb of saying has no subject of its own («وأضاف»), whoever spoke last, or of whom the sentence
 * before tells.
 *
 * @param previous The speaker of the quotation before, or null.
 * @returns An id, or null: nobody is better than the wrong one.
 */
export function findSpeaker(
  { field, start, end }: Stretch,
  scene: SpeakerScene,
  previous: string | null,
): string | null {
  const { people } = scene;
  const sentence = field.sentences.findLast((s) => s.start <= start);
  if (sentence === undefined) return null;
  const from = field.tokens.findIndex((token) => token.start >= sentence.start);
  const to = field.tokens.findIndex((token) => token.start >= start);
  if (from < 0 || to < from) return previous;
  const inSentence = people.filter(
    ({ match }) => match.field === field && match.from >= from && match.to <= to,
  );
  const close = inSentence.findLast(({ match }) => !isCompany(match, from))?.id ?? null;
  const verb = lastVerb(field, from, to);
  if (verb === null) return speakerAfter(field, end, people) ?? close;
  const named = subjectOf(verb, inSentence) ?? holderOfOffice(field, from, verb, to, scene);
  if (named !== null) return named;
  const nearVerb = inSentence.findLast(
    ({ match }) => match.from > verb && !isCompany(match, from),
  )?.id;
  if (nearVerb !== undefined) return nearVerb;
  const delegation = scene.delegations.find(
    (mention) => mention.field === field && mention.from > verb && mention.from <= verb + 2,
  );
  if (delegation !== undefined) return delegation.id;
  if (!hasNoSubject(field, verb)) return null;
  const spoke = close ?? previous ?? lastSpeaker(field, from, people);
  return spoke ?? (goesOn(field, verb) ? toldOfBefore(field, from, people) : null);
}

/** «"لن أحكم مسبقاً"، قال بيدرسن»: the verb of saying and its subject follow the words. */
function speakerAfter(
  field: TextField,
  end: number,
  people: readonly PersonMention[],
): string | null {
  const after = field.tokens.findIndex((token) => token.start >= end);
  if (after < 0) return null;
  const verb = [after, after + 1, after + 2].find((i) => says(field, i) || opens(field, i));
  const subject = people.find(
    ({ match }) =>
      verb !== undefined && match.field === field && match.from > verb && match.from <= verb + 4,
  );
  return subject?.id ?? null;
}

/** «بهذه العبارة افتتح غسان القلاع». */
const opens = (field: TextField, i: number): boolean =>
  /^(افتتح|افتتحت|اختتم|ختم|استهل|بدا)$/u.test(field.tokens[i]?.text ?? "") &&
  /^(العباره|الكلمات|الجمله)$/u.test(field.tokens[i - 1]?.text ?? "");

/** The person whose post the sentence names instead of a name. */
function holderOfOffice(
  field: TextField,
  from: number,
  verb: number,
  to: number,
  { people, delegations, heads, names }: SpeakerScene,
): string | null {
  const led = delegations.find(
    (mention) =>
      mention.field === field &&
      mention.from > from &&
      mention.to <= to &&
      /^(و|ل)?رييس$/u.test(field.tokens[mention.from - 1]?.text ?? ""),
  );
  const head = led && heads.get(led.id);
  return head ?? personByOffice(field, verb, to, people, names);
}

/** «وقال», «وكان قد قال»: the sentence goes on from the one before. */
const goesOn = (field: TextField, verb: number): boolean =>
  /^[وف]/u.test(field.tokens[verb]?.text ?? "") || field.tokens[verb - 1]?.text === "قد";

/** The first person of the sentence before: «خلص بيدرسون إلى نتيجة. وقال: …». */
function toldOfBefore(
  field: TextField,
  from: number,
  people: readonly PersonMention[],
): string | null {
  const sentence = (field.sentenceOfToken[from] ?? 0) - 1;
  return (
    people.find(
      ({ match }) => match.field === field && field.sentenceOfToken[match.from] === sentence,
    )?.id ?? null
  );
}

const says = (field: TextField, i: number): boolean =>
  (field.forms[i] ?? []).some((form) => SAYS.test(form.text));

function lastVerb(field: TextField, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    if (says(field, i) && field.tokens[i]?.text !== "بين") return i;
  }
  return null;
}

/** «قال لافرنتييف», «قال رئيس الوفد الروسي ألكسندر لافرنتييف», «الجعفري … قال». */
function subjectOf(verb: number, people: readonly PersonMention[]): string | null {
  const after = people.find(
    ({ match }) => match.from > verb && match.from <= verb + 9 && !isCompany(match, verb + 1),
  );
  const before = people.findLast(({ match }) => match.to <= verb && match.to >= verb - 3);
  return after?.id ?? before?.id ?? null;
}

/** «في لقائه مع نظيره الإيراني أمير حاتمي»: somebody spoken with, not the speaker. */
const isCompany = ({ field, from }: PersonMention["match"], after: number): boolean =>
  field.tokens
    .slice(Math.max(after, from - 4), from)
    .some((token) => /^(و|ل|ب)?(مع|نظيره|نظيرها|نظيريه|لنظيره)$/u.test(token.text));

/** «المبعوث الروسي» is the one of the article's people among whose roles that post is. */
function personByOffice(
  field: TextField,
  verb: number,
  to: number,
  people: readonly PersonMention[],
  names: NameIndex,
): string | null {
  // «ولخّص المبعوث الحصيلة بقوله»: the office may stand before the verb.
  for (let i = Math.max(0, verb - 6); i < Math.min(to, verb + 5); i++) {
    if (field.sentenceOfToken[i] !== field.sentenceOfToken[verb]) continue;
    const post = field.tokens[i]?.text ?? "";
    if (!ENVOY.test(post)) continue;
    const next = field.tokens[i + 1]?.text ?? "";
    const whose = /^ال\S+ي$/u.test(next) ? next : null;
    const holders = new Set(
      people.map(({ id }) => id).filter((id) => holds(names, id, post.replace(/^ال/u, ""), whose)),
    );
    const [only] = holders;
    return holders.size === 1 ? (only ?? null) : null;
  }
  return null;
}

/** «المبعوث» without more is the United Nations'. */
const UNITED_NATIONS = /^(الاممي|الدولي|المتحده)$/u;

const holds = (names: NameIndex, id: string, post: string, whose: string | null): boolean =>
  (names.personById.get(id)?.roles ?? []).some((role) => {
    const words = tokensOf(foldLetters(role)).map((token) => token.text);
    return (
      words.some((word) => word.endsWith(post)) &&
      words.some((word) => (whose === null ? UNITED_NATIONS.test(word) : word === whose))
    );
  });

/** «وأضاف أن», «ورأى "…"»: the verb stands alone, its subject is whoever spoke before. */
function hasNoSubject(field: TextField, verb: number): boolean {
  const next = field.tokens[verb + 1];
  const end = field.tokens[verb]?.end ?? 0;
  if (next === undefined || /["«“”:،,]/.test(field.text.slice(end, next.start))) return true;
  return /^(ان|انه|انها|بان|الي|عن|في|علي|خلال|ايضا|كذلك|من|قبل|بعد|عقب|لدي|امام|اثناء|للصحفيين|للصحافيين|حينها)$/u.test(
    next.text,
  );
}

/** Words back within which the last speaker is looked for: some paragraphs. */
const REACH_BACK = 300;

/** The person last named as subject of a verb of saying before this sentence. */
function lastSpeaker(
  field: TextField,
  before: number,
  people: readonly PersonMention[],
): string | null {
  for (let i = before - 1; i >= Math.max(0, before - REACH_BACK); i--) {
    if (!says(field, i)) continue;
    const found = subjectOf(
      i,
      people.filter(({ match }) => match.field === field && match.from < before),
    );
    if (found !== null) return found;
  }
  return null;
}
