import { join } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import type { RegistryFile } from "../registry/registry-document.js";
import type { Disk } from "../publish/effects.js";
import { fileFinding } from "../source/file-finding.js";
import type { SourceFile } from "../source/source.js";
import { sourceOfLine } from "./sources.js";

/** What a package says its content is; with findings it is not to be built. */
export interface PackageContent {
  sources: SourceFile[];
  registry: RegistryFile[];
  findings: FileFinding[];
}

/**
 * Reads back what a site was built from: `sources.jsonl` and `registry/` of its Data Package. Every
 * source is compared with its digest.
 *
 * @param folder The folder of `datapackage.json`.
 * @returns An error among the findings for a file that is missing, or a line that is not its source.
 */
export async function readPackage(folder: string, disk: Disk): Promise<PackageContent> {
  const registry = await readRegistryOf(folder, disk);
  const path = join(folder, "sources.jsonl");
  if ((await disk.kindOf(path)) !== "file") {
    return { sources: [], registry, findings: [missing(folder, "sources.jsonl")] };
  }
  const { sources, findings } = readLines(path, await disk.readFile(path));
  if (registry.length === 0) findings.push(missing(folder, "registry/*.yaml"));
  return { sources, registry, findings };
}

async function readRegistryOf(folder: string, disk: Disk): Promise<RegistryFile[]> {
  const entries = (await disk.list(join(folder, "registry"))) ?? [];
  const names = entries.filter(({ kind, name }) => kind === "file" && name.endsWith(".yaml"));
  return Promise.all(
    names.map(async ({ name }) => {
      const bytes = await disk.readFile(join(folder, "registry", name));
      return { file: `registry/${name}`, text: new TextDecoder().decode(bytes) };
    }),
  );
}

const LINE_FEED = 10;

/** Line by line: together they may be longer than a string may be. */
function readLines(path: string, bytes: Uint8Array) {
  const sources: SourceFile[] = [];
  const findings: FileFinding[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const source = readLine(new TextDecoder().decode(bytes.subarray(start, end)));
    if (typeof source === "string") findings.push(badLine(path, line, source));
    else sources.push(source);
    start = end + 1;
  }
  return { sources, findings };
}

function readLine(text: string): SourceFile | string {
  try {
    const value: unknown = JSON.parse(text);
    return sourceOfLine(value);
  } catch {
    return "the line is no JSON";
  }
}

const badLine = (path: string, line: number, what: string): FileFinding =>
  fileFinding(
    path,
    { line, column: 1 },
    {
      code: "package-source",
      severity: "error",
      message: `This is not what was published: ${what}. Download the package again.`,
    },
  );

const missing = (folder: string, name: string): FileFinding =>
  fileFinding(folder, null, {
    code: "package-missing-file",
    severity: "error",
    message: `There is no ${name} in it. Name the folder of datapackage.json, with all of its files, with --package DIR.`,
  });
