import type { Root } from "hast";

import type { RoundEntry } from "../../src/archive/archive.js";
import { listJsonLd } from "../../src/site/json-ld/lists.js";
import { nodeId } from "../../src/site/json-ld/nodes.js";
import { counted } from "../../src/site/plural.js";
import { compareRounds, intervalOf, roundsByYear } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { RoundLink } from "../components/links.js";
import { ListFiles } from "../components/list-files.js";
import { RoundsStrip } from "../components/pictures/rounds-strip.js";
import { PrintedDate } from "../components/printed-date.js";

/** `/timeline/`: the rounds in the order in which they met, with what came of each. */
export function TimelinePage(context: SiteContext): Root {
  const rounds = [...context.archive.rounds].sort(compareRounds);
  const years = roundsByYear(rounds);
  return Page(
    {
      address: "/timeline/",
      title: strings.timeline.title,
      description: strings.timeline.intro,
      crumbs: [],
      jsonLd: listJsonLd(
        {
          address: "/timeline/",
          name: strings.timeline.title,
          description: strings.timeline.intro,
          ids: rounds.map(({ round }) => nodeId("round", round.id, context.site)),
        },
        context.site,
      ),
      main: [
        <h1>{strings.timeline.title}</h1>,
        <p class="intro">{strings.timeline.intro}</p>,
        years.length === 0
          ? null
          : ListFiles({ address: "/timeline/", table: "timeline", site: context.site }),
        RoundsStrip(context.archive.rounds, context),
        ...(years.length === 0 ? [<p>{strings.timeline.none}</p>] : []),
        ...years.map(([year, entries]) => (
          <section class="section timeline-year" id={`y${year}`}>
            <h2>{year}</h2>
            <ol class="timeline">{entries.map((entry) => TimelineItem(entry, context))}</ol>
          </section>
        )),
      ],
    },
    context.site,
  );
}

function TimelineItem({ round, subjectOf }: RoundEntry, { site }: SiteContext): Html {
  const [outcome] = round.outcomes;
  return (
    <li data-process={round.process}>
      <p class="timeline-date">{PrintedDate({ edtf: intervalOf(round) })}</p>
      <h3>{RoundLink({ round, site })}</h3>
      <p class="note">
        {round.city}
        {subjectOf.length === 0 ? null : `، ${counted(subjectOf.length, nouns.articles)}`}
      </p>
      {outcome === undefined ? null : <p>{outcome}</p>}
    </li>
  );
}
