import type { Archive } from "../archive/archive.js";
import { firstDay } from "./search-filters.js";

/** The first and the last month of which an archive has an article or a round; null: it has none. */
export function monthSpan({ articles, rounds }: Archive): { first: string; last: string } | null {
  const days = [
    ...articles.map(({ record }) => firstDay(record.published?.value)),
    ...rounds.map(({ round }) => round.start),
  ];
  const months = days.flatMap((day) => /^\d{4}-\d{2}/.exec(day ?? "")?.[0] ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
