import type { Root } from "hast";

import type { PersonEntry } from "../../src/archive/archive.js";
import { personCard } from "../../src/cards/archive-cards.js";
import { personCitation } from "../../src/cite/citation.js";
import { undatedPageTags } from "../../src/cite/zotero-tags.js";
import { addressOf } from "../../src/site/addresses.js";
import { personFeed } from "../../src/site/feeds.js";
import { latinNames } from "../../src/site/latin-names.js";
import { personJsonLd } from "../../src/site/json-ld/actors.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { citeAlternates, CiteBox, MetaTags } from "../components/cite-box.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { feedAlternates } from "../components/list-files.js";
import { Companions, PersonRounds, PressRoles } from "../components/person-parts.js";
import { Fact, Facts, Isolated, Latin, Section, ShortList, Values } from "../components/section.js";
import { SpeakerArticles, SpeakerStatements } from "../components/speaker-parts.js";

/** `/people/ID/`: names, rounds, roles, what was said, where it was printed, who is named beside. */
export function PersonPage(entry: PersonEntry, context: SiteContext): Root {
  const { person } = entry;
  const address = addressOf("person", person.id);
  return Page(
    {
      address,
      title: person.name,
      description: [person.name, ...person.roles.slice(0, 3)].join("، "),
      crumbs: [{ text: strings.menu.people, address: "/people/" }],
      openGraphType: "profile",
      card: personCard(entry),
      jsonLd: personJsonLd(entry, context),
      json: `${address}index.json`,
      head: MetaTags(undatedPageTags()),
      alternates: [...citeAlternates(address), ...feedAlternates(personFeed(entry))],
      main: [
        <h1>{Isolated({ text: person.name })}</h1>,
        PersonFacts(entry),
        PersonRounds(entry, context),
        PressRoles(entry, context),
        SpeakerStatements({ kind: "person", id: person.id }, context),
        Section({
          title: strings.person.articles,
          children: SpeakerArticles(
            { kind: "person", id: person.id, articles: entry.articles, feed: personFeed(entry) },
            context,
          ),
        }),
        Companions(entry, context),
        CiteBox({ citation: personCitation(person, context.site), address, site: context.site }),
      ],
    },
    context.site,
  );
}

/** Names and roles in sight: the registry lists the usual ones first. */
const FIRST_NAMES = 4;

function PersonFacts({ person }: PersonEntry): Html | null {
  const { roles, aliases, short_names: shortNames } = person;
  return Facts([
    Fact(strings.person.latin, Values(latinNames(person).map((text) => Latin({ text })))),
    Fact(strings.person.roles, ShortList(roles, FIRST_NAMES) ?? strings.person.noRoles),
    Fact(strings.person.aliases, ShortList([...aliases, ...shortNames], FIRST_NAMES)),
  ]);
}
