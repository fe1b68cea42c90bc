import type { FrontMatter } from "../source/front-matter.js";

/** A saved copy of a page, and what its address says of it. */
export interface ArchivedCopy {
  url: string;
  /** The page that was saved; null where neither editor nor address says. */
  original: string | null;
  /** The day on which it was saved, UTC, `YYYY-MM-DD`; null where the address does not say. */
  day: string | null;
}

/**
 * `…/20191212103000/https://…`, with letters such as `id_` behind the moment: how the Internet Archive
 * and all archives on the software of its Wayback Machine name a copy. archive.today: `2019.12.12-103000`.
 * Shorter moments are left alone: there an archive only looks for the copy nearest to them.
 */
const COPY = /\/(\d{4})\.?(\d\d)\.?(\d\d)-?\d{6}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** The saved copy that an article's front matter names; null when it names none. */
export function archivedCopy({
  archived,
  url,
}: Pick<FrontMatter, "archived" | "url">): ArchivedCopy | null {
  if (archived === undefined) return null;
  const [, year = "", month = "", date = "", inside] = COPY.exec(archived) ?? [];
  const day = `${year}-${month}-${date}`;
  return { url: archived, original: url ?? inside ?? null, day: isDay(day) ? day : null };
}

/** Whether digits are a day of the calendar: not 31 February. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The attributes of a Robust Link, on a link to the original or to the copy: by them a program finds a
 * copy when the page is gone. https://robustlinks.mementoweb.org/spec/
 *
 * @returns Nothing when the page that was saved is not known; no day when that is not.
 */
export function robustAttributes(copy: ArchivedCopy | null): Record<string, string> {
  if (copy?.original == null) return {};
  return {
    "data-originalurl": copy.original,
    "data-versionurl": copy.url,
    ...(copy.day === null ? {} : { "data-versiondate": copy.day }),
  };
}
