import { readContent } from "../publish/content.js";
import { hasErrors, makeArchive } from "../publish/make-archive.js";
import { DONE, FAILED } from "./command.js";
import type { Command } from "./command.js";
import * as flags from "./flags.js";
import { countFindings, formatFinding } from "./print-findings.js";
import { progressBar } from "./progress.js";

export const check: Command = {
  name: "check",
  summary: "list what an editor should look at, one finding a line",
  flags: [
    flags.ARTICLES,
    flags.REGISTRY,
    flags.NO_CACHE,
    { name: "json", value: null, help: "print a JSON array of findings instead" },
  ],
  operand: null,
  run: async (input, effects) => {
    const bar = progressBar(effects);
    const useCache = !input.switches.has("no-cache");
    bar.stage("records");
    const content = await readContent(flags.foldersOf(input), useCache, effects);
    const { findings } = await makeArchive(content, effects, bar.progress);
    bar.stop();
    const lines = input.switches.has("json")
      ? [JSON.stringify(findings, null, 2)]
      : findings.map(formatFinding);
    for (const line of lines) await effects.console.print(`${line}\n`);
    effects.console.say(countFindings(findings) ?? "Nothing to look at.");
    return hasErrors(findings) ? FAILED : DONE;
  },
};
