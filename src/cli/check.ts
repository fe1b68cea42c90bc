import type { Archive, FileFinding } from "../archive/archive.js";
import { checkAddresses } from "../permalinks/check-addresses.js";
import { loadLock } from "../permalinks/lock-file.js";
import { readContent, type Content } from "../publish/content.js";
import type { Effects } from "../publish/effects.js";
import { hasErrors, makeArchive } from "../publish/make-archive.js";
import { sortFindings } from "../publish/sort-findings.js";
import { slugOf } from "../source/slug-of.js";
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
    const folders = flags.foldersOf(input);
    const content = await readContent(folders, useCache, effects);
    const { archive, findings: ofContent } = await makeArchive(content, effects, bar.progress);
    const ofAddresses = await addressFindings(folders.articles, content, archive, effects);
    const findings = sortFindings([...ofContent, ...ofAddresses]);
    bar.stop();
    const lines = input.switches.has("json")
      ? [JSON.stringify(findings, null, 2)]
      : findings.map(formatFinding);
    for (const line of lines) await effects.console.print(`${line}\n`);
    effects.console.say(countFindings(findings) ?? "Nothing to look at.");
    return hasErrors(findings) ? FAILED : DONE;
  },
};

/** What a change of ids, names or texts would do to published addresses, before it is published. */
async function addressFindings(
  articles: string,
  { files }: Content,
  archive: Archive | null,
  effects: Effects,
): Promise<FileFinding[]> {
  if (archive === null) return [];
  const reading = await loadLock(articles, effects);
  if (reading?.kind === "fault") return [reading.finding];
  const slugs = files.flatMap(({ file }) => {
    const slug = slugOf(file);
    return slug.kind === "slug" ? [slug.slug] : [];
  });
  return checkAddresses(archive, reading?.lock ?? null, new Set(slugs), effects.clock.today());
}
