import type { AttendanceContext, DelegationMention } from "./attendance.js";
import { settleShared } from "./attendance.js";
import type { PersonMention } from "./people.js";
import { phraseAt } from "./phrases.js";
import { isJoined, type TextField } from "./text-field.js";

/** «برئاسة», «يترأسه», «سيرأسه»: the head follows. Folded: ئ is ي. */
const HEADED_BY =
  /^(?:(و|ف|س|وس)?(يتراسه|يتراسها|تتراسه|يراسه|يراسها|يقوده|تقوده|تراسه|تراسها)|و?ب(رياسه|راسه|قياده))$/u;
/** «يترأس وفد المعارضة …», «مثّل الولايات المتحدة …»: delegation and head follow, in either order. */
const HEADS = /^(و|س|وس|ف)?(يتراس|تتراس|يراس|تراس|ترووس|يقود|مثل|يمثل)$/u;
const HEAD_OF = /^(و|ف|ل|ب)?(رييس|رييسه|رييسا)$/u;
const DEPUTY = /^(و)?(نايب|نايبه|معاون|مساعد)$/u;
/** Words of titles and trips that may stand between a delegation, its verb and its head's name. */
const REACH_VERB = 9;
const REACH_NAME = 15;
const REACH_GAPPED = 6;

/**
 * Who led which delegation, by the words that say so; the first statement of an article counts.
 *
 * @returns Person id by delegation id.
 */
export function findHeads(
  mentions: readonly DelegationMention[],
  people: readonly PersonMention[],
  context: AttendanceContext,
): Map<string, string> {
  const heads = new Map<string, string>();
  const note = (id: string, head: string | null): void => {
    if (head !== null && !heads.has(id)) heads.set(id, head);
  };
  for (const mention of mentions) {
    note(mention.id, headAfterVerb(mention, mentions, people));
    note(mention.id, headOfTitle(mention, people));
    note(mention.id, headOfVerb(mention, people));
    note(mention.id, atTheLevelOf(mention, people));
  }
  for (const field of new Set(mentions.map((mention) => mention.field))) {
    for (const { id, at } of bareDelegations(field, mentions, context)) {
      note(id, headAfterVerb({ field, from: at, to: at + 1 }, [], people));
    }
  }
  return heads;
}

interface Run {
  field: TextField;
  from: number;
  to: number;
}

const word = (field: TextField, i: number): string => field.tokens[i]?.text ?? "";
const sameSentence = (field: TextField, i: number, j: number): boolean =>
  field.sentenceOfToken[i] === field.sentenceOfToken[j];

/** The first person named from token `from` on, within `reach` words of one sentence. */
function personAfter(
  field: TextField,
  from: number,
  reach: number,
  people: readonly PersonMention[],
): string | null {
  const next = people.find(
    ({ match }) => match.field === field && match.from >= from && match.from < from + reach,
  );
  return next && sameSentence(field, Math.max(0, from - 1), next.match.from) ? next.id : null;
}

/** «الوفد الروسي برئاسة مبعوث الرئيس ألكسندر لافرنتييف», «الوفد الروسي سيرأسه …». */
function headAfterVerb(
  mention: Run,
  mentions: readonly DelegationMention[],
  people: readonly PersonMention[],
): string | null {
  const { field, from, to } = mention;
  for (let i = to; i < to + REACH_VERB && i < field.tokens.length; i++) {
    if (!sameSentence(field, from, i)) return null;
    if (mentions.some((other) => other.field === field && other.from === i)) return null;
    if (HEADED_BY.test(word(field, i))) return personAfter(field, i + 1, REACH_NAME, people);
  }
  return null;
}

/** «رئيس الوفد السوري بشار الجعفري», «سيدات أونال رئيس الوفد التركي», «رئيساً للوفد الروسي». */
function headOfTitle({ field, from, to }: Run, people: readonly PersonMention[]): string | null {
  const isTop = word(field, from - 1) === "راس" && word(field, from - 2) === "علي";
  if (!isTop && !HEAD_OF.test(word(field, from - 1))) return null;
  if (DEPUTY.test(word(field, from - 2))) return null;
  const title = isTop ? from - 2 : from - 1;
  const adjacent = people.find(({ match }) => match.field === field && match.from === to);
  if (adjacent && isJoined(field, to - 1)) return adjacent.id;
  const isObject = word(field, from - 1).endsWith("ا");
  const before = people.findLast(
    ({ match }) =>
      match.field === field && match.to <= title && match.to >= title - (isObject ? 14 : 0),
  );
  if (before && sameSentence(field, before.match.from, from)) return before.id;
  return isObject ? null : personInApposition(field, to, people);
}

