import { PAGES_INDEX } from "../index-folders.js";
import { exchangeText } from "../one-byte-letters.js";
import { NAMES_FILE } from "../table-files.js";

/** Of which build an index is, whatever else is in it; null when it cannot be loaded. */
export const loadBuild = (base: string): Promise<string | null> =>
  loadTable(`${base}${PAGES_INDEX}/${NAMES_FILE}`).then(
    (table) => textOf(table["build"]),
    () => null,
  );

/** Loads a file beside Pagefind's own, see `NAMES_FILE`. @throws Error when it is missing or no such. */
export async function loadTable(address: string): Promise<Record<string, unknown>> {
  // The name stays when the content changes: what a browser has kept it must ask about.
  const response = await fetch(address, { cache: "no-cache" });
  const content: unknown = response.ok ? await unpacked(response) : null;
  if (!isRecord(content)) throw new Error(`${address} cannot be loaded`);
  return content;
}

async function unpacked({ body }: Response): Promise<unknown> {
  const stored = await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).text();
  return JSON.parse(exchangeText(stored));
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "" for anything that is no text. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
