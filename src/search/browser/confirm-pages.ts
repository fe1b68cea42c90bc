import type { PageCheck } from "./page-checks.js";
import type { PageFragment } from "./pagefind-client.js";

/** A page that may be an answer. */
export interface Candidate {
  id: string;
  data(): Promise<PageFragment>;
}

export interface ConfirmedPages {
  /** The first pages that were asked for, in the candidates' order. */
  pages: PageFragment[];
  /** Pages known to be answers. */
  total: number;
  /** Candidates that nobody has looked at yet: some may be answers as well. */
  unchecked: number;
  /** Candidates that were looked at and are no answers. */
  rejected: number;
}

/** Pages loaded at once: as many as a list begins with. */
const BATCH = 10;
/** Pages looked at for each one listed: 25 for the first ten, some 35 KiB over the wire. */
const CHECKED_FOR_EACH = 2.5;

/**
 * Takes the first answers out of a list of candidates. Pages that a check concerns are loaded in
 * batches and looked at: all of them where they are few, otherwise until as many answers are found as
 * are shown. Asking for more goes on where this stopped, since pages once loaded are kept.
 *
 * @param shown How many answers are wanted; Infinity looks at every candidate.
 */
export async function confirmPages(
  candidates: readonly Candidate[],
  checks: readonly PageCheck[],
  shown: number,
): Promise<ConfirmedPages> {
  const isOpen = ({ id }: Candidate) => checks.some(({ concerns }) => concerns(id));
  const open = candidates.filter(isOpen);
  const most = Math.min(open.length, shown * CHECKED_FOR_EACH);
  const verdicts = new Map<string, boolean>();
  const settled = () =>
    settledOf(candidates, (c) => verdicts.get(c.id) ?? (isOpen(c) ? null : true));
  for (let at = 0; at < most; at += BATCH) {
    if (most < open.length && settled().length >= shown) break;
    const batch = open.slice(at, Math.min(at + BATCH, most));
    await Promise.all(batch.map(async (c) => verdicts.set(c.id, await passes(c, checks))));
  }
  const rejected = [...verdicts.values()].filter((isAnswer) => !isAnswer).length;
  const unchecked = open.length - verdicts.size;
  return {
    pages: await Promise.all(
      settled()
        .slice(0, shown)
        .map((candidate) => candidate.data()),
    ),
    total: candidates.length - rejected - unchecked,
    unchecked,
    rejected,
  };
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
