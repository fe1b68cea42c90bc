import type { Root } from "hast";

import type { ProcessEntry } from "../../src/archive/archive.js";
import { strings as words } from "../../src/pictures/strings.ar.js";
import { addressOf, hrefOf } from "../../src/site/addresses.js";
import { nodeId } from "../../src/site/json-ld/nodes.js";
import { counted } from "../../src/site/plural.js";
import { compareRounds } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { ListFiles } from "../components/list-files.js";
import { ListFrame } from "../components/list-frame.js";
import { ProcessMatrix, statusesIn } from "../components/pictures/process-matrix.js";
import { StatusLegend } from "../components/pictures/status-mark.js";
import { RoundsTable } from "../components/rounds-table.js";
import { Isolated, Section } from "../components/section.js";

/** `/rounds/`: who came to which round, a matrix for each process; then every round's key facts. */
export function RoundsPage(context: SiteContext): Root {
  const rounds = [...context.archive.rounds].sort(compareRounds);
  const processes = context.archive.processes.filter((entry) => entry.rounds.length > 0);
  const table = Section({
    title: words.matrix.table,
    id: "table",
    children: [RoundsTable({ rounds, context })],
  });
  return ListFrame({
    address: "/rounds/",
    words: strings.rounds,
    context,
    table: "rounds",
    ids: rounds.map(({ round }) => nodeId("round", round.id, context.site)),
    list:
      rounds.length === 0
        ? null
        : [
            Jump(processes),
            <p class="picture-intro">{words.matrix.intro}</p>,
            StatusLegend(statusesIn(processes)),
            ListFiles({ address: "/rounds/", table: "attendance", site: context.site }),
            ...processes.map((entry) => ProcessSection(entry, context)),
            table,
          ],
  });
}

/** Not the id alone: the page has anchors of its own. */
const anchorOf = (process: string): string => `in-${process}`;

/** The way to one process's rounds, without script. */
function Jump(processes: readonly ProcessEntry[]): Html {
  return (
    <nav class="jump" aria-label={words.matrix.jump}>
      <ul>
        {processes.map(({ process }) => (
          <li data-process={process.id}>
            <a href={`#${anchorOf(process.id)}`}>{Isolated({ text: process.name })}</a>
          </li>
        ))}
        <li>
          <a href="#table">{words.matrix.table}</a>
        </li>
      </ul>
    </nav>
  );
}

function ProcessSection(entry: ProcessEntry, context: SiteContext): Html {
  const { process, rounds } = entry;
  return (
    <section class="section" id={anchorOf(process.id)} data-process={process.id}>
      <h2>
        <a href={hrefOf(addressOf("process", process.id), context.site)}>
          {Isolated({ text: process.name })}
        </a>
        <span class="note">{` ${counted(rounds.length, nouns.rounds)}`}</span>
      </h2>
      {ProcessMatrix(entry, context)}
    </section>
  );
}
