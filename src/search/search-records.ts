import type {
  Archive,
  Article,
  DelegationEntry,
  PersonEntry,
  RoundEntry,
} from "../archive/archive.js";
import type { Delegation, Person, Place, Process, Round } from "../registry/schema.js";
import { addressOf } from "../site/addresses.js";
import { nameKey } from "./name-key.js";
import {
  articleFilters,
  delegationFilters,
  firstDay,
  personFilters,
  roundFilters,
  roundsById,
  type FilterValues,
  type SearchKind,
} from "./search-filters.js";

/** One page that search can find, in words as printed. */
export interface SearchRecord {
  kind: SearchKind;
  /** From the site's root, without path prefix. */
  address: string;
  title: string;
  /** What stands under the title in a result: excerpts are cut from it. Plain text. */
  text: string;
  /** The standfirst, with which the text begins; its words weigh more than others. Null: none. */
  lead: string | null;
  /** Words that find the page and are not shown: what an article means but does not print. */
  hidden: string[];
  /** For the page of a thing: all of its names. A query that is such a name puts the page first. */
  names: string[];
  filters: FilterValues;
  /** As far as known, `2019-12-10`, `2019-12` or `2019`; null: the page has no date. */
  date: string | null;
  outlet: string | null;
  /** Title of the round that an article is about. */
  round: string | null;
}

/** Everything that search finds, in the order articles, rounds, people, delegations. */
export function searchRecords(archive: Archive): SearchRecord[] {
  const known: Known = {
    rounds: roundsById(archive),
    people: new Map(archive.registry.people.map((person) => [person.id, person])),
    delegations: new Map(archive.registry.delegations.map((entry) => [entry.id, entry])),
    places: new Map(archive.registry.places.map((place) => [place.id, place])),
  };
  return [
    ...archive.articles.map((article) => articleRecord(article, known)),
    ...archive.rounds.map((entry) => roundRecord(entry, known)),
    ...archive.people.map(personRecord),
    ...archive.delegations.map(delegationRecord),
  ];
}

interface Known {
  rounds: ReadonlyMap<string, Round>;
  people: ReadonlyMap<string, Person>;
  delegations: ReadonlyMap<string, Delegation>;
  places: ReadonlyMap<string, Place>;
}

function articleRecord(article: Article, known: Known): SearchRecord {
  const { record } = article;
  return {
    kind: "article",
    address: addressOf("article", record.slug),
    title: record.title,
    text: lines([record.summary, record.body]),
    lead: record.summary,
    hidden: meantBy(article, known),
    names: [],
    filters: articleFilters(article, known.rounds),
    date: firstDay(record.published?.value),
    outlet: record.publisher?.name ?? null,
    round: subjectRounds(article, known)[0]?.title ?? null,
  };
}

/**
 * The names of the people and delegations an article speaks of, of the round it is about, and the
 * transliterations of its places.
 */
function meantBy(article: Article, known: Known): string[] {
  const { record } = article;
  const people = record.people.flatMap(({ id }) => known.people.get(id) ?? []);
  const delegations = record.delegations.flatMap(({ id }) => known.delegations.get(id) ?? []);
  const places = record.places.flatMap(({ id }) => known.places.get(id) ?? []);
  return [
    ...people.flatMap(personNames),
    ...delegations.flatMap(delegationMeant),
    ...subjectRounds(article, known).flatMap(({ title, names }) => [title, ...names]),
    ...subjectRounds(article, known).flatMap(numberedNames),
    ...places.flatMap(({ latin }) => latin),
  ];
}

/** A state is mentioned by its adjective all over the news: that does not make its name meant. */
const delegationMeant = ({ kind, name, names, latin }: Delegation): string[] =>
  kind === "state" ? latin : [name, ...names, ...latin];

const subjectRounds = ({ record }: Article, known: Known): Round[] =>
  record.rounds
    .filter(({ role }) => role === "subject")
    .flatMap(({ id }) => known.rounds.get(id) ?? []);

