import { readRegistry } from "../publish/content.js";
import { hasErrors } from "../publish/make-archive.js";
import { makeArticles } from "../publish/make-articles.js";
import { readArticle } from "../publish/read-content.js";
import { NO_CACHE } from "../publish/record-cache.js";
import { DONE, FAILED, wrongUsage } from "./command.js";
import type { Command } from "./command.js";
import * as flags from "./flags.js";
import { formatArticle } from "./format-article.js";
import { inColour, plain } from "./paint.js";
import { formatFinding } from "./print-findings.js";

export const explain: Command = {
  name: "explain",
  summary: "show what was read from one article, and from which words",
  flags: [flags.REGISTRY],
  operand: "FILE",
  run: async ({ operand, values }, effects) => {
    const path = operand ?? "";
    const { console, disk } = effects;
    if ((await disk.kindOf(path)) !== "file") return wrongUsage(`There is no file ${path}.`);
    const { registry, findings } = await readRegistry(
      values.get("registry") ?? "registry",
      effects,
    );
    if (registry === null) {
      findings.map(formatFinding).forEach(console.say);
      return FAILED;
    }
    const file = await readArticle(path, effects);
    const making = { cache: NO_CACHE, effects, onProgress: () => {} };
    const paint = console.isColoured ? inColour : plain;
    for await (const { article, findings } of makeArticles([file], registry, making)) {
      if (article !== null) await console.print(formatArticle(article.record, findings, paint));
      else findings.map(formatFinding).forEach(console.say);
      if (hasErrors(findings)) return FAILED;
    }
    return DONE;
  },
};
