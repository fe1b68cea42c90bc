import { formatDate } from "../site/format-date.js";
import { strings } from "../site/strings.ar.js";
import type { Citation, CitedKind } from "./citation.js";
import { readEdtf } from "./read-edtf.js";

/** A date of CSL-JSON 1.0.2. */
export type CslDate =
  | { "date-parts": (readonly (number | undefined)[])[]; circa?: true; season?: number }
  | { literal: string };

/** An item of CSL-JSON 1.0.2, as far as this archive fills it. */
export interface CslItem {
  id: string;
  type: "article-newspaper" | "event" | "entry-encyclopedia";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  "event-title"?: string;
  "event-place"?: string;
  "event-date"?: CslDate;
  issued?: CslDate;
  language: "ar";
  /** Where it was found: this archive. */
  source: string;
  URL: string;
  /** CSL sets `custom` free for what it has no variable for. */
  custom?: { edtf?: string; original?: string };
}

const TYPES: Record<CitedKind, CslItem["type"]> = {
  article: "article-newspaper",
  round: "event",
  person: "entry-encyclopedia",
  delegation: "entry-encyclopedia",
};

/** A citation as CSL-JSON, which reference managers and citation processors read. */
export function cslItem(citation: Citation): CslItem {
  const { author, date, original } = citation;
  const issued = date === null ? null : cslDate(date);
  return {
    id: citation.key,
    type: TYPES[citation.kind],
    title: citation.title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...publication(citation),
    ...(citation.kind === "round" ? eventOf(citation, issued) : {}),
    ...(issued === null ? {} : { issued }),
    language: "ar",
    source: strings.site.name,
    URL: citation.url,
    ...(date === null && original === null ? {} : { custom: customOf(date, original) }),
  };
}

const customOf = (
  edtf: string | null,
  original: string | null,
): { edtf?: string; original?: string } => ({
  ...(edtf === null ? {} : { edtf }),
  ...(original === null ? {} : { original }),
});

function publication({ kind, publisher }: Citation): Partial<CslItem> {
  if (publisher === null) return {};
  return kind === "round" ? { publisher } : { "container-title": publisher };
}

const eventOf = ({ title, place }: Citation, date: CslDate | null): Partial<CslItem> => ({
  "event-title": title,
  ...(place === null ? {} : { "event-place": place }),
  ...(date === null ? {} : { "event-date": date }),
});

/**
 * An EDTF date for CSL. Of an uncertain date CSL can only say that it is about right: `circa`.
 *
 * @returns The date in words where CSL has no form for it.
 */
export function cslDate(edtf: string): CslDate {
  const points = readEdtf(edtf);
  if (points === null) return { literal: formatDate(edtf) };
  const [year, month] = points[0].parts;
  const circa = points.some(({ isAbout, isUncertain }) => isAbout || isUncertain);
  // EDTF numbers the seasons 21 to 24, CSL 1 to 4; of an interval between seasons CSL knows nothing.
  const isSeason = points.some(({ parts }) => (parts[1] ?? 0) > 12);
  if (isSeason && points.length === 2) return { literal: formatDate(edtf) };
  const doubt = circa ? { circa: true as const } : {};
  if (isSeason) return { "date-parts": [[year]], season: (month ?? 21) - 20, ...doubt };
  return { "date-parts": points.map(({ parts }) => parts), ...doubt };
}
