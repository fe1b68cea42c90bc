import type { Properties } from "hast";

import type { ArticleRecord, Span } from "../record/article-record.js";
import { addressOf, hrefOf, type PageKind, type SiteSettings } from "./addresses.js";
import type { Mark } from "./annotate-body.js";
import type { ArchiveIndex } from "./archive-index.js";
import { datetimeOf } from "./format-date.js";

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
    ...record.places.flatMap(({ mentions }) =>
      marksAt(mentions, "span", { className: ["mention", "mention-place"] }),
    ),
    ...record.dates.flatMap(dateMarks),
  ];
}

function dateMarks(date: ArticleRecord["dates"][number]): Mark[] {
  const doubt = date.conflict === null ? [] : ["mention-doubtful"];
  const className = ["mention", "mention-date", ...doubt];
  const datetime = date.value === null ? null : datetimeOf(date.value);
  if (datetime === null) return marksAt([date], "span", { className });
  return marksAt([date], "time", { className, dateTime: datetime });
}

const marksAt = (spans: Span[], tagName: Mark["tagName"], properties: Properties): Mark[] =>
  spans
    .filter((span) => span.in !== "title")
    .map(({ start, end }) => ({ start, end, tagName, properties }));
