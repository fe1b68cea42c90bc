import { foldLetters } from "../arabic/letters.js";
import { spellingClass } from "../arabic/spelling-class.js";
import { tokensOf } from "../arabic/tokens.js";
import type { Delegation, Person, Place, Registry, Round } from "../registry/schema.js";
import { phraseTable, type PhraseTable } from "./phrases.js";

/** How a name points at a person: on its own, only beside the full name, or by mistake. */
export interface PersonName {
  id: string;
  strength: "full" | "short" | "error";
}

/** How a term points at a delegation: anywhere, or only beside words of attendance. */
export interface DelegationTerm {
  id: string;
  strength: "term" | "shared" | "context";
}

/** The registry as extractors need it: every spelling in tables, every entry by its id. */
export interface NameIndex {
  registry: Registry;
  people: PhraseTable<PersonName>;
  /** Full names by spelling class: see `spellingClass`. */
  peopleByClass: PhraseTable<string>;
  places: PhraseTable<string>;
  /** Folded one-word names of states and cities: see `splitGlued`. */
  states: ReadonlySet<string>;
  delegations: PhraseTable<DelegationTerm>;
  /** What may stand after «وفد», «ممثلي», «الدول الضامنة»: bare names and adjectives. */
  attendees: PhraseTable<string>;
  platforms: PhraseTable<string>;
  processTerms: PhraseTable<string>;
  roundNames: PhraseTable<string>;
  personById: ReadonlyMap<string, Person>;
  delegationById: ReadonlyMap<string, Delegation>;
  placeById: ReadonlyMap<string, Place>;
  roundById: ReadonlyMap<string, Round>;
}

