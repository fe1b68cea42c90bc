/** What one stage cost. */
export interface Measured {
  stage: string;
  /** Milliseconds of the wall's clock. */
  ms: number;
  /** Milliseconds of processors, this process alone: far from `ms` when others use the machine. */
  cpuMs: number;
  /** Things it worked on: articles, pages, records; 0 when it has no such number. */
  items: number;
  /** Memory that this process holds when the stage is done, in bytes. */
  rss: number;
}

const HEADS = ["stage", "seconds", "CPU", "share", "items", "ms/item", "RSS after (MiB)"];

/** The stages as a table for a terminal, with their sum: a line a stage, numbers to the right. */
export function stageTable(stages: readonly Measured[]): string {
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const cpu = stages.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const rows = stages.map(({ stage, ms, cpuMs, items, rss }) => [
    stage,
    seconds(ms),
    seconds(cpuMs),
    total > 0 ? `${((100 * ms) / total).toFixed(0)} %` : "",
    items > 0 ? String(items) : "",
    items > 0 ? (ms / items).toFixed(2) : "",
    mebibytes(rss),
  ]);
  return align([HEADS, ...rows, ["all", seconds(total), seconds(cpu), "", "", "", ""]]);
}

/** Bytes as mebibytes, rounded. */
export const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

function align(rows: readonly string[][]): string {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}
