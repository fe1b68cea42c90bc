import type { Delegation, Round } from "../registry/schema.js";
import { DELEGATION_STATUSES, type DelegationStatus } from "../record/article-record.js";

/** How a delegation took part in a round, as the registry has it. */
export type Attendance = Round["delegations"][number];

/** A delegation's part in each round, in the order of the rounds; null where none is recorded. */
export interface MatrixRow {
  /** Null for an id that the registry does not describe. */
  delegation: Delegation | null;
  id: string;
  cells: (Attendance | null)[];
}

/** Rounds × delegations. */
export interface Matrix {
  rounds: readonly Round[];
  /** Neighbouring rounds of one year, and how many they are. */
  years: { year: string; rounds: number }[];
  rows: MatrixRow[];
}

/**
 * Who came to which rounds, as what and under whom. Rows are sorted by what a delegation mostly
 * was (the parties first), then by how often it came, then by the registry's order.
 *
 * @param rounds In the order in which they shall stand.
 * @param delegations All that the registry knows; those without a part in the rounds are left out.
 */
export function matrixOf(rounds: readonly Round[], delegations: readonly Delegation[]): Matrix {
  const known = new Map(delegations.map((delegation) => [delegation.id, delegation]));
  const met = rounds.flatMap((round) => round.delegations.map(({ id }) => id));
  const inOrder = [...known.keys()].filter((id) => met.includes(id));
  const ids = [...new Set([...inOrder, ...met])];
  const rows = ids.map((id) => ({
    id,
    delegation: known.get(id) ?? null,
    cells: rounds.map((round) => round.delegations.find((one) => one.id === id) ?? null),
  }));
  return { rounds, years: yearsOf(rounds), rows: rows.sort(byPart) };
}

function byPart(a: MatrixRow, b: MatrixRow): number {
  return rank(a) - rank(b) || attended(b) - attended(a);
}

const attended = ({ cells }: MatrixRow): number => cells.filter((cell) => cell !== null).length;

function rank(row: MatrixRow): number {
  const counts = countStatuses(row.cells);
  const [mostly] = counts.sort((a, b) => b.rounds - a.rounds);
  return mostly === undefined ? 0 : DELEGATION_STATUSES.indexOf(mostly.status);
}

/** How often each status was held, in the order of the statuses; those never held are left out. */
export function countStatuses(
  cells: readonly (Pick<Attendance, "status"> | null)[],
): { status: DelegationStatus; rounds: number }[] {
  return DELEGATION_STATUSES.map((status) => ({
    status,
    rounds: cells.filter((cell) => cell?.status === status).length,
  })).filter(({ rounds }) => rounds > 0);
}

function yearsOf(rounds: readonly Round[]): Matrix["years"] {
  const years: Matrix["years"] = [];
  for (const { start } of rounds) {
    const year = start.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.rounds += 1;
    else years.push({ year, rounds: 1 });
  }
  return years;
}
