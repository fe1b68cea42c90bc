import type { DelegationEntry } from "../../../src/archive/archive.js";
import { groupBy } from "../../../src/archive/group-by.js";
import {
  headsOverTime,
  type HeadRow,
  type HeadsOverTime,
} from "../../../src/pictures/heads-over-time.js";
import { numberRuns } from "../../../src/pictures/number-runs.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import type { Round } from "../../../src/registry/schema.js";
import { counted } from "../../../src/site/plural.js";
import type { SiteContext } from "../../../src/site/site-context.js";
import { nouns } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { PersonLink } from "../links.js";
import { HeadMarks } from "./head-marks.js";

/** Who headed a delegation when: a row each, drawn and said. Null where no head is known. */
export function HeadsPicture(entry: DelegationEntry, context: SiteContext): Html | null {
  const heads = headsOverTime(entry);
  if (heads === null) return null;
  return (
    <figure class="heads">
      <figcaption class="picture-intro">{strings.heads.intro}</figcaption>
      {Years(heads)}
      <ol>{heads.rows.map((row) => Head(row, heads, context))}</ol>
    </figure>
  );
}

/** Years are of one width in the drawing and here: a leap day is a thousandth of it. */
function Years({ years }: HeadsOverTime): Html {
  const step = years.length > CROWDED ? 2 : 1;
  return (
    <div class="heads-years" aria-hidden="true">
      {years.map(({ year }, n) => (
        <span>{n % step === 0 ? String(year) : ""}</span>
      ))}
    </div>
  );
}

/** So many years of four digits do not stand side by side on a phone. */
const CROWDED = 7;

function Head(row: HeadRow, heads: HeadsOverTime, context: SiteContext): Html {
  return (
    <li>
      <p>
        {PersonLink({ person: row.head, site: context.site })}
        <span class="note">
          {` ${counted(row.rounds.length, nouns.rounds)}: ${roundsInWords(row.rounds, context)}`}
        </span>
      </p>
      {HeadMarks(row, heads)}
    </li>
  );
}

/** «محادثات أستانا 1–8، 10؛ مؤتمر الحوار»: what met once has no number. */
function roundsInWords(rounds: readonly Round[], { index }: SiteContext): string {
  return [...groupBy(rounds, ({ process }) => [process])]
    .map(([id, own]) => {
      const entry = index.processEntries.get(id);
      const name = entry?.process.name ?? id;
      if (entry?.rounds.length === 1) return name;
      return `${name} ${numberRuns(own.map(({ number }) => number))}`;
    })
    .join("؛ ");
}
