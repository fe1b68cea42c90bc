import type { Properties } from "hast";

import type { ArticleRecord, RecordDate, Span } from "../record/article-record.js";
import { addressOf, hrefOf, type PageKind, type SiteSettings } from "./addresses.js";
import type { Mark } from "./annotate-body.js";
import type { ArchiveIndex } from "./archive-index.js";
import { datetimeOf, yearOf } from "./format-date.js";
import { strings } from "./strings.ar.js";

/** The quiet links, dates and places of an article's body, as its record names them. */
export function bodyMarks(record: ArticleRecord, index: ArchiveIndex, site: SiteSettings): Mark[] {
  const linked = (kind: PageKind, known: ReadonlyMap<string, unknown>) => {
    return ({ id, mentions }: { id: string; mentions: Span[] }): Mark[] => {
      const className = ["mention", `mention-${kind}`];
      // What the registry does not know has no page to link to.
      if (!known.has(id)) return marksAt(mentions, "span", { className });
      return marksAt(mentions, "a", { className, href: hrefOf(addressOf(kind, id), site) });
    };
  };
  return [
    ...record.people.flatMap(linked("person", index.people)),
    ...record.delegations.flatMap(linked("delegation", index.delegations)),
    ...record.rounds.flatMap(linked("round", index.rounds)),
    ...record.places.flatMap((place) => placeMarks(place, index, site)),
    ...record.dates.flatMap((date) => dateMarks(date, index, site)),
  ];
}

/** A place has no page of its own: its link finds everything that names it. */
function placeMarks(
  { id, mentions }: ArticleRecord["places"][number],
  index: ArchiveIndex,
  site: SiteSettings,
): Mark[] {
  const className = ["mention", "mention-place"];
  const place = index.places.get(id);
  if (place === undefined) return marksAt(mentions, "span", { className });
  const href = hrefOf(`/search/?q=${encodeURIComponent(place.name)}`, site);
  return marksAt(mentions, "a", { className, href });
}

function dateMarks(date: RecordDate, index: ArchiveIndex, site: SiteSettings): Mark[] {
  const doubt = date.conflict === null ? [] : ["mention-doubtful"];
  const className = ["mention", "mention-date", ...doubt];
  const datetime = date.value === null ? null : datetimeOf(date.value);
  if (date.value === null || datetime === null) return marksAt([date], "span", { className });
  const edtf = { "data-edtf": date.value };
  const link = dateLink(date.value, index);
  if (link === null) {
    return marksAt([date], "time", { className, dateTime: datetime, ...edtf });
  }
  const inner = { tagName: "time" as const, properties: { dateTime: datetime, ...edtf } };
  const { address, title } = link;
  const properties = { className, href: hrefOf(address, site), title };
  return marksAt([date], "a", properties).map((mark) => ({ ...mark, inner }));
}

/** The round that met on a day; of another date the year in the timeline, where rounds met in it. */
function dateLink(edtf: string, index: ArchiveIndex): { address: string; title: string } | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
  const year = yearOf(edtf);
  let isYearKnown = false;
  for (const round of index.rounds.values()) {
    if (day !== null && round.start <= day && day <= round.end) {
      return { address: addressOf("round", round.id), title: round.title };
    }
    isYearKnown ||= round.start.slice(0, 4) === year;
  }
  if (!isYearKnown || year === null) return null;
  return { address: `/timeline/#y${year}`, title: `${strings.timeline.title}: ${year}` };
}

const marksAt = (spans: Span[], tagName: Mark["tagName"], properties: Properties): Mark[] =>
  spans
    .filter((span) => span.in !== "title")
    .map(({ start, end }) => ({ start, end, tagName, properties }));
