import type { ProcessEntry } from "../../../src/archive/archive.js";
import { matrixOf } from "../../../src/pictures/matrix.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { compareRounds } from "../../../src/site/round-dates.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import type { Html } from "../html.js";
import { MatrixTable } from "./matrix.js";

/** Who came to a process's rounds; a word of it where no delegation is recorded. */
export function ProcessMatrix({ process, rounds }: ProcessEntry, context: SiteContext): Html {
  const inOrder = [...rounds].sort(compareRounds).map(({ round }) => round);
  const matrix = matrixOf(inOrder, context.archive.registry.delegations);
  if (matrix.rows.length === 0) return <p>{strings.matrix.none}</p>;
  return MatrixTable(matrix, `${strings.matrix.caption} ${process.name}`, context);
}

/** Every status that somebody had in some rounds. */
export const statusesIn = (entries: readonly ProcessEntry[]) =>
  new Set(
    entries.flatMap(({ rounds }) =>
      rounds.flatMap(({ round }) => round.delegations.map(({ status }) => status)),
    ),
  );
