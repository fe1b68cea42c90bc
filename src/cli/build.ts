import { buildSite } from "../publish/build-site.js";
import type { BuildOptions, BuildOutcome } from "../publish/build-site.js";
import type { Effects } from "../publish/effects.js";
import { realStages } from "../publish/stages.js";
import { DONE, FAILED, wrongUsage } from "./command.js";
import type { Command, Ending } from "./command.js";
import * as flags from "./flags.js";
import { countFindings, plural } from "./print-findings.js";
import { progressBar } from "./progress.js";
import { sayErrors } from "./say-errors.js";

export const build: Command = {
  name: "build",
  summary: "build the site: records, pages, search index, checks",
  flags: [
    flags.ARTICLES,
    flags.REGISTRY,
    flags.PACKAGE,
    flags.OUT,
    flags.BASE_URL,
    flags.PATH_PREFIX,
    flags.DIGITS,
    flags.NO_CACHE,
    { name: "publish", value: null, help: "promise all addresses of this site for ever" },
  ],
  operand: null,
  run: async (input, effects) => {
    const settings = flags.settingsOf(input);
    if (typeof settings === "string") return wrongUsage(settings);
    if (flags.namesTwoContents(input)) return wrongUsage(flags.TWO_CONTENTS);
    const useCache = !input.switches.has("no-cache");
    const publish = input.switches.has("publish");
    const out = flags.outOf(input);
    return runBuild({ ...flags.foldersOf(input), ...settings, out, useCache, publish }, effects);
  },
};

async function runBuild(options: BuildOptions, effects: Effects): Promise<Ending> {
  const bar = progressBar(effects);
  const start = effects.clock.now();
  try {
    const outcome = await buildSite(options, await realStages(), effects, bar);
    bar.stop();
    const seconds = ((effects.clock.now() - start) / 1000).toFixed(1);
    return report(outcome, options.out, seconds, effects);
  } finally {
    bar.stop();
  }
}

function report(outcome: BuildOutcome, out: string, seconds: string, effects: Effects): Ending {
  const { say } = effects.console;
  if (outcome.kind === "refused") return wrongUsage(`${outcome.reason}. Name another with --out.`);
  const counts = countFindings(outcome.findings);
  if (outcome.kind === "faults") {
    sayErrors(outcome.findings, say);
    say(`Nothing was published: ${counts ?? ""}. A site that stood in ${out} stands unchanged.`);
    return FAILED;
  }
  if (counts !== null) say(`${counts}; «jawlat check» lists them.`);
  // Not an editor's to mend, but the publisher's to know.
  outcome.findings
    .filter(({ code }) => code === "new-addresses")
    .forEach(({ message }) => say(message));
  const { articles, pages } = outcome;
  say(`Built ${plural(articles, "article")}, ${plural(pages, "page")} in ${seconds} s: ${out}`);
  return DONE;
}
