import { buildArchive } from "../../src/archive/build-archive.js";
import type { Archive } from "../../src/archive/archive.js";
import { indexNames } from "../../src/extract/name-index.js";
import { loadRegistry } from "../../src/registry/load-registry.js";
import type { Registry } from "../../src/registry/schema.js";
import { smallRegistry } from "../registry/small-registry.js";
import { articleOf } from "../support/make-record.js";

/** The small registry, with some of its words replaced and the two files on addresses added. */
export function registryOf({
  redirects = "",
  withheld = "",
  rename = [["", ""]],
}: Parts): Registry {
  const files = smallRegistry().map(({ file, text }) => ({
    file,
    text: rename.reduce((t, [from, to]) => (from === "" ? t : t.replaceAll(from, to)), text),
  }));
  const reading = loadRegistry([
    ...files,
    { file: "registry/redirects.yaml", text: redirects },
    { file: "registry/withheld.yaml", text: withheld },
  ]);
  if (reading.registry === null) throw new Error(reading.findings.map((f) => f.message).join("\n"));
  return reading.registry;
}

/** What differs from the small registry. */
export interface Parts {
  redirects?: string;
  withheld?: string;
  rename?: [from: string, to: string][];
}

/** An archive of articles by slug, each with its text. */
export function archiveOf(articles: Record<string, string>, parts: Parts = {}): Archive {
  const registry = registryOf(parts);
  const names = indexNames(registry);
  const made = Object.entries(articles).map(([slug, text]) =>
    articleOf(text, names, `${slug}.txt`),
  );
  return buildArchive(made, registry, []);
}

/** An article of one paragraph with so many sentences. */
export const sentences = (count: number): string =>
  "اختتام اللقاء\n\n" +
  Array.from({ length: count }, (_, n) => `انتهى اليوم رقم ${n + 1} من اللقاء في أستانا.`).join(
    " ",
  ) +
  "\n";
