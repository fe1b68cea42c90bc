import type { Root } from "hast";

import { compareRounds } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ListFrame } from "../components/list-frame.js";
import { RoundsTable } from "../components/rounds-table.js";

/** `/rounds/`: every round and its key facts. */
export function RoundsPage(context: SiteContext): Root {
  const rounds = [...context.archive.rounds].sort(compareRounds);
  return ListFrame({
    address: "/rounds/",
    words: strings.rounds,
    context,
    list: rounds.length === 0 ? null : RoundsTable({ rounds, context }),
  });
}
