import type { RoundEntry } from "../../../src/archive/archive.js";
import { strings } from "../../../src/pictures/strings.ar.js";
import { addressOf, hrefOf, type SiteSettings } from "../../../src/site/addresses.js";
import { counted } from "../../../src/site/plural.js";
import { compareRounds, intervalOf, roundsByYear } from "../../../src/site/round-dates.js";
import { nouns } from "../../../src/site/strings.ar.js";
import type { Html } from "../html.js";
import { PrintedDate } from "../printed-date.js";
import { Isolated } from "../section.js";

/** What the strip shows, in words: every round under its year, newest years first. */
export function RoundsList(entries: readonly RoundEntry[], site: SiteSettings): Html | null {
  if (entries.length === 0) return null;
  const years = roundsByYear([...entries].sort(compareRounds)).reverse();
  return (
    <details class="strip-list">
      <summary>{strings.strip.list}</summary>
      <dl class="year-strip">
        {years.map(([year, rounds]) => (
          <div>
            <dt>{year}</dt>
            <dd>
              <ol>{rounds.map((entry) => RoundItem(entry, site))}</ol>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function RoundItem({ round, subjectOf }: RoundEntry, site: SiteSettings): Html {
  return (
    <li data-process={round.process}>
      <a href={hrefOf(addressOf("round", round.id), site)}>
        <span class="mark-name">{Isolated({ text: round.title })}</span>
        <span class="note">
          {PrintedDate({ edtf: intervalOf(round) })}
          {`، ${counted(subjectOf.length, nouns.articles)}`}
        </span>
      </a>
    </li>
  );
}
