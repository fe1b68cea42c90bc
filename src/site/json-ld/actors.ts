import type { NewsMediaOrganization, Organization, Person, WithContext } from "schema-dts";

import type { DelegationEntry, PersonEntry, PublisherEntry } from "../../archive/archive.js";
import type { Round } from "../../registry/schema.js";
import { addressOf, urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import { strings } from "../strings.ar.js";
import { articleNodes, delegationNode, nodeId, otherNames, personNode } from "./nodes.js";

/** A person: other spellings, roles, and the delegations led, each for the days of its round. */
export function personJsonLd(entry: PersonEntry, { site }: SiteContext): WithContext<Person> {
  const { person, headOf, articles } = entry;
  return {
    "@context": "https://schema.org",
    ...personNode(person, site),
    url: urlOf(addressOf("person", person.id), site),
    identifier: person.id,
    alternateName: otherNames(person.name, [...person.latin, ...person.aliases]),
    ...(person.roles.length === 0 ? {} : { jobTitle: [...person.roles] }),
    memberOf: headOf.map(({ round, delegation, title }) => ({
      ...roleAt(round, title),
      memberOf: delegationNode(delegation, site),
    })),
    subjectOf: articleNodes(articles, site),
  };
}

/** A delegation: other names, who led it at which round; of a group, who forms it. */
export function delegationJsonLd(
  entry: DelegationEntry,
  { site, index, archive }: SiteContext,
): WithContext<Organization> {
  const { delegation, attendance, articles } = entry;
  const { id } = delegation;
  const groups = archive.registry.delegations.filter(({ members }) => members.includes(id));
  const members = delegation.members.flatMap((member) => index.delegations.get(member) ?? []);
  const heads = attendance.flatMap(({ round, head }) => {
    if (head === null) return [];
    const title = round.delegations.find((own) => own.id === id)?.head_title ?? null;
    return [{ ...roleAt(round, title), member: personNode(head, site) }];
  });
  return {
    "@context": "https://schema.org",
    ...delegationNode(delegation, site),
    url: urlOf(addressOf("delegation", id), site),
    identifier: id,
    alternateName: otherNames(delegation.name, [...delegation.latin, ...delegation.names]),
    member: [...members.map((member) => delegationNode(member, site)), ...heads],
    memberOf: groups.map((group) => delegationNode(group, site)),
    subjectOf: articleNodes(articles, site),
  };
}

/**
 * Who led a delegation, and in which office: known for the days of a round only, since what somebody
 * was in between no source of it says.
 */
const roleAt = (round: Round, title: string | null) => ({
  "@type": "OrganizationRole" as const,
  roleName: strings.round.head,
  ...(title === null ? {} : { description: title }),
  startDate: round.start,
  endDate: round.end,
});

/** An outlet. */
export function publisherJsonLd(
  { publisher }: PublisherEntry,
  { site }: SiteContext,
): WithContext<NewsMediaOrganization> {
  return {
    "@context": "https://schema.org",
    "@type": "NewsMediaOrganization",
    "@id": nodeId("publisher", publisher.id, site),
    name: publisher.name,
    alternateName: otherNames(publisher.name, publisher.names),
    identifier: publisher.id,
    url: urlOf(addressOf("publisher", publisher.id), site),
    sameAs: publisher.domains.map((domain) => `https://${domain}/`),
  };
}
