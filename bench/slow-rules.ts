import type { NameIndex } from "../src/extract/name-index.js";
import { hostileText } from "./hostile-texts.js";
import { ruleCosts, type Rule } from "./rule-costs.js";

/** Bytes of hostile text that every rule has to read … */
export const HOSTILE_BYTES = 1_000_000;
/** … within so many milliseconds of CPU. */
export const MOST_MS = 1000;

/** Parts of the text fed first: one that is quadratic fails there and does not hold up the rest. */
const PARTS = [1 / 16, 1 / 4];
/** A rule fails a part if it takes so many times the part's share of the time. */
const SLACK = 8;
/** Milliseconds that anything may take: code runs slowly the first time. */
const LEAST_MS = 500;

/** What a rule took for one kind of hostile text; `bytes` less than all where it failed before. */
export interface RuleCost {
  rule: Rule;
  piece: string;
  bytes: number;
  ms: number;
}

/**
 * Feeds a hostile text to every rule, in growing parts.
 *
 * @param whole Bytes of the text, up to `HOSTILE_BYTES`.
 * @returns One cost for each rule: of the whole text, or of the part that was too much for it.
 */
export function costsOfPiece(piece: string, names: NameIndex, whole = HOSTILE_BYTES): RuleCost[] {
  const failed = new Map<Rule, RuleCost>();
  const run = (part: number): RuleCost[] => {
    const bytes = whole * part;
    const costs = ruleCosts(hostileText(piece, bytes), names, new Set(failed.keys()));
    return [...costs].map(([rule, ms]) => ({ rule, piece, bytes, ms }));
  };
  for (const part of PARTS) {
    for (const cost of run(part)) {
      if (cost.ms > Math.max(LEAST_MS, timeFor(whole * part) * SLACK)) failed.set(cost.rule, cost);
    }
  }
  return [...failed.values(), ...run(1)];
}

/** Milliseconds that a rule may take for so many bytes: its share of the whole's. */
const timeFor = (bytes: number): number => (MOST_MS * bytes) / HOSTILE_BYTES;

/** Whether a rule held out: the whole text, in time. */
export const isInTime = ({ bytes, ms }: RuleCost): boolean =>
  bytes === HOSTILE_BYTES && ms <= MOST_MS;
