import { readFileSync } from "node:fs";

import type { Archive } from "../src/archive/archive.js";
import { addressOf } from "../src/site/addresses.js";

/** A query and the articles that answer it: those in which every pattern occurs. */
export interface JudgedQuery {
  q: string;
  all: readonly string[];
}

/** A query and the page that must come first; several where a name has several bearers. */
export interface NamingQuery {
  q: string;
  first: readonly string[];
}

/** The letters of a text as far as they tell words apart; the patterns are written for these. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");

/** `{W}…{/W}`: a whole word with any particles before it. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    plain(text)
      .replaceAll("{W}", "(?<![\\p{L}])(?:[وفبلك]{0,2}(?:ال|ل)?)(?:")
      .replaceAll("{/W}", ")(?![\\p{L}])"),
    "u",
  );

/** Judged queries of a JSON file; others in it are passed over. */
export function readJudged(file: string): JudgedQuery[] {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(content) ? content.filter(isJudged) : [];
}

const isJudged = (item: unknown): item is JudgedQuery =>
  typeof item === "object" && item !== null && "q" in item && "all" in item;

/** The addresses of the articles that answer a query. */
export function relevantTo({ all }: JudgedQuery, texts: ReadonlyMap<string, string>): Set<string> {
  const patterns = all.map(patternOf);
  const found = [...texts].filter(([, text]) => patterns.every((pattern) => pattern.test(text)));
  return new Set(found.map(([address]) => address));
}

/** Title and body of every article by its address, in the letters that the patterns know. */
export const textsOf = ({ articles }: Archive): Map<string, string> =>
  new Map(
    articles.map(({ record }) => [
      addressOf("article", record.slug),
      plain([record.title, record.summary ?? "", record.body].join("\n")),
    ]),
  );

/** Every round in six wordings, every person under every name. */
export function namingQueries({ registry }: Archive): NamingQuery[] {
  const rounds = registry.rounds.flatMap((round) => {
    const process = registry.processes.find(({ id }) => id === round.process);
    const first = [addressOf("round", round.id)];
    return wordings(
      process?.place_names[0] ?? process?.name ?? "",
      round.number,
      round.process,
    ).map((q) => ({ q, first }));
  });
  const bearers = new Map<string, string[]>();
  for (const { id, name, aliases } of registry.people) {
    for (const q of new Set([name, ...aliases])) {
      bearers.set(q, [...(bearers.get(q) ?? []), addressOf("person", id)]);
    }
  }
  return [...rounds, ...[...bearers].map(([q, first]) => ({ q, first }))];
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
