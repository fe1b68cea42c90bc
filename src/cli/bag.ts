import { makeBag, type BagOptions, type BagOutcome } from "../bag/make-bag.js";
import type { Effects } from "../publish/effects.js";
import { realStages } from "../publish/stages.js";
import { DONE, FAILED, wrongUsage } from "./command.js";
import type { Command, Ending } from "./command.js";
import * as flags from "./flags.js";
import { countFindings, plural } from "./print-findings.js";
import { progressBar } from "./progress.js";
import { sayErrors } from "./say-errors.js";

export const bag: Command = {
  name: "bag",
  summary: "put articles, registry, records and site into a BagIt bag, to be kept or sent",
  flags: [
    { name: "out", value: "DIR", help: "folder of the bag; needed" },
    flags.ARTICLES,
    flags.REGISTRY,
    flags.PACKAGE,
    flags.BASE_URL,
    flags.PATH_PREFIX,
    flags.NO_CACHE,
    { name: "organization", value: "NAME", help: "who sends it (default: the archive's name)" },
  ],
  operand: null,
  run: async (input, effects) => {
    const settings = flags.settingsOf(input);
    if (typeof settings === "string") return wrongUsage(settings);
    if (flags.namesTwoContents(input)) return wrongUsage(flags.TWO_CONTENTS);
    const out = input.values.get("out");
    if (out === undefined) return wrongUsage("--out DIR is needed: where the bag is to be.");
    const useCache = !input.switches.has("no-cache");
    const organization = input.values.get("organization") ?? null;
    const options = { ...flags.foldersOf(input), ...settings, out, useCache, organization };
    return runBag(options, effects);
  },
};

async function runBag(options: BagOptions, effects: Effects): Promise<Ending> {
  const bar = progressBar(effects);
  try {
    const outcome = await makeBag(options, await realStages(), effects, bar);
    bar.stop();
    return report(outcome, options.out, effects.console.say);
  } finally {
    bar.stop();
  }
}

function report(outcome: BagOutcome, out: string, say: (line: string) => void): Ending {
  if (outcome.kind === "refused") return wrongUsage(`${outcome.reason}. Name another with --out.`);
  const counts = countFindings(outcome.findings);
  if (outcome.kind === "faults") {
    sayErrors(outcome.findings, say);
    say(`There is no bag: ${counts ?? ""}. What stood in ${out} stands unchanged.`);
    return FAILED;
  }
  if (counts !== null) say(`${counts}; «jawlat check» lists them.`);
  const { articles, payload } = outcome;
  const size = `${plural(payload.files, "file")}, ${plural(payload.bytes, "byte")}`;
  say(`Bagged ${plural(articles, "article")} (${size}): ${out}`);
  return DONE;
}