const numberedNames = ({ process, city, number }: Round): string[] =>
  [city, process].map((name) => `${name} ${String(number)}`);

/** Words in which readers ask for a round without their standing on its page. */
const ROUND_WORDS =
  "الجولة جولات دورة نسخة اجتماع لقاء مؤتمر محادثات مفاوضات مباحثات مسار سوريا السورية round talks";

function roundRecord({ round, process, places }: RoundEntry, known: Known): SearchRecord {
  const attended = round.delegations.map((delegation) =>
    phrase([
      known.delegations.get(delegation.id)?.name,
      delegation.head === null ? null : known.people.get(delegation.head)?.name,
    ]),
  );
  return {
    kind: "round",
    address: addressOf("round", round.id),
    title: round.title,
    text: sections([
      phrase([process.name, round.city, round.venue]),
      list(attended),
      ...round.outcomes,
      list(round.names),
    ]),
    lead: null,
    hidden: [
      ROUND_WORDS,
      round.city_en,
      process.latin,
      ...process.terms,
      ...places.flatMap((place) => [place.name, ...place.aliases, ...place.latin]),
    ],
    names: roundNames(round, process),
    filters: roundFilters({ round }),
    date: round.start,
    outlet: null,
    round: null,
  };
}

function personRecord(entry: PersonEntry): SearchRecord {
  const { person, headOf } = entry;
  const led = headOf.map(({ round, title }) => phrase([title, round.title]));
  return {
    kind: "person",
    address: addressOf("person", person.id),
    title: person.name,
    text: sections([list(person.roles), list(person.latin), list(led), list(person.aliases)]),
    lead: null,
    hidden: [],
    names: everyName(person),
    filters: personFilters(entry),
    date: null,
    outlet: null,
    round: null,
  };
}

function delegationRecord(entry: DelegationEntry): SearchRecord {
  const { delegation, attendance } = entry;
  return {
    kind: "delegation",
    address: addressOf("delegation", delegation.id),
    title: delegation.name,
    text: sections([
      list(delegation.names),
      list(delegation.latin),
      list(delegation.terms),
      list(attendance.map(({ round, head }) => phrase([round.title, head?.name]))),
    ]),
    lead: null,
    hidden: [...delegation.context_terms, ...delegation.adjectives],
    names: [delegation.name, ...delegation.names, ...delegation.latin, ...delegation.terms],
    filters: delegationFilters(entry),
    date: null,
    outlet: null,
    round: null,
  };
}

const personNames = ({ name, latin, aliases, errors }: Person): string[] => [
  name,
  ...aliases,
  ...errors,
  ...latin,
];

/** One of several of the same name may be meant: all that bear it come first. */
const everyName = (person: Person): string[] => [...personNames(person), ...person.short_names];

/** «أستانا 14», «Astana 14» and whatever else it is called; wordings that read alike stand once. */
function roundNames(round: Round, process: Process): string[] {
  const { title, names, id, number, city, city_en } = round;
  const ofProcess = [...process.place_names, process.name, ...process.terms, process.latin];
  const numbered = [...ofProcess, city, city_en].map((name) => `${name} ${String(number)}`);
  const all = [title, ...names, id, ...numbered];
  return [...new Map(all.map((name) => [nameKey(name), name])).values()];
}

type Words = string | null | undefined;
const filled = (parts: Words[]): string[] =>
  parts.filter((part): part is string => part !== null && part !== undefined && part !== "");
const phrase = (parts: Words[]): string => filled(parts).join("، ");
const list = (parts: Words[]): string => [...new Set(filled(parts))].join(" · ");
const lines = (parts: Words[]): string => filled(parts).join("\n");
/** Facts of one thing: excerpts run across line ends, so a sign stands between. */
const sections = (parts: Words[]): string => filled(parts).join(" — ");
