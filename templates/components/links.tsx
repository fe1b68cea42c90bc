import type { Article, Reference } from "../../src/archive/archive.js";
import type { Delegation, Person, Round } from "../../src/registry/schema.js";
import { addressOf, hrefOf, type PageKind, type SiteSettings } from "../../src/site/addresses.js";
import { referenceAddress } from "../../src/site/archive-index.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { statementStrings } from "../../src/site/statement-strings.ar.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Isolated } from "./section.js";

interface LinkProps {
  kind: PageKind;
  id: string;
  text: string;
  site: SiteSettings;
}

/** A link to a thing's page. */
export function ThingLink({ kind, id, text, site }: LinkProps): Html {
  return <a href={hrefOf(addressOf(kind, id), site)}>{Isolated({ text })}</a>;
}

/** A round by its title, in its process's hue. */
export function RoundLink({ round, site }: { round: Round; site: SiteSettings }): Html {
  return (
    <span class="round-link" data-process={round.process}>
      {ThingLink({ kind: "round", id: round.id, text: round.title, site })}
    </span>
  );
}

export const PersonLink = ({ person, site }: { person: Person; site: SiteSettings }): Html =>
  ThingLink({ kind: "person", id: person.id, text: person.name, site });

export function DelegationLink(props: { delegation: Delegation; site: SiteSettings }): Html {
  const { delegation, site } = props;
  return ThingLink({ kind: "delegation", id: delegation.id, text: delegation.name, site });
}

/** An article by its title. */
export function ArticleLink({ article, site }: { article: Article; site: SiteSettings }): Html {
  const { slug, title } = article.record;
  return ThingLink({ kind: "article", id: slug, text: titleOrSlug(title), site });
}

const titleOrSlug = (title: string): string => (title === "" ? strings.article.untitled : title);

/** Who leads: a person of the registry as a link, a name as written otherwise. */
export function HeadName({ head, context }: { head: string; context: SiteContext }): Html {
  const person = context.index.people.get(head);
  return person === undefined
    ? Isolated({ text: head })
    : PersonLink({ person, site: context.site });
}

interface SpeakerProps {
  /** Null when nobody can be told. */
  speaker: string | null;
  context: SiteContext;
}

/** Who speaks: a person or a delegation, or that this is not known. */
export function SpeakerName({ speaker, context }: SpeakerProps): Html {
  if (speaker === null) return <span class="note">{statementStrings.unknownSpeaker}</span>;
  const delegation = context.index.delegations.get(speaker);
  if (delegation === undefined) return HeadName({ head: speaker, context });
  return DelegationLink({ delegation, site: context.site });
}

/** Most numbered references to one fact: more say no more. */
const MOST_REFERENCES = 12;

/** Numbered links to the sentences a fact was read from. */
export function References(props: { references: Reference[]; context: SiteContext }): Html {
  const { references, context } = props;
  return (
    <span class="references">
      {references.slice(0, MOST_REFERENCES).map((reference, index) => (
        <a
          class="reference"
          href={hrefOf(referenceAddress(reference), context.site)}
          title={context.index.articles.get(reference.slug)?.record.title ?? reference.slug}
          aria-label={`${strings.list.reference} ${String(index + 1)}`}
        >
          {`[${String(index + 1)}]`}
        </a>
      ))}
    </span>
  );
}
