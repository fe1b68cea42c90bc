import type { Removed } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import type { FrontMatter } from "../source/front-matter.js";
import { edtfBounds } from "./calendar.js";
import { findDates, type DateExpression } from "./date-expressions.js";
import type { NameIndex } from "./name-index.js";
import type { PersonMention } from "./people.js";
import type { ProcessCues } from "./process-cues.js";
import { fitsDay, inferPublication, type Publication } from "./published.js";
import type { RoundsReading } from "./rounds.js";
import { resolveDate } from "./resolve-dates.js";
import { textField } from "./text-field.js";

/** What the day of publication can be read from. */
export interface PublicationSources {
  frontMatter: FrontMatter;
  /** The day that a date line of the page gives, in EDTF; see `dateOfPage`. */
  dateLine: string | null;
  expressions: readonly DateExpression[];
  cues: ProcessCues;
  people: readonly PersonMention[];
}

/**
 * When the article was published: what the front matter says; else what a date line of the page
 * says; else what can be inferred from the round and the words for days. Where front matter and
 * text disagree by more than two days, the front matter stands and the text's day is reported.
 */
export function readPublication(
  sources: PublicationSources,
  { subject, leading }: Pick<RoundsReading, "subject" | "leading">,
  names: NameIndex,
): Publication | null {
  const { frontMatter, expressions } = sources;
  if (frontMatter.published !== undefined) {
    const value = frontMatter.published;
    return {
      published: { value, basis: "front-matter", evidence: [] },
      round: subject,
      contradicts: contradiction(value, subject, expressions),
    };
  }
  if (sources.dateLine !== null) {
    const published = { value: sources.dateLine, basis: "text" as const, evidence: [] };
    return { published, round: subject, contradicts: null };
  }
  const named = subject ?? leading;
  const inferred = named && inferPublication([named], expressions);
  return inferred ?? (named ? null : inferPublication(roundsOfMain(sources, names), expressions));
}

function contradiction(
  stated: string,
  subject: Round | null,
  expressions: readonly DateExpression[],
): string | null {
  const inferred = subject && inferPublication([subject], expressions)?.published.value;
  const [a, b] = [edtfBounds(stated), inferred ? edtfBounds(inferred) : null];
  if (!a || !b || fitsDay(expressions, a.first)) return null;
  return b.first > a.last + 2 || b.last < a.first - 2 ? (inferred ?? null) : null;
}

/** The day in a date line that cleaning took off the page: «تاريخ النشر: 10/12/2019»; else null. */
export function dateOfPage(removed: readonly Removed[]): string | null {
  for (const { text, reason } of removed) {
    if (!/date line/.test(reason)) continue;
    for (const { words } of findDates(textField(text, false))) {
      if (words.kind !== "full" && !(words.kind === "days" && words.year !== null)) continue;
      const { value, conflict } = resolveDate(words, { published: null, round: null });
      if (value !== null && conflict === null) return value;
    }
  }
  return null;
}

/**
 * Rounds that an article naming none may be about: those of the process it speaks of, at whose
 * table one of the people it names sat. Without such a person the words must decide alone.
 */
function roundsOfMain({ cues, people }: PublicationSources, names: NameIndex): Round[] {
  const rounds = names.registry.rounds.filter((round) => round.process === cues.main);
  const heads = new Set(people.map(({ id }) => id));
  const withHead = rounds.filter((round) =>
    round.delegations.some(({ head }) => head !== null && heads.has(head)),
  );
  return withHead.length > 0 ? withHead : rounds;
}
