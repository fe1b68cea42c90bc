import type { Archive } from "../src/archive/archive.js";
import { addressOf } from "../src/site/addresses.js";

/** A query and the page that must come first; several where a name has several bearers. */
export interface NamingQuery {
  q: string;
  first: readonly string[];
}

/**
 * Every round in six wordings; every person under every name that is theirs alone: full names,
 * aliases, misprints, short names that nobody else bears. A name of several has several right answers.
 */
export function namingQueries({ registry }: Archive): NamingQuery[] {
  return [...roundQueries(registry), ...personQueries(registry)];
}

type Registry = Archive["registry"];

const roundQueries = ({ rounds, processes }: Registry): NamingQuery[] =>
  rounds.flatMap(({ id, number, process }) => {
    const { place_names: [place] = [], name = "" } = processes.find((p) => p.id === process) ?? {};
    const first = [addressOf("round", id)];
    return wordings(place ?? name, number, process).map((q) => ({ q, first }));
  });

function personQueries({ people }: Registry): NamingQuery[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases, errors, short_names, latin } of people) {
    for (const q of [name, ...aliases, ...errors, ...short_names, ...latin]) {
      bearers.set(q, (bearers.get(q) ?? new Set()).add(addressOf("person", id)));
    }
  }
  return [...bearers].map(([q, first]) => ({ q, first: [...first] }));
}

const ORDINALS =
  "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(" ");
const TEENS = "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة".split(" ");

function ordinal(number: number): string {
  if (number <= 10) return ORDINALS[number - 1] ?? "";
  if (number < 20) return `${TEENS[number - 11] ?? ""} عشرة`;
  return number === 20 ? "العشرين" : `${TEENS[number - 21] ?? ""} والعشرين`;
}

const arabicDigits = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

function wordings(place: string, number: number, process: string): string[] {
  const bare = place.replace(/^محادثات /, "");
  return [
    `${bare} ${String(number)}`,
    `${bare} ${arabicDigits(number)}`,
    `${bare}-${String(number)}`,
    `الجولة ${ordinal(number)} من محادثات ${bare}`,
    `الجولة الـ${String(number)} ${bare}`,
    `${process.replaceAll("-", " ")} ${String(number)}`,
  ];
}
