import type { Article } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { groupBy } from "../archive/group-by.js";
import { yearOf } from "../site/format-date.js";
import { outletOf, type Outlet } from "./outlets.js";

/** How much one outlet's articles are, year by year. */
export interface OutletRow {
  outlet: Outlet;
  /** In the order of `years`. */
  counts: number[];
  /** Articles whose year is not known. */
  undated: number;
  total: number;
}

/** Articles per outlet and year, those with most articles first. */
export interface OutletYears {
  /** Every year from the first to the last, empty ones too; four digits each. */
  years: string[];
  rows: OutletRow[];
  /** The greatest number of `counts`. */
  most: number;
}

/** @returns Null when there are no articles. */
export function outletYears(articles: readonly Article[]): OutletYears | null {
  if (articles.length === 0) return null;
  const years = yearsBetween(articles.flatMap((article) => yearOfArticle(article) ?? []));
  const rows = [...groupBy(articles, (article) => [outletOf(article).key])].flatMap(([key, own]) =>
    own[0] === undefined ? [] : [{ key, row: rowOf(outletOf(own[0]), own, years) }],
  );
  rows.sort((a, b) => b.row.total - a.row.total || byCodeUnit(a.key, b.key));
  const most = Math.max(0, ...rows.flatMap(({ row }) => row.counts));
  return { years, rows: rows.map(({ row }) => row), most };
}

function rowOf(outlet: Outlet, articles: readonly Article[], years: readonly string[]): OutletRow {
  const byYear = groupBy(articles, (article) => [yearOfArticle(article) ?? ""]);
  return {
    outlet,
    counts: years.map((year) => byYear.get(year)?.length ?? 0),
    undated: byYear.get("")?.length ?? 0,
    total: articles.length,
  };
}

const yearOfArticle = ({ record: { published } }: Article): string | null =>
  published === null ? null : yearOf(published.value);

/** More years than this stand only where there is an article: a misread date is no century. */
const MOST_YEARS = 40;

function yearsBetween(years: readonly string[]): string[] {
  const numbers = [...new Set(years)].map(Number).sort((a, b) => a - b);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? -1];
  const all =
    last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, n) => first + n)
      : numbers;
  return all.map((year) => String(year).padStart(4, "0"));
}
