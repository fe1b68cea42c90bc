import type { FileFinding } from "../archive/archive.js";
import { fileFinding } from "../source/file-finding.js";
import { isolated, type Redirect } from "./list-redirects.js";
import { PLACES, type Lock, type LockEntry } from "./lock.js";
import { redirectEntry, withheldEntry } from "./mend.js";
import { mostSimilar, nearestFinder } from "./nearest-address.js";
import { numbered, type PresentPage, type PresentPages } from "./present-pages.js";
import { splitAddress } from "./site-address.js";

/** What is there to keep promises with. */
export interface Keeping {
  pages: PresentPages;
  redirects: readonly Redirect[];
  /** Whether an address that is not among `pages` is surely gone. */
  isJudged: (address: string, entry: LockEntry) => boolean;
  /** `YYYY-MM-DD`, for the entries to paste. */
  today: string;
}

/**
 * Every promise of the lock that a site breaks: an address that is neither page nor redirect nor
 * tombstone, a fragment that its article lost, a file that stood beside a page.
 *
 * @returns Errors on the lock's lines, each with the entry that mends it.
 */
export function checkPromises(lock: Lock, keeping: Keeping): FileFinding[] {
  const leading = new Map(keeping.redirects.map((redirect) => [redirect.from, redirect]));
  const nearest = nearestFinder(keeping.pages, lock.entries);
  const lost: Losses = { lock, keeping, leading, nearest };
  return [...lock.entries].flatMap(([address, entry]) => {
    const page = keeping.pages.get(address);
    if (page === undefined) {
      const isKept = leading.has(address) || !keeping.isJudged(address, entry);
      return isKept ? [] : [lostAddress(address, entry, lost)];
    }
    if (page.kind === "withheld") return [];
    return [...lostFragments(address, entry, page, lost), ...lostFiles(address, entry, page, lost)];
  });
}

interface Losses {
  lock: Lock;
  keeping: Keeping;
  leading: ReadonlyMap<string, Redirect>;
  nearest: ReturnType<typeof nearestFinder>;
}

function lostAddress(address: string, entry: LockEntry, lost: Losses): FileFinding {
  const { lock, keeping } = lost;
  const near = nearestOf(address, entry, lost);
  const gone = `The address ${isolated(address)} was published, and now nothing is there.`;
  const moved =
    near === null ? "" : ` ${movedTo(address, near.address, near.isSame, keeping.today)}`;
  const withdrawn = withdrawal(address, entry, keeping.today);
  return lostFault(lock, address, "lost-address", `${gone}${moved}${withdrawn}`);
}

/** A redirect led to a page: where that page is now, this address leads, too. */
function nearestOf(address: string, entry: LockEntry, losses: Losses) {
  const { lock, keeping, leading, nearest } = losses;
  if (entry.kind !== "redirect" || entry.to === undefined) {
    return nearest(address, entry);
  }
  const { page } = splitAddress(entry.to);
  if (keeping.pages.has(page) || leading.has(page)) return { address: page, isSame: true };
  const target = lock.entries.get(page);
  return target === undefined ? null : nearest(page, target);
}

function movedTo(from: string, to: string, isSame: boolean, today: string): string {
  const found = isSame
    ? `Its content is at ${isolated(to)}: add`
    : `The nearest that is there is ${isolated(to)}; if that is what it became, add`;
  const entry = redirectEntry(from, to, today, "the page moved");
  return `${found} to registry/redirects.yaml the line  ${entry}`;
}

function withdrawal(address: string, { kind }: LockEntry, today: string): string {
  const [, slug] = /^\/articles\/([^/]+)\/$/.exec(address) ?? [];
  if (slug === undefined || !["article", "withheld"].includes(kind)) return "";
  return `  If the article was withdrawn, add to registry/withheld.yaml the line  ${withheldEntry(slug, today)}  (or another reason: privacy, legal, error).`;
}

function lostFragments(
  address: string,
  entry: LockEntry,
  page: PresentPage,
  { lock, keeping, leading }: Losses,
): FileFinding[] {
  return PLACES.flatMap((place) => numbered(place, entry[place] ?? 0))
    .filter((name) => !page.fragments.has(name) && !leading.has(`${address}#${name}`))
    .map((name) => {
      const from = `${address}#${name}`;
      const near = nearestFragment(name, page);
      const line = redirectEntry(from, address + near, keeping.today, "the text was shortened");
      const message = `The place ${from} was published, and the article has lost it. If its words now stand at ${address}${near}, add to registry/redirects.yaml the line  ${line}`;
      return lostFault(lock, address, "lost-fragment", message);
    });
}

/** The last place of the same kind before the lost one, as `#s9`; empty when there is none. */
function nearestFragment(name: string, { fragments }: PresentPage): string {
  const [, place = "", count = ""] = /^(.+?)(\d+)$/.exec(name) ?? [];
  for (let number = Number(count); number > 0; number--) {
    if (fragments.has(`${place}${number}`)) return `#${place}${number}`;
  }
  return "";
}

function lostFiles(
  address: string,
  entry: LockEntry,
  { files }: PresentPage,
  { lock, keeping, leading }: Losses,
): FileFinding[] {
  if (files === null) return [];
  const isKept = (name: string) => files.includes(name) || leading.has(address + name);
  return (entry.files ?? [])
    .filter((name) => !isKept(name))
    .map((name) => {
      const from = address + name;
      const near = mostSimilar(name, files);
      const mend =
        near === null
          ? "Restore what writes it."
          : movedTo(from, address + near, false, keeping.today);
      const gone = `The file ${isolated(from)} was published, and now it is not there.`;
      return lostFault(lock, address, "lost-file", `${gone} ${mend}`);
    });
}

const lostFault = (lock: Lock, address: string, code: string, message: string): FileFinding => {
  const line = lock.lineOf(address);
  const place = line === null ? null : { line, column: 1 };
  return fileFinding(lock.file, place, { code, severity: "error", message });
};