/** Prepares the registry for extraction. Pure; do it once a build. */
export function indexNames(registry: Registry): NameIndex {
  return {
    registry,
    people: phraseTable(registry.people.flatMap(personNames)),
    peopleByClass: phraseTable(registry.people.flatMap(classNames)),
    states: new Set(
      [...registry.delegations.flatMap((d) => d.names), ...registry.places.map((p) => p.name)]
        .map(foldLetters)
        .filter((name) => name.split(" ").length <= 2)
        // «الأردنوالولاياتالمتحدة»: what is glued to its neighbour is glued within, too.
        .map((name) => name.replace(" ", "")),
    ),
    places: phraseTable(registry.places.flatMap(placeNames)),
    delegations: phraseTable(registry.delegations.flatMap(delegationTerms)),
    attendees: phraseTable(registry.delegations.flatMap(attendeeNames)),
    platforms: phraseTable(registry.delegations.flatMap(platformNames)),
    processTerms: phraseTable(
      registry.processes.flatMap((p) => p.terms.map((term) => [term, p.id] as const)),
    ),
    roundNames: phraseTable(
      registry.rounds.flatMap((r) => distinctRoundNames(r).map((name) => [name, r.id] as const)),
    ),
    personById: byId(registry.people),
    delegationById: byId(registry.delegations),
    placeById: byId(registry.places),
    roundById: byId(registry.rounds),
  };
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function personNames(person: Person): [string, PersonName][] {
  const full = [person.name, ...person.aliases].flatMap(withGluedAbd);
  return [
    ...full.map((name): [string, PersonName] => [name, { id: person.id, strength: "full" }]),
    ...person.errors.map((name): [string, PersonName] => [
      name,
      { id: person.id, strength: "error" },
    ]),
    ...derivedShortNames(person, full).map((name): [string, PersonName] => [
      name,
      { id: person.id, strength: "short" },
    ]),
  ];
}

/** Consonants below which a class holds everyday words too («ميستورا» falls together with «مستر»). */
const LEAST_CONSONANTS = 5;

/** Full names as classes of spellings: those of two words or more, and distinctive single ones. */
function classNames(person: Person): [string, string][] {
  return [person.name, ...person.aliases].flatMap((name): [string, string][] => {
    const words = tokensOf(name).map((token) => spellingClass(token.text));
    const letters = words.join("").length;
    const isDistinct =
      words.length > 1 ? letters >= LEAST_CONSONANTS + 1 : letters >= LEAST_CONSONANTS;
    return isDistinct && words.every((word) => word.length > 1)
      ? [[words.join(" "), person.id]]
      : [];
  });
}

/** «عبد الرحمن» is printed «عبدالرحمن» as often. */
const withGluedAbd = (name: string): string[] =>
  /(^|\s)عبد ال/u.test(name) ? [name, name.replace(/(^|\s)عبد ال/gu, "$1عبدال")] : [name];

/** Words that end a full name but never stand for it alone. */
const NOT_A_SURNAME = /^(ابو|ابن|بن|عبد|الله|الرحمن|الرحيم|الدين|مون)$/u;

/**
 * Short names: those the editors list, and from each full name of two words or more its last word
 * and, from three words, its last two. «علي أصغر خاجي» is «أصغر خاجي» in the next paragraph.
 */
function derivedShortNames(person: Person, full: readonly string[]): string[] {
  const taken = new Set([...full, ...person.errors].map(foldLetters));
  const derived = full.flatMap((name) => {
    const words = tokensOf(name).map((token) => token.text);
    const last = words.at(-1) ?? "";
    const one = words.length >= 2 && last.length >= 4 && !NOT_A_SURNAME.test(last) ? [last] : [];
    const two =
      words.length >= 3 && !/^(دي|عبد|ابو)$/u.test(last) ? [words.slice(-2).join(" ")] : [];
    return [...one, ...two];
  });
  const all = new Set([...person.short_names.map(foldLetters), ...derived]);
  return [...all].filter((name) => !taken.has(name));
}

const placeNames = (place: Place): [string, string][] =>
  place.same_as !== null && place.kind === "venue"
    ? []
    : [place.name, ...place.aliases].map((name) => [name, place.id]);

function delegationTerms(delegation: Delegation): [string, DelegationTerm][] {
  const { id } = delegation;
  const of = (terms: readonly string[], strength: DelegationTerm["strength"]) =>
    terms.flatMap(inflected).map((term): [string, DelegationTerm] => [term, { id, strength }]);
  const fromAdjectives = delegation.adjectives.flatMap((adjective) => [
    `الوفد ال${adjective}`,
    `الجانب ال${adjective}`,
    `وفد ${adjective}`,
  ]);
  const fromNames = delegation.names.map((name) => `وفد ${name}`);
  return [
    ...of([...new Set([...delegation.terms, ...fromAdjectives, ...fromNames])], "term"),
    ...of(delegation.shared_terms, "shared"),
    ...of(delegation.context_terms, "context"),
  ];
}

/** A term in the cases it is printed in: «ممثلو» and «ممثلي», «الضامنون» and «الضامنين». */
function inflected(term: string): string[] {
  const forms = new Set([term]);
  forms.add(term.replace(/^(\S{3,})و(?=\s)/u, "$1ي"));
  forms.add(term.replace(/ون(?=\s|$)/gu, "ين"));
  if (term.startsWith("وفد ")) forms.add(term.replace(/^وفد /u, "وفدا "));
  return [...forms];
}

const STATE_OF_SYRIA: readonly (readonly [string, string])[] = [
  ["الحكومة", "syrian-government"],
  ["الحكومة السورية", "syrian-government"],
  ["حكومة الجمهورية العربية السورية", "syrian-government"],
  ["الجمهورية العربية السورية", "syrian-government"],
  ["النظام", "syrian-government"],
  ["النظام السوري", "syrian-government"],
];
/** Bare «المعارضة» is whichever opposition delegation the round knows: see `settleShared`. */
export const ANY_OPPOSITION = "any-opposition";
const OPPOSITION = [
  "المعارضة",
  "المعارضة السورية",
  "المعارضات",
  "الفصائل",
  "المعارضة السوريتين",
  "المعارض",
];

function attendeeNames(delegation: Delegation): [string, string][] {
  const { id } = delegation;
  const names = delegation.names.map((name): [string, string] => [name, id]);
  const adjectives = delegation.adjectives.map((word): [string, string] => [`ال${word}`, id]);
  if (id === "syrian-government") {
    return [
      ...names,
      ...STATE_OF_SYRIA.map(([name, of]): [string, string] => [name, of]),
      ["السوري", id],
      ["الحكومي", id],
      ["دمشق", id],
    ];
  }
  if (id === "syrian-opposition") {
    const bare = new Set(OPPOSITION);
    return [
      ...names.filter(([name]) => !bare.has(name)),
      ...OPPOSITION.map((name): [string, string] => [name, ANY_OPPOSITION]),
    ];
  }
  // «وفود الحكومة والمعارضة والمجتمع المدني»: its name is no more than the people it came from.
  if (id === "civil-society") return [...names, ["المجتمع المدني", id]];
  return [...names, ...adjectives];
}

const platformNames = (delegation: Delegation): [string, string][] =>
  delegation.id.endsWith("-platform")
    ? [...delegation.terms, ...delegation.context_terms]
        .filter((term) => /^منصة \S+$/u.test(term))
        .map((term) => [term.replace("منصة ", ""), delegation.id])
    : [];

/** Names that need no arithmetic: «مؤتمر سوتشي», «مؤتمر جنيف الأول»; numbered ones are read. */
const distinctRoundNames = (round: Round): string[] =>
  round.process === "sochi" ? [round.title, ...round.names] : [];
