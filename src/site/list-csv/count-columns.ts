import type { Article } from "../../archive/archive.js";
import type { Outlet } from "../../pictures/outlets.js";
import { outletYears } from "../../pictures/outlet-years.js";
import { strings } from "../../pictures/strings.ar.js";
import { urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import { statementGroups, wayAddress, type StatementWay } from "../statement-groups.js";
import { listTable, type ListTable } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;

/** How an outlet is called in tables; the archive's briefs and unknown ones have names as well. */
export const outletLabel = (outlet: Outlet): string =>
  outlet.kind === "outlet" ? outlet.name : strings.outlets[outlet.kind];

/** Whether articles are of several years: a page shows no picture of one alone. */
export const hasYears = (articles: readonly Article[]): boolean =>
  (outletYears(articles)?.years.length ?? 0) > 1;

/** How many of some articles each outlet printed in each year: a row each, none for no article. */
export function yearsTable(address: string, articles: readonly Article[]): ListTable {
  const { years, rows } = outletYears(articles) ?? { years: [], rows: [] };
  const counts = rows.flatMap(({ outlet, counts: byYear, undated }) => [
    ...years.map((year, n) => ({ outlet, year, count: byYear[n] ?? 0 })),
    { outlet, year: null, count: undated },
  ]);
  return listTable<(typeof counts)[number]>(
    address,
    "years",
    [
      [heads.outlet, ({ outlet }) => outletLabel(outlet)],
      [heads.year, ({ year }) => year],
      [heads.articles, ({ count }) => count],
    ],
    counts.filter(({ count }) => count > 0),
  );
}

/** Who or what statements are listed by, and how many there are of each. */
export const groupsTable = (way: StatementWay, { archive, site }: SiteContext): ListTable =>
  listTable(
    wayAddress(way),
    way,
    [
      [heads[GROUP_HEADS[way]], ({ name }) => name],
      [heads.statements, ({ statements }) => statements.length],
      [heads.link, ({ address }) => urlOf(address, site)],
    ],
    statementGroups(archive, way),
  );

const GROUP_HEADS = { speakers: "speaker", rounds: "round", years: "year" } as const;
