import type { Root } from "hast";

import type { ProcessEntry } from "../../src/archive/archive.js";
import { strings as words } from "../../src/pictures/strings.ar.js";
import { addressOf } from "../../src/site/addresses.js";
import { seriesJsonLd } from "../../src/site/json-ld/round.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ListFiles } from "../components/list-files.js";
import { DelegationLink } from "../components/links.js";
import { ProcessMatrix, statusesIn } from "../components/pictures/process-matrix.js";
import { StatusLegend } from "../components/pictures/status-mark.js";
import { YearBars } from "../components/pictures/year-bars.js";
import { PrintedDate } from "../components/printed-date.js";
import { RoundsTable } from "../components/rounds-table.js";
import { Fact, Facts, Isolated, Latin, Section, ShortList, Values } from "../components/section.js";

/** `/processes/ID/`: a track of the talks and its rounds. */
export function ProcessPage(entry: ProcessEntry, context: SiteContext): Root {
  const { process, rounds } = entry;
  const address = addressOf("process", process.id);
  return Page(
    {
      address,
      title: process.name,
      description: `${process.name}: ${counted(rounds.length, nouns.rounds)}.`,
      crumbs: [{ text: strings.menu.rounds, address: "/rounds/" }],
      jsonLd: seriesJsonLd(entry, context),
      json: `${address}index.json`,
      process: process.id,
      main: [
        <h1>{Isolated({ text: process.name })}</h1>,
        ProcessFacts(entry, context),
        Section({ title: words.matrix.title, children: Matrix(entry, context) }),
        Section({ title: words.years.title, children: Years(entry, context) }),
        Section({
          title: strings.process.rounds,
          children: [
            RoundsTable({ rounds, context }),
            rounds.length === 0
              ? null
              : ListFiles({ address, table: "rounds", site: context.site }),
          ],
        }),
        Articles(entry, context),
      ],
    },
    context.site,
  );
}

/** The usual names come first; the rest is folded away. */
const TERMS_IN_SIGHT = 6;

function ProcessFacts({ process }: ProcessEntry, { index, site }: SiteContext): Html | null {
  const conveners = process.convened_by.flatMap((id) => index.delegations.get(id) ?? []);
  return Facts([
    Fact(strings.person.latin, Latin({ text: process.latin })),
    Fact(
      strings.process.convenedBy,
      Values(conveners.map((delegation) => DelegationLink({ delegation, site }))),
    ),
    Fact(strings.process.first, PrintedDate({ edtf: process.first })),
    Fact(strings.process.terms, ShortList(process.terms, TERMS_IN_SIGHT)),
  ]);
}

function Matrix(entry: ProcessEntry, context: SiteContext): (Html | null)[] {
  const { site } = context;
  if (entry.rounds.length === 0) return [];
  return [
    <p class="picture-intro">{words.matrix.intro}</p>,
    StatusLegend(statusesIn([entry])),
    ProcessMatrix(entry, context),
    ListFiles({ address: addressOf("process", entry.process.id), table: "attendance", site }),
  ];
}

function Years({ process, articles }: ProcessEntry, { site }: SiteContext): (Html | null)[] {
  const bars = YearBars(articles);
  if (bars === null) return [];
  return [bars, ListFiles({ address: addressOf("process", process.id), table: "years", site })];
}

function Articles({ process, articles }: ProcessEntry, context: SiteContext): Html | null {
  if (articles.length === 0) return null;
  const rest = `/search/?process=${process.id}`;
  return Section({
    title: strings.process.articles,
    children: [
      ArticleList({ articles, context, most: 30, rest }),
      ListFiles({
        address: addressOf("process", process.id),
        table: "articles",
        site: context.site,
      }),
    ],
  });
}
