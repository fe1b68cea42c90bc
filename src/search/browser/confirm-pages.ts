import type { PageCheck } from "./page-checks.js";
import type { PageFragment } from "./pagefind-client.js";

/** A page that may be an answer. */
export interface Candidate {
  id: string;
  data(): Promise<PageFragment>;
}

/** What is known of the answers by now. */
export interface ConfirmedPages {
  /** Pages behind those of the parts before, in the candidates' order. */
  pages: PageFragment[];
  /** Pages known to be answers. */
  total: number;
  /** Candidates that nobody has looked at yet: some may be answers as well. */
  unchecked: number;
  /** Ids of candidates that were looked at and are no answers. */
  rejected: ReadonlySet<string>;
  /** Nothing comes behind this part. */
  isLast: boolean;
}

/** Pages looked at in one go at first: as many as a list begins with. */
const FIRST_BATCH = 10;
/** The most looked at in one go: a list without an answer is gone through in few round trips. */
const LARGEST_BATCH = 80;
/** Pages handed on together, behind the first, which goes alone: a reader looks at it first. */
const SLICE = 50;
/** Up to so many pages for each one listed are all looked at, so that their number is known. */
const CHECKED_FOR_EACH = 2.5;
/** The most looked at for each one wanted: 300 pages are half a megabyte, and a reader may want fewer. */
const MOST_FOR_EACH = 30;

/**
 * Takes the first answers out of a list of candidates, and hands them on as they are found. Pages that
 * a check concerns are loaded in batches and looked at: all of them where they are few, otherwise
 * until as many answers are found as are shown, or many have been looked at in vain. Asking for more goes on where this
 * stopped, since pages once loaded are kept.
 *
 * @param shown How many answers are wanted; Infinity looks at every candidate.
 * @returns One part at least. Whoever needs no more stops asking for parts.
 */
export async function* confirmPages(
  candidates: readonly Candidate[],
  checks: readonly PageCheck[],
  shown: number,
): AsyncGenerator<ConfirmedPages, undefined> {
  const isOpen = ({ id }: Candidate) => checks.some(({ concerns }) => concerns(id));
  const open = candidates.filter(isOpen);
  const verdicts = new Map<string, boolean>();
  const verdictOf = (c: Candidate) => verdicts.get(c.id) ?? (isOpen(c) ? null : true);
  const isFew = open.length <= shown * CHECKED_FOR_EACH;
  const part = (pages: PageFragment[], isLast: boolean): ConfirmedPages => {
    const rejected = new Set([...verdicts].flatMap(([id, isAnswer]) => (isAnswer ? [] : [id])));
    const unchecked = open.length - verdicts.size;
    const total = candidates.length - rejected.size - unchecked;
    return { pages, total, unchecked, rejected, isLast };
  };
  for (let sent = 0, size = FIRST_BATCH; ; size = Math.min(size * 2, LARGEST_BATCH)) {
    const listed = settledOf(candidates, verdictOf).slice(0, shown);
    for await (const pages of loadInOrder(listed.slice(sent), sent === 0)) {
      sent += pages.length;
      yield part(pages, false);
    }
    const isVain = verdicts.size >= shown * MOST_FOR_EACH;
    const isEnough = verdicts.size === open.length || (!isFew && (sent >= shown || isVain));
    yield part([], isEnough);
    if (isEnough) return;
    const batch = open.slice(verdicts.size, verdicts.size + size);
    await Promise.all(batch.map(async (c) => verdicts.set(c.id, await passes(c, checks))));
  }
}

/**
 * All answers among candidates, listed or not.
 *
 * @param most Pages that are looked at, none of them if there are more: then nobody knows, and it is null.
 */
export async function answersAmong(
  candidates: readonly Candidate[],
  checks: readonly PageCheck[],
  most: number,
): Promise<ReadonlySet<string> | null> {
  const isOpen = ({ id }: Candidate) => checks.some(({ concerns }) => concerns(id));
  if (candidates.filter(isOpen).length > most) return null;
  const ids = await Promise.all(
    candidates.map(async (c) => (!isOpen(c) || (await passes(c, checks)) ? [c.id] : [])),
  );
  return new Set(ids.flat());
}

/** Loads pages, each slice while the one before it is handed on. */
async function* loadInOrder(
  candidates: readonly Candidate[],
  isBeginning: boolean,
): AsyncGenerator<PageFragment[], undefined> {
  const ends = isBeginning ? [1, FIRST_BATCH] : [];
  for (let end = ends.at(-1) ?? 0; end < candidates.length;) ends.push((end += SLICE));
  const load = (from: number, end: number | undefined): Promise<PageFragment[]> => {
    const pages = Promise.all(candidates.slice(from, end ?? from).map((c) => c.data()));
    pages.catch(() => undefined); // whoever waits for the pages hears of it
    return pages;
  };
  let coming = load(0, ends[0]);
  for (const [i, end] of ends.entries()) {
    const pages = coming;
    coming = load(end, ends[i + 1]);
    const slice = await pages;
    if (slice.length > 0) yield slice;
  }
}

async function passes(candidate: Candidate, checks: readonly PageCheck[]): Promise<boolean> {
  const page = await candidate.data();
  return checks.every(({ concerns, holds }) => !concerns(candidate.id) || holds(page));
}

/** The answers before the first candidate that is undecided: what is listed keeps its order. */
function settledOf(
  candidates: readonly Candidate[],
  verdict: (candidate: Candidate) => boolean | null,
): Candidate[] {
  const end = candidates.findIndex((candidate) => verdict(candidate) === null);
  return candidates
    .slice(0, end === -1 ? candidates.length : end)
    .filter((c) => verdict(c) === true);
}
