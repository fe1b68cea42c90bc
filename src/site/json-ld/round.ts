import type { Event, EventSeries, WithContext } from "schema-dts";

import type { ProcessEntry, RoundEntry } from "../../archive/archive.js";
import { addressOf, urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import { strings } from "../strings.ar.js";
import {
  articleNodes,
  delegationNode,
  otherNames,
  personNode,
  roundNode,
  seriesNode,
} from "./nodes.js";

/** A round: when and where, of which series, convened by whom; who came as what, and who led them. */
export function roundJsonLd(entry: RoundEntry, context: SiteContext): WithContext<Event> {
  const { round, process, subjectOf } = entry;
  const { site } = context;
  return {
    "@context": "https://schema.org",
    ...roundNode(round, site),
    url: urlOf(addressOf("round", round.id), site),
    identifier: round.id,
    alternateName: otherNames(round.title, round.names),
    inLanguage: "ar",
    eventStatus: "https://schema.org/EventScheduled",
    location: {
      "@type": "Place",
      name: round.venue ?? round.city,
      address: {
        "@type": "PostalAddress",
        addressLocality: round.city,
        addressCountry: round.country_en,
      },
    },
    superEvent: seriesNode(process, site),
    organizer: organizersOf(process, context),
    attendee: attendeesOf(entry, context),
    subjectOf: articleNodes(subjectOf, site),
  };
}

const organizersOf = (process: ProcessEntry["process"], { index, site }: SiteContext) =>
  process.convened_by
    .flatMap((id) => index.delegations.get(id) ?? [])
    .map((delegation) => delegationNode(delegation, site));

function attendeesOf({ round }: RoundEntry, { index, site }: SiteContext) {
  return round.delegations.flatMap(({ id, status, head, head_title: title }) => {
    const delegation = index.delegations.get(id);
    if (delegation === undefined) return [];
    const leader = head === null ? undefined : index.people.get(head);
    return [
      role(strings.status[status], delegationNode(delegation, site)),
      ...(leader === undefined
        ? []
        : [role(`${strings.round.head}: ${delegation.name}`, personNode(leader, site), title)]),
    ];
  });
}

/** @param office What the attendee was besides: «مندوب … لدى الأمم المتحدة». */
const role = <T>(roleName: string, attendee: T, office: string | null = null) => ({
  "@type": "Role" as const,
  roleName,
  ...(office === null ? {} : { description: office }),
  attendee,
});

/** A process: a series of events. */
export function seriesJsonLd(entry: ProcessEntry, context: SiteContext): WithContext<EventSeries> {
  const { process, rounds, articles } = entry;
  const { site } = context;
  return {
    "@context": "https://schema.org",
    ...seriesNode(process, site),
    identifier: process.id,
    alternateName: otherNames(process.name, [process.latin, ...process.terms]),
    startDate: process.first,
    organizer: organizersOf(process, context),
    subEvent: rounds.map(({ round }) => roundNode(round, site)),
    subjectOf: articleNodes(articles, site),
  };
}
