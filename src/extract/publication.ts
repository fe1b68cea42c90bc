import type { Removed, Span } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import type { FrontMatter } from "../source/front-matter.js";
import { edtfBounds, type DayNumber } from "./calendar.js";
import type { DateExpression } from "./date-expressions.js";
import type { NameIndex } from "./name-index.js";
import type { PersonMention } from "./people.js";
import type { ProcessCues } from "./process-cues.js";
import { fitsDay, inferPublication, type Publication } from "./published.js";
import type { RoundsReading } from "./rounds.js";
import { datelineOf, lastResort } from "./page-dates.js";
import { distance } from "./settle-mentions.js";

/** What the day of publication can be read from. */
export interface PublicationSources {
  frontMatter: FrontMatter;
  /** The day that a date line of the page gives, in EDTF; see `dateOfPage`. */
  dateLine: string | null;
  /** What cleaning took off the page: its header's date is the last resort. */
  removed: readonly Removed[];
  expressions: readonly DateExpression[];
  cues: ProcessCues;
  people: readonly PersonMention[];
}

/**
 * When the article was published: what the front matter says; else its dateline; else a date line of
 * the page, unless the text speaks as of another time; else what can be inferred from the round and
 * the words for days; last the day the page was saved. Where front matter and text disagree by more than two days, the front matter stands and the text's day is reported.
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
  const named = subject ?? leading;
  const inferred =
    (named && inferPublication([named], expressions, subject !== null)) ??
    (named ? null : inferPublication(roundsOfMain(sources, names), expressions, false));
  return (
    stated(sources, subject, inferred) ?? inferred ?? whereNothingElse(sources, subject, named)
  );
}

/** Days by which a page's date may differ from what the text says of its own day. */
const TOLERANCE = 30;

/** What dateline or page say outright; a page's day long after or before the text's own is not it. */
function stated(
  { dateLine, expressions }: PublicationSources,
  subject: Round | null,
  inferred: Publication | null,
): Publication | null {
  const dateline = datelineOf(expressions);
  if (dateline !== null) return fromText(dateline.value, [dateline.evidence], subject);
  const [page, own] = [dateLine, inferred?.published.value].map((v) => v && edtfBounds(v));
  if (dateLine === null) return null;
  const isOther = page && own && Math.abs(page.first - own.first) > TOLERANCE;
  return isOther ? null : fromText(dateLine, [], subject);
}

const fromText = (value: string, evidence: Span[], round: Round | null): Publication => ({
  published: { value, basis: "text", evidence },
  round,
  contradicts: null,
});

/** The day the page was saved, where neither page nor text tell another. */
function whereNothingElse(
  { removed, expressions }: PublicationSources,
  subject: Round | null,
  named: Round | null,
): Publication | null {
  const isNear = named && ((day: DayNumber) => distance(named, day) <= TOLERANCE);
  const value = lastResort(removed, expressions, isNear);
  return value === null ? null : fromText(value, [], subject);
}

function contradiction(
  stated: string,
  subject: Round | null,
  expressions: readonly DateExpression[],
): string | null {
  const inferred = subject && inferPublication([subject], expressions, true)?.published.value;
  const isTold = inferred && !inferred.endsWith("?");
  const [a, b] = [edtfBounds(stated), isTold ? edtfBounds(inferred) : null];
  if (!a || !b || fitsDay(expressions, a.first)) return null;
  return b.first > a.last + 2 || b.last < a.first - 2 ? (inferred ?? null) : null;
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
