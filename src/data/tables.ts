import { aliases } from "./aliases-table.js";
import { articles, claims, quotes } from "./article-tables.js";
import {
  attendance,
  delegations,
  memberships,
  people,
  places,
  processes,
  publishers,
  redirects,
  rounds,
} from "./registry-tables.js";
import type { Table } from "./table.js";

/** Every table of the package, in the order of its descriptor. */
export const TABLES: readonly Table[] = [
  articles,
  quotes,
  claims,
  rounds,
  attendance,
  delegations,
  memberships,
  people,
  publishers,
  places,
  processes,
  aliases,
  redirects,
];
