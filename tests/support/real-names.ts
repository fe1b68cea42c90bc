import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { indexNames, type NameIndex } from "../../src/extract/name-index.js";
import { loadRegistry } from "../../src/registry/load-registry.js";
import type { Registry } from "../../src/registry/schema.js";

/** The project's own registry. @throws Error when it has errors. */
export function realRegistry(): Registry {
  const files = readdirSync("registry")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ file: name, text: readFileSync(join("registry", name), "utf8") }));
  const { registry, findings } = loadRegistry(files);
  if (registry === null) throw new Error(findings.map((f) => f.message).join("\n"));
  return registry;
}

/** The same, prepared for extraction. The extractors' examples are its people and rounds. */
export const realNames = (): NameIndex => indexNames(realRegistry());
