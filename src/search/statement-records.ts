import type { Archive } from "../archive/archive.js";
import { listedStatements, type ListedStatement } from "../site/listed-statements.js";
import { statementStrings } from "../site/statement-strings.ar.js";
import { filterValues, firstDay, roundsById, yearOf } from "./search-filters.js";
import type { SearchRecord } from "./search-records.js";
import type { Round } from "../registry/schema.js";

/**
 * Every statement of an archive as search finds it: the speaker's name is its title, the words its
 * text. Filters are those of pages; `person` and `delegation` are who speaks.
 */
export function statementRecords(archive: Archive): SearchRecord[] {
  const known: Known = {
    rounds: roundsById(archive),
    speakers: speakersById(archive),
    outlets: new Map(archive.articles.map(({ record }) => [record.slug, record.publisher])),
  };
  return listedStatements(archive).map((statement) => statementRecord(statement, known));
}

interface Known {
  rounds: ReadonlyMap<string, Round>;
  speakers: ReadonlyMap<string, Speaker>;
  /** By an article's slug. */
  outlets: ReadonlyMap<string, { id: string; name: string } | null>;
}

interface Speaker {
  kind: "person" | "delegation";
  name: string;
  /** Other names, by which a statement is found as well. */
  names: string[];
}

function speakersById({ registry }: Archive): ReadonlyMap<string, Speaker> {
  return new Map<string, Speaker>([
    ...registry.people.map(({ id, name, aliases, errors, latin }): [string, Speaker] => {
      return [id, { kind: "person", name, names: [...aliases, ...errors, ...latin] }];
    }),
    ...registry.delegations.map(({ id, name, names, latin }): [string, Speaker] => {
      return [id, { kind: "delegation", name, names: [...names, ...latin] }];
    }),
  ]);
}

function statementRecord(statement: ListedStatement, known: Known): SearchRecord {
  const { id, speaker: by, text, date } = statement;
  const speaker = known.speakers.get(by ?? "");
  const round = statement.round === null ? undefined : known.rounds.get(statement.round);
  const outlet = statement.kind === "article" ? known.outlets.get(statement.slug) : null;
  const day = firstDay(date ?? undefined);
  return {
    kind: "statement",
    address: id,
    title: speaker?.name ?? by ?? statementStrings.unknownSpeaker,
    text,
    lead: null,
    hidden: speaker?.names ?? [],
    names: [],
    filters: filterValues({
      kind: ["statement"],
      process: round === undefined ? [] : [round.process],
      round: round === undefined ? [] : [round.id],
      delegation: delegationsOf(by, speaker, round),
      person: by !== null && speaker?.kind === "person" ? [by] : [],
      outlet: outlet == null ? [] : [outlet.id],
      year: yearOf(day),
    }),
    date: day,
    outlet: outlet?.name ?? null,
    round: round?.title ?? null,
  };
}

/** The delegation that speaks, or those that the speaker headed at the round. */
function delegationsOf(by: string | null, speaker: Speaker | undefined, round: Round | undefined) {
  if (by === null) return [];
  if (speaker?.kind === "delegation") return [by];
  return (round?.delegations ?? []).filter(({ head }) => head === by).map(({ id }) => id);
}
