import type { FileFinding } from "../archive/archive.js";
import type { Placed, Registry, RegistryRedirect } from "../registry/schema.js";
import { fileFinding } from "../source/file-finding.js";
import { roundAliases, type Alias } from "./round-aliases.js";
import { canonicalAddress, splitAddress } from "./site-address.js";

/** An address that leads on to another. All addresses are readable, without the path prefix. */
export interface Redirect {
  /** A page, a file beside one, or one place of a page: `/articles/x/#s12`. */
  from: string;
  /** Where it ends, through all further redirects. */
  to: string;
  /** `YYYY-MM-DD`; null for what is made by rule. */
  since: string | null;
  why: string;
  basis: "editor" | "rule";
  /**
   * Names of data files to copy from where it leads to where they stood beside the old page: null for
   * all that there are, none for an address beside which there never were any.
   */
  files: readonly string[] | null;
  /** Where the editor wrote it. */
  at: Placed["at"] | null;
}

/** All redirects that can be followed to an end, and what is wrong with the others. */
export interface RedirectList {
  redirects: Redirect[];
  faults: FileFinding[];
}

type Step = Omit<Redirect, "to"> & { next: string };

/**
 * Every redirect of a site: those of `registry/redirects.yaml`, then the readable and short
 * addresses of rounds. Chains are followed to their end.
 *
 * @returns Faults for addresses that stand twice, and for loops. Whether the ends exist is asked by
 *   `checkRedirects`.
 */
export function listRedirects(registry: Registry): RedirectList {
  const steps = new Map<string, Step>();
  const faults: FileFinding[] = [];
  for (const step of [
    ...registry.redirects.map(editorStep),
    ...roundAliases(registry).map(ruleStep),
  ]) {
    const other = steps.get(step.from);
    if (other === undefined) steps.set(step.from, step);
    else faults.push(takenFault(step, other));
  }
  const redirects: Redirect[] = [];
  for (const { next, ...step } of steps.values()) {
    const to = endOf(step.from, steps);
    if (to === null) faults.push(loopFault(step, next));
    else redirects.push({ ...step, to });
  }
  return { redirects, faults };
}

const editorStep = ({ from, to, since, why, at }: RegistryRedirect): Step => {
  return {
    from: canonicalAddress(from),
    next: canonicalAddress(to),
    since,
    why,
    basis: "editor",
    files: null,
    at,
  };
};

const ruleStep = ({ from, to, kind }: Alias): Step => {
  const why = kind === "readable" ? "readable Arabic address" : "short address for print";
  return { from, next: to, since: null, why, basis: "rule", files: [], at: null };
};

/** Where an address ends, or null when it never does. */
function endOf(address: string, steps: ReadonlyMap<string, Step>): string | null {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    if (seen.has(at)) return null;
    seen.add(at);
    const next = nextOf(at, steps);
    if (next === null) return at;
    at = next;
  }
}

/** A place of a page that moved is a place of the page it moved to, as in browsers after a 301. */
function nextOf(address: string, steps: ReadonlyMap<string, Step>): string | null {
  const exact = steps.get(address);
  if (exact !== undefined) return exact.next;
  const { page, fragment } = splitAddress(address);
  const moved = fragment === null ? undefined : steps.get(page);
  if (moved === undefined) return null;
  return moved.next.includes("#") ? moved.next : `${moved.next}#${fragment ?? ""}`;
}

const ROUNDS = "registry/rounds.yaml";

function takenFault(step: Step, other: Step): FileFinding {
  const { file, ...place } = step.at ?? other.at ?? { file: ROUNDS, line: 1, column: 1 };
  const mend = step.at === null && other.at === null ? RENAME_ROUND : "Remove one of the two.";
  return fileFinding(file, place, {
    code: "redirect-taken",
    severity: "error",
    message: `${isolated(step.from)} would lead to both ${isolated(other.next)} and ${isolated(step.next)}${ofRule(step)}. ${mend}`,
  });
}

const RENAME_ROUND = "Give one of the two rounds another number or id.";

const ofRule = ({ basis }: Step): string =>
  basis === "rule" ? " (an address that every round has by rule)" : "";

function loopFault(step: Omit<Step, "next">, next: string): FileFinding {
  const { file, ...place } = step.at ?? { file: ROUNDS, line: 1, column: 1 };
  return fileFinding(file, place, {
    code: "redirect-loop",
    severity: "error",
    message: `${isolated(step.from)} leads to ${isolated(next)} and from there back again, so no reader ever arrives. Let the last redirect of this chain lead to a page that exists.`,
  });
}

/** An address inside a message: its Arabic letters must not reorder what stands beside them. */
export const isolated = (address: string): string =>
  /^[\x20-\x7e]*$/.test(address) ? address : `\u2068${address}\u2069`;