/** «رئيس الوفد الروسي إلى أستانا، ألكسندر لافرنتييف»: a comma may stand only right before the name. */
function personInApposition(
  field: TextField,
  from: number,
  people: readonly PersonMention[],
): string | null {
  const next = people.find(({ match }) => match.field === field && match.from >= from);
  if (!next || next.match.from > from + 9 || !sameSentence(field, from - 1, next.match.from)) {
    return null;
  }
  return isJoinedRun(field, from - 1, next.match.from - 1) ? next.id : null;
}

/**
 * «يترأس وفد المعارضة أحمد طعمة», «ترأس أحمد طعمة وفد المعارضة», «أحمد طعمة يترأس وفد المعارضة», and
 * the second half of «ترأس الوفد الروسي فلان، والوفد التركي فلان».
 */
function headOfVerb({ field, from, to }: Run, people: readonly PersonMention[]): string | null {
  const own = people.filter(
    ({ match }) => match.field === field && sameSentence(field, match.from, from),
  );
  const between = own.find(
    ({ match }) => match.to === from && HEADS.test(word(field, match.from - 1)),
  );
  if (between) return between.id;
  const verb = [from - 1, from - 2].find((i) => HEADS.test(word(field, i)));
  if (verb !== undefined && sameSentence(field, verb, from)) {
    const before = own.find(({ match }) => match.to === verb && isJoined(field, verb - 1));
    return before && !/^و/u.test(word(field, verb))
      ? before.id
      : personAfter(field, to, REACH_NAME, people);
  }
  if (!/^وال?وفد/u.test(word(field, from)) || !hasVerbBefore(field, from)) return null;
  const gapped = own.find(({ match }) => match.from >= to && match.from < to + REACH_GAPPED);
  return gapped && isJoinedRun(field, to - 1, gapped.match.from) ? gapped.id : null;
}

const isJoinedRun = (field: TextField, from: number, to: number): boolean =>
  field.tokens.slice(from, to).every((_, n) => isJoined(field, from + n));

const hasVerbBefore = (field: TextField, at: number): boolean =>
  field.tokens.some((token, i) => i < at && sameSentence(field, i, at) && HEADS.test(token.text));

/** «تمثيل تركيا على مستوى نائب وزير الخارجية سيدات أونال». */
function atTheLevelOf({ field, from, to }: Run, people: readonly PersonMention[]): string | null {
  if (!/^(ب)?تمثيل$/u.test(word(field, from - 1))) return null;
  return word(field, to + 1) === "مستوي" ? personAfter(field, to + 2, 8, people) : null;
}

/** A bare «الوفد» and the delegation it takes up: the one named last before it in its sentence. */
export function bareDelegations(
  field: TextField,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): { id: string; at: number }[] {
  return field.forms.flatMap((forms, at) => {
    const isBare = forms.some((form) => form.text === "الوفد");
    if (!isBare || mentions.some((m) => m.field === field && m.from <= at && at < m.to)) return [];
    const id = lastNamed(field, at, mentions, context);
    return id === null ? [] : [{ id, at }];
  });
}

function lastNamed(
  field: TextField,
  at: number,
  mentions: readonly DelegationMention[],
  context: AttendanceContext,
): string | null {
  const mention = mentions.findLast(
    (m) => m.field === field && m.from < at && sameSentence(field, m.from, at),
  );
  if (mention !== undefined) return mention.id;
  for (let i = at - 1; i >= 0 && sameSentence(field, i, at); i--) {
    const name = phraseAt(context.names.attendees, field, i)?.values[0];
    // A lone adjective («وكالة سبوتنيك الروسية») does not name whose delegation it is.
    if (name !== undefined && !/ي$/u.test(word(field, i))) {
      return settleShared([name], context)[0] ?? null;
    }
  }
  return null;
}
