import type { Process, Registry, Round } from "../registry/schema.js";
import { addressOf } from "../site/addresses.js";

/** A second address of a round's page, made by rule. */
export interface Alias {
  from: string;
  to: string;
  kind: "readable" | "short";
}

/** Where the readable Arabic addresses of rounds stand; the folder itself leads to the list. */
const ARABIC_FOLDER = "/جولات/";

/**
 * The second addresses of all rounds: `/جولات/أستانا-14/` for readers, `/astana-14/` for print.
 *
 * @returns In the order of the registry. Two rounds may come to one alias: `listRedirects` says so.
 */
export function roundAliases({ rounds, processes }: Registry): Alias[] {
  const byId = new Map(processes.map((process) => [process.id, process]));
  const aliases = rounds.flatMap((round): Alias[] => {
    const to = addressOf("round", round.id);
    const process = byId.get(round.process);
    const arabic = process === undefined ? null : arabicName(round, process);
    return [
      ...(arabic === null
        ? []
        : [{ from: `${ARABIC_FOLDER}${arabic}/`, to, kind: "readable" } as const]),
      { from: `/${round.id}/`, to, kind: "short" },
    ];
  });
  return [{ from: ARABIC_FOLDER, to: "/rounds/", kind: "readable" }, ...aliases];
}

/**
 * «أستانا-14», «اللجنة-الدستورية-1»: the process by the city that names it, or by its own name, and
 * the round's number; the year for what is not counted by its id («سوتشي-2018»).
 */
function arabicName(round: Round, process: Process): string | null {
  const base = (process.place_names[0] ?? process.name)
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const isCounted = round.id.endsWith(`-${round.number}`);
  return base === "" ? null : `${base}-${isCounted ? round.number : round.start.slice(0, 4)}`;
}
