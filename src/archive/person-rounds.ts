import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { ArticleRecord } from "../record/article-record.js";
import { recordSentences } from "../record/record-sentences.js";
import type { Round } from "../registry/schema.js";
import type { Article, PersonEntry, Reference } from "./archive.js";
import { referenceTo } from "./delegation-reports.js";

/** A delegation that somebody led at a round, and who says so. */
export interface Headship {
  delegation: string;
  /** The title that the registry gives. */
  title: string | null;
  isRegistered: boolean;
  /** One for each article that says so. */
  references: Reference[];
  /** Articles that tell only that it was to be so. */
  announced: Reference[];
}

/** A round that somebody is known to have led a delegation at, or is named in articles about. */
export interface PersonRound {
  round: Round;
  led: Headship[];
  /** Articles about the round that name the person, newest first. */
  articles: Article[];
}

/**
 * The rounds of a person, oldest first.
 *
 * @param rounds The registry's, in any order.
 */
export function personRounds(entry: PersonEntry, rounds: Iterable<Round>): PersonRound[] {
  const found = new Map<string, PersonRound>();
  const of = (round: Round): PersonRound => {
    const known = found.get(round.id) ?? { round, led: [], articles: [] };
    found.set(round.id, known);
    return known;
  };
  for (const { round, delegation, title } of entry.headOf) {
    const known = { delegation: delegation.id, title, isRegistered: true };
    of(round).led.push({ ...known, references: [], announced: [] });
  }
  const byId = new Map([...rounds].map((round) => [round.id, round]));
  for (const article of entry.articles) {
    for (const round of subjectsOf(article.record, byId)) {
      const known = of(round);
      known.articles.push(article);
      addReports(known, article.record, entry.person.id);
    }
  }
  return [...found.values()].sort(
    (a, b) => byCodeUnit(a.round.start, b.round.start) || byCodeUnit(a.round.id, b.round.id),
  );
}

const subjectsOf = ({ rounds }: ArticleRecord, byId: ReadonlyMap<string, Round>): Round[] =>
  rounds.flatMap(({ id, role }) => (role === "subject" ? (byId.get(id) ?? []) : []));

function addReports({ led }: PersonRound, record: ArticleRecord, id: string): void {
  const [mention] = record.people.find((person) => person.id === id)?.mentions ?? [];
  if (mention === undefined) return;
  for (const { head, presence, id: delegation } of record.delegations) {
    if (head !== id || presence === "mentioned") continue;
    const reference = referenceTo(record.slug, mention, recordSentences(record));
    const headship = headshipOf(led, delegation);
    (presence === "announced" ? headship.announced : headship.references).push(reference);
  }
}

function headshipOf(led: Headship[], delegation: string): Headship {
  const known = led.find((headship) => headship.delegation === delegation);
  if (known !== undefined) return known;
  const headship = { delegation, title: null, isRegistered: false, references: [], announced: [] };
  led.push(headship);
  return headship;
}
