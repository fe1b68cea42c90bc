import { foldLetters } from "../arabic/letters.js";
import type { FileFinding } from "../archive/archive.js";
import type { YamlPath } from "./registry-document.js";
import { faultAt } from "./registry-list.js";
import type { RegistryList } from "./registry-list.js";
import type { RegistryLists } from "./registry-lists.js";

/** One name of an entry: the words, where they stand, and whether other entries may bear them. */
interface Name {
  words: string;
  path: YamlPath;
  isShared: boolean;
}

interface Owner {
  id: string;
  index: number;
  name: Name;
}

type Names<T> = (entry: T) => Name[];
/** Whether two entries may bear one name. */
type MayShare<T> = (one: T, other: T) => boolean;

/**
 * Names that mean two entries of one kind, and names repeated inside one list. Words are compared
 * as the press mixes them up: without marks, hamzas, ya and ta marbuta unified.
 */
export function checkNames(lists: RegistryLists): FileFinding[] {
  return [
    ...checkList(lists.processes, (p) => [
      named("name", p.name),
      ...listed("place_names", p.place_names),
      ...listed("terms", p.terms),
    ]),
    // «الجولة الرابعة» is a name in each process: the article's own process decides.
    ...checkList(
      lists.rounds,
      (r) => listed("names", r.names),
      (one, other) => one.process !== other.process,
    ),
    ...checkList(lists.delegations, (d) => [
      named("name", d.name),
      ...listed("names", d.names),
      ...listed("adjectives", d.adjectives),
      ...listed("terms", d.terms),
      ...listed("context_terms", d.context_terms),
      ...listed("shared_terms", d.shared_terms, true),
    ]),
    ...checkList(lists.people, (p) => [
      named("name", p.name),
      ...listed("aliases", p.aliases),
      ...listed("errors", p.errors),
      ...listed("short_names", p.short_names, true),
    ]),
    ...checkList(
      lists.places,
      (p) => [named("name", p.name), ...listed("aliases", p.aliases)],
      (one, other) => one.same_as === other.id || other.same_as === one.id,
    ),
    ...checkList(lists.publishers, (p) => [
      named("name", p.name),
      ...listed("names", p.names),
      ...listed("domains", p.domains),
    ]),
  ];
}

const named = (key: string, words: string): Name => ({ words, path: [key], isShared: false });

const listed = (key: string, words: readonly string[], isShared = false) =>
  words.map((text, i): Name => ({ words: text, path: [key, i], isShared }));

/** The form in which two names are the same. */
const fold = (words: string) => foldLetters(words).replace(/\s+/g, " ").trim();

const quote = (words: string) => `«\u2068${words}\u2069»`;

function checkList<T extends { id: string }>(
  list: RegistryList<T>,
  namesOf: Names<T>,
  mayShare: MayShare<T> = () => false,
): FileFinding[] {
  const repeats = list.entries.flatMap(({ entry, index }) =>
    repeatedNames(namesOf(entry)).map((name) => repeated(list, index, name)),
  );
  return [...repeats, ...clashes(list, namesOf, mayShare)];
}

/**
 * Names that stand twice in one list. Letter for letter: spellings that differ only in hamzas are
 * what aliases are for, and one word may well be in two lists.
 */
function repeatedNames(names: Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ words, path: [key] }) => seen.size === seen.add(`${key} ${words}`).size);
}

function repeated<T>(list: RegistryList<T>, index: number, { path, words }: Name): FileFinding {
  const message = `${quote(words)} stands twice in this list. Remove one of them.`;
  return faultAt(list, [index, ...path], "registry-repeated-alias", message, "warning");
}

function clashes<T extends { id: string }>(
  list: RegistryList<T>,
  namesOf: Names<T>,
  mayShare: MayShare<T>,
): FileFinding[] {
  const owners = new Map<string, (Owner & { entry: T })[]>();
  const findings: FileFinding[] = [];
  for (const { entry, index } of list.entries) {
    for (const name of namesOf(entry)) {
      const key = fold(name.words);
      const earlier = owners.get(key) ?? [];
      const other = earlier.find(
        (owner) =>
          owner.id !== entry.id &&
          !(owner.name.isShared && name.isShared) &&
          !mayShare(owner.entry, entry),
      );
      if (other) findings.push(clash(list, index, name, other));
      owners.set(key, [...earlier, { id: entry.id, entry, index, name }]);
    }
  }
  return findings;
}

function clash<T>(list: RegistryList<T>, index: number, name: Name, other: Owner): FileFinding {
  const line = list.document?.placeOf([other.index, ...other.name.path]).line ?? 0;
  const message = `${quote(name.words)} also means ${other.id} (line ${line}). ${mendOf(list.kind)}`;
  return faultAt(list, [index, ...name.path], "registry-duplicate-alias", message);
}

function mendOf(kind: string): string {
  const shared =
    kind === "people" ? "short_names" : kind === "delegations" ? "shared_terms" : undefined;
  const move = shared && ` or, if both bear it, move it to ${shared} in both entries`;
  return `Remove it from one of the two${move ?? ""}.`;
}
