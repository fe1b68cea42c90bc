import { foldLetters } from "../src/arabic/letters.js";
import type { ArticleRecord } from "../src/record/article-record.js";

/** What is true of one article, written by hand. `may…` lists what may be found or not. */
export interface GoldArticle {
  /** The file's base name. */
  source: string;
  title: string;
  publisher?: string | null;
  /** Any one of these values. */
  published?: string[];
  subject: string[];
  mentioned: string[];
  people: string[];
  delegations: string[];
  heads?: Record<string, string>;
  status?: Record<string, string>;
  sizes?: Record<string, number>;
  quotes?: { speaker: string | null; text: string }[];
  /** Words as printed, and their EDTF value. */
  dates?: [string, string][];
  conflicts?: string[];
  places?: string[];
  mayMention?: string[];
  mayPeople?: string[];
  mayDelegations?: string[];
  mayHeads?: string[];
  mayQuotes?: string[];
}

/** Counts for one field, over all articles. */
export interface FieldScore {
  right: number;
  extra: number;
  missed: number;
}

/** A difference between a record and its gold. */
export interface Slip {
  source: string;
  field: string;
  kind: "extra" | "missed";
  what: string;
}

export interface Score {
  fields: Map<string, FieldScore>;
  slips: Slip[];
}

/**
 * Compares records with what is true of them, field by field: precision, recall and F1 are counted
 * over all articles (micro). Sets of ids must agree; words agree when one holds the other.
 *
 * @param records By the base name of their file.
 */
export function scoreRecords(
  gold: readonly GoldArticle[],
  records: ReadonlyMap<string, ArticleRecord>,
): Score {
  const score: Score = { fields: new Map(), slips: [] };
  for (const article of gold) {
    const record = records.get(article.source);
    if (record === undefined) {
      score.slips.push({
        source: article.source,
        field: "record",
        kind: "missed",
        what: "all of it",
      });
      continue;
    }
    for (const [field, want, got, agrees] of comparisons(article, record)) {
      compare(score, article.source, field, want, got, agrees ?? equal);
    }
  }
  return score;
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing found. */
export function f1({ right, extra, missed }: FieldScore): number {
  const all = 2 * right + extra + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** The mean of the fields' F1. */
export const macroF1 = ({ fields }: Score): number =>
  [...fields.values()].reduce((sum, field) => sum + f1(field), 0) / Math.max(1, fields.size);

type Agrees = (want: string, got: string) => boolean;
type Comparison = [field: string, want: string[], got: string[], agrees?: Agrees];

const equal: Agrees = (want, got) => want === got;
const holds: Agrees = (want, got) => got.includes(want) || want.includes(got);

/** Words without marks, punctuation and spelling variants. */
const loose = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const pairs = (entries: Record<string, string | number>): string[] =>
  Object.entries(entries).map(([key, value]) => `${key}=${value}`);

function comparisons(gold: GoldArticle, record: ArticleRecord): Comparison[] {
  const without = (list: string[], may: string[] = []): string[] =>
    list.filter((item) => !may.includes(item));
  const rounds = (role: string): string[] =>
    record.rounds.filter((round) => round.role === role).map((round) => round.id);
  const headed = record.delegations.flatMap(({ id, head }) => (head ? [`${id}=${head}`] : []));
  const sized = record.delegations.flatMap(({ id, size }) => (size ? [`${id}=${size}`] : []));
  const status = record.delegations
    .filter(({ id }) => Object.hasOwn(gold.status ?? {}, id))
    .map((delegation) => `${delegation.id}=${delegation.status}`);
  const values = new Set(gold.dates?.map(([, value]) => value));
  const dated = record.dates.filter(({ value }) => value !== null && values.has(value));
  return [
    ["title", [loose(gold.title)], [loose(record.title)]],
    [
      "publisher",
      gold.publisher ? [gold.publisher] : [],
      record.publisher ? [record.publisher.id] : [],
    ],
    [
      "published",
      gold.published ? [gold.published.join(" ")] : [],
      gold.published && record.published ? [record.published.value] : [],
      (want, got) => want.split(" ").includes(got),
    ],
    ["subject round", gold.subject, rounds("subject")],
    ["mentioned rounds", gold.mentioned, without(rounds("mention"), gold.mayMention)],
    [
      "people",
      gold.people,
      without(
        record.people.map(({ id }) => id),
        gold.mayPeople,
      ),
    ],
    [
      "delegations",
      gold.delegations,
      without(
        record.delegations.map(({ id }) => id),
        gold.mayDelegations,
      ),
    ],
    ["heads", pairs(gold.heads ?? {}), without(headed, gold.mayHeads)],
    ["sizes", pairs(gold.sizes ?? {}), sized],
    ["status", pairs(gold.status ?? {}), status],
    ["quotes", (gold.quotes ?? []).map(said), quotesOf(record, gold), sameSaying],
    [
      "dates",
      (gold.dates ?? []).map(([words, value]) => `${value} ${loose(words)}`),
      distinctDates(dated),
      sameDate,
    ],
    [
      "conflicts",
      (gold.conflicts ?? []).map(loose),
      once(record.dates.flatMap(({ conflict, text }) => (conflict ? [loose(text)] : []))),
      holds,
    ],
    [
      "places",
      gold.places ?? [],
      record.places.map(({ id }) => id).filter((id) => gold.places?.includes(id) === true),
    ],
  ];
}

const once = (list: string[]): string[] => [...new Set(list)];

/** Said twice, counted once: words that stand within others of the same value are left out. */
function distinctDates(dates: ArticleRecord["dates"]): string[] {
  const all = once(dates.map(({ value, text }) => `${value ?? ""} ${loose(text)}`));
  return all.filter(
    (date) =>
      !all.some((other) => other !== date && sameDate(other, date) && other.length > date.length),
  );
}

/** The same value, and one's words within the other's. */
function sameDate(want: string, got: string): boolean {
  const [a, b] = [want.indexOf(" "), got.indexOf(" ")];
  return want.slice(0, a) === got.slice(0, b) && holds(want.slice(a + 1), got.slice(b + 1));
}

const said = ({ speaker, text }: { speaker: string | null; text: string }): string =>
  `${speaker ?? "nobody"}: ${loose(text)}`;

const quotesOf = (record: ArticleRecord, gold: GoldArticle): string[] =>
  once(
    record.quotes
      .filter((quote) => quote.in !== "title")
      .filter(
        ({ text }) =>
          !(gold.mayQuotes ?? []).some((may) => overlap(loose(may), loose(text)) >= 0.6),
      )
      .map(said),
  );

/** Same speaker, and four words in five the same. */
function sameSaying(want: string, got: string): boolean {
  const [a, b] = [want.split(": "), got.split(": ")];
  return a[0] === b[0] && overlap(a[1] ?? "", b[1] ?? "") >= 0.8;
}

function overlap(a: string, b: string): number {
  const [first, second] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size, 1);
}

function compare(
  score: Score,
  source: string,
  field: string,
  want: readonly string[],
  got: readonly string[],
  agrees: Agrees,
): void {
  const counts = score.fields.get(field) ?? { right: 0, extra: 0, missed: 0 };
  score.fields.set(field, counts);
  const left = [...got];
  for (const wanted of want) {
    const at = left.findIndex((found) => agrees(wanted, found));
    if (at >= 0) left.splice(at, 1);
    else score.slips.push({ source, field, kind: "missed", what: wanted });
    if (at >= 0) counts.right++;
    else counts.missed++;
  }
  counts.extra += left.length;
  score.slips.push(...left.map((what): Slip => ({ source, field, kind: "extra", what })));
}
