import { resolve } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import { readContent } from "../publish/content.js";
import type { Content } from "../publish/content.js";
import type { Effects } from "../publish/effects.js";
import { hasErrors } from "../publish/make-archive.js";
import { makeArticles } from "../publish/make-articles.js";
import { sortFindings } from "../publish/sort-findings.js";
import { DONE, FAILED } from "./command.js";
import type { Command } from "./command.js";
import * as flags from "./flags.js";
import { formatFinding } from "./print-findings.js";
import { progressBar } from "./progress.js";
import type { ProgressBar } from "./progress.js";

export const records: Command = {
  name: "records",
  summary: "write the structured records, one article a line (JSON Lines)",
  flags: [
    flags.ARTICLES,
    flags.REGISTRY,
    { name: "out", value: "FILE", help: "file to write (default: -, standard output)" },
    flags.NO_CACHE,
  ],
  operand: null,
  run: async (input, effects) => {
    const bar = progressBar(effects);
    bar.stage("records");
    const useCache = !input.switches.has("no-cache");
    const content = await readContent(flags.foldersOf(input), useCache, effects);
    const findings = [...content.findings];
    const lines = recordLines(content, findings, effects, bar);
    const out = input.values.get("out") ?? "-";
    if (out === "-") await printLines(lines, effects);
    else if (content.registry !== null) await writeLines(lines, out, effects);
    bar.stop();
    const errors = sortFindings(findings).filter(({ severity }) => severity === "error");
    errors.map(formatFinding).forEach(effects.console.say);
    return hasErrors(errors) ? FAILED : DONE;
  },
};

/** Records in the order of their files; what is wrong with files is added to `findings`. */
async function* recordLines(
  { registry, files, cache }: Content,
  findings: FileFinding[],
  effects: Effects,
  bar: ProgressBar,
): AsyncGenerator<string> {
  if (registry === null) return;
  const making = { cache, effects, onProgress: bar.progress };
  for await (const outcome of makeArticles(files, registry, making)) {
    for (const finding of outcome.findings) findings.push(finding);
    if (outcome.article !== null) yield `${JSON.stringify(outcome.article.record)}\n`;
  }
  await cache.prune();
}

async function printLines(lines: AsyncIterable<string>, effects: Effects): Promise<void> {
  for await (const line of lines) if (!(await effects.console.print(line))) return;
}

/** Written aside and renamed: whoever reads the file finds all of it or what stood there before. */
async function writeLines(lines: AsyncIterable<string>, out: string, effects: Effects) {
  const { disk, folder, process } = effects;
  const path = resolve(folder, out);
  const aside = `${path}.${process.id}.tmp`;
  const release = effects.onInterrupt(() => {
    disk.removeNow(aside);
  });
  try {
    await disk.writeFile(aside, lines);
    disk.renameNow(aside, path);
  } finally {
    await disk.remove(aside);
    release();
  }
}
