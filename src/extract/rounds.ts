import type { Basis, Finding, RecordRound, Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import { edtfBounds, parseDay } from "./calendar.js";
import type { NameIndex } from "./name-index.js";
import { findPhrases } from "./phrases.js";
import type { Publication } from "./published.js";
import type { ProcessCues } from "./process-cues.js";
import { findRoundMentions, type RoundMention } from "./round-mentions.js";
import type { TextField } from "./text-field.js";

/** The rounds an article names, the one it is about, and numbers that no round of ours bears. */
export interface RoundsReading {
  rounds: RecordRound[];
  subject: Round | null;
  findings: Finding[];
}

interface Named {
  round: Round;
  span: Span;
  /** How strongly this mention says that the article is about the round. */
  weight: number;
  isExplicit: boolean;
}

/** A round that an editor names in the front matter is the subject, whatever the text says. */
export interface RoundHints {
  frontMatterRound: string | undefined;
  published: string | undefined;
}

/** Finds the rounds that are named by number or by a name of their own. */
export function readRounds(
  fields: readonly TextField[],
  cues: ProcessCues,
  names: NameIndex,
  hints: RoundHints,
): RoundsReading {
  const mentions = fields.flatMap((field) => findRoundMentions(field, cues));
  const named = [
    ...mentions.flatMap((mention) => toNamed(mention, names)),
    ...(cues.main === null ? [] : fields.flatMap((field) => namesOfRounds(field, names))),
  ];
  const fromEditor = names.roundById.get(hints.frontMatterRound ?? "");
  const subject = fromEditor ?? strongest(named, hints.published);
  const rounds = group(
    withoutSessions(named, subject),
    subject,
    fromEditor ? "front-matter" : "text",
  );
  if (fromEditor && !named.some(({ round }) => round === fromEditor)) {
    rounds.unshift({ id: fromEditor.id, role: "subject", basis: "front-matter", mentions: [] });
  }
  return { rounds, subject, findings: mentions.flatMap((m) => unknownRound(m, names)) };
}

/**
 * Adds the round that the article is about without naming it, once the day of publication has shown
 * which one it is («غداً الإثنين», «أستانة», «شباط المقبل»).
 */
export function withInferredSubject(
  reading: RoundsReading,
  publication: Publication | null,
): Pick<RoundsReading, "rounds" | "subject"> {
  const { rounds, subject } = reading;
  const round = publication?.round;
  if (subject !== null || !round || publication.published.basis === "front-matter") {
    return { rounds, subject };
  }
  const inferred: RecordRound = {
    id: round.id,
    role: "subject",
    basis: "inferred",
    mentions: publication.published.evidence,
  };
  return { rounds: [inferred, ...rounds.filter(({ id }) => id !== round.id)], subject: round };
}

const roundOf = (mention: RoundMention, names: NameIndex): Round | undefined =>
  names.registry.rounds.find(
    (round) => round.process === mention.process && round.number === mention.number,
  );

function toNamed(mention: RoundMention, names: NameIndex): Named[] {
  const round = roundOf(mention, names);
  return round
    ? [
        {
          round,
          span: mention.span,
          weight: weightOf(mention.field, mention.from),
          isExplicit: mention.isExplicit,
        },
      ]
    : [];
}

const namesOfRounds = (field: TextField, names: NameIndex): Named[] =>
  findPhrases(names.roundNames, field).flatMap(({ values, span, from }) => {
    const round = names.roundById.get(values[0] ?? "");
    return round ? [{ round, span, weight: weightOf(field, from), isExplicit: true }] : [];
  });

/** Words by which a sentence looks back, or ahead to the next round. */
const RECAP = /^(وكانت?|كانت?|يذكر|يشار|وتاتي|سبق|وسبق|وعقدت?|هذا|وشهدت|تجدر)$/u;
const OTHER_ROUND =
  /^(السابق|السابقه|الماضيه|الماضي|المقبل|المقبله|القادم|القادمه|المقرره|المقرر)$/u;

/** Title over lead over body; recaps and other rounds count little. */
function weightOf(field: TextField, token: number): number {
  if (field.inTitle) return 6;
  const sentence = field.sentenceOfToken[token] ?? 0;
  const place = sentence === 0 ? 4 : sentence <= 2 ? 2.5 : 1;
  const first = field.tokens[field.sentenceOfToken.indexOf(sentence)]?.text ?? "";
  const after = field.tokens.slice(token, token + 9);
  const isOther = after.some(
    (t, n) => OTHER_ROUND.test(t.text) && field.sentenceOfToken[token + n] === sentence,
  );
  return place * (RECAP.test(first) ? 0.4 : 1) * (isOther ? 0.3 : 1);
}

function strongest(named: readonly Named[], published: string | undefined): Round | null {
  const weights = new Map<Round, number>();
  for (const { round, weight } of named) weights.set(round, (weights.get(round) ?? 0) + weight);
  for (const [round, weight] of weights) weights.set(round, weight + timeliness(round, published));
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0].start < b[0].start ? 1 : -1));
  return best !== undefined && best[1] >= 2 ? best[0] : null;
}

/** An article is about a round of its own days rather than about one of years ago. */
function timeliness(round: Round, published: string | undefined): number {
  const day = published === undefined ? null : (edtfBounds(published)?.first ?? null);
  const start = parseDay(round.start);
  const end = parseDay(round.end);
  if (day === null || start === null || end === null) return 0;
  const distance = day < start ? start - day : Math.max(0, day - end);
  return distance <= 14 ? 5 : distance <= 60 ? 0 : -4;
}

/** A bare number years away from the subject counts sessions of it: «جولته الأولى» of Geneva 2. */
const SESSION_DAYS = 400;

function withoutSessions(named: readonly Named[], subject: Round | null): readonly Named[] {
  const start = subject && parseDay(subject.start);
  if (!subject || start === null) return named;
  return named.filter(({ round, isExplicit }) => {
    const other = parseDay(round.start);
    const isFar = other !== null && Math.abs(other - start) > SESSION_DAYS;
    return isExplicit || round.process !== subject.process || !isFar;
  });
}

function group(named: readonly Named[], subject: Round | null, basis: Basis): RecordRound[] {
  const rounds = new Map<string, RecordRound>();
  for (const { round, span } of named) {
    const isSubject = round === subject;
    const entry: RecordRound = rounds.get(round.id) ?? {
      id: round.id,
      role: isSubject ? "subject" : "mention",
      basis: isSubject ? basis : "text",
      mentions: [],
    };
    entry.mentions.push(span);
    rounds.set(round.id, entry);
  }
  return [...rounds.values()].sort((a, b) => rank(a) - rank(b));
}

const rank = (round: RecordRound): number => (round.role === "subject" ? 0 : 1);

function unknownRound(mention: RoundMention, names: NameIndex): Finding[] {
  if (
    roundOf(mention, names) ||
    !names.registry.rounds.some((r) => r.process === mention.process)
  ) {
    return [];
  }
  const { text, start, end } = mention.span;
  return [
    {
      code: "round-unknown",
      severity: "warning",
      message: `«\u2068${text}\u2069» reads as round ${mention.number} of ${mention.process}, which registry/rounds.yaml does not have; add the round, or name the right one as "round" in the front matter.`,
      start,
      end,
      ...(mention.span.in ? { in: mention.span.in } : {}),
    },
  ];
}
