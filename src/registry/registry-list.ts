import type { z } from "zod";

import type { FileFinding } from "../archive/archive.js";
import { describeIssue } from "./describe-issue.js";
import { fault, parseRegistryFile } from "./registry-document.js";
import type { RegistryDocument, RegistryFile, YamlPath } from "./registry-document.js";
import type { Placed, RegistryKind } from "./schema.js";

/** One valid entry and its index in the file, which finds its line again. */
export interface ListEntry<T> {
  index: number;
  entry: T;
}

/** One of the files, read as far as it goes. */
export interface RegistryList<T> {
  kind: RegistryKind;
  /** Null when the file is missing or no YAML: then nothing may be said about what it lacks. */
  document: RegistryDocument | null;
  entries: ListEntry<T>[];
  /** Ids of all entries, the faulty ones too, so that one fault is not reported twice. */
  ids: ReadonlySet<string>;
  findings: FileFinding[];
}

/** Finds the file of a kind by its base name, parses it and checks each entry by the schema. */
export function readRegistryList<T>(
  kind: RegistryKind,
  schema: z.ZodType<T>,
  files: readonly RegistryFile[],
): RegistryList<T> {
  const found = files.find(({ file }) => baseName(file) === `${kind}.yaml`);
  const empty = { kind, document: null, entries: [], ids: new Set<string>() };
  if (found === undefined) return { ...empty, findings: [missingFile(kind, files)] };
  const { document, findings } = parseRegistryFile(found);
  if (document === null) return { ...empty, findings };
  if (!Array.isArray(document.value)) return { ...empty, findings: [noList(document)] };
  return checkEntries(kind, schema, document, document.value);
}

/** The same for a file that a registry may do without: then the list is empty, and nothing is wrong. */
export function readOptionalList<T>(
  kind: RegistryKind,
  schema: z.ZodType<T>,
  files: readonly RegistryFile[],
): RegistryList<T> {
  const found = files.find(({ file }) => baseName(file) === `${kind}.yaml`);
  // A file of comments alone is an empty list, to which an entry can be pasted as it is.
  const isEmpty = 
    found === undefined || found.text.split("\n").every((line) => /^\s*(#|$)/.test(line));
  if (!isEmpty) return readRegistryList(kind, schema, files);
  return { kind, document: null, entries: [], ids: new Set(), findings: [] };
}

/** The entries, each with the place where it stands: for what only later stages can check. */
export function placedEntries<T extends object>({ document, entries }: RegistryList<T>): (T &
  Placed)[] {
  return entries.map(({ entry, index }) => {
    const place = document?.placeOf([index]) ?? { line: 1, column: 1 };
    return { ...entry, at: { file: document?.file ?? "", ...place } };
  });
}

/** A fault in a file that was read, with the line of the value at `path`. */
export function faultAt<T>(
  list: RegistryList<T>,
  path: YamlPath,
  code: string,
  message: string,
  severity: FileFinding["severity"] = "error",
): FileFinding {
  const place = list.document?.placeOf(path) ?? null;
  return fault(list.document?.file ?? `${list.kind}.yaml`, place, code, message, severity);
}

const baseName = (file: string) => file.slice(file.lastIndexOf("/") + 1);

function missingFile(kind: RegistryKind, files: readonly RegistryFile[]): FileFinding {
  const sibling = files[0]?.file ?? "registry/";
  const file = sibling.slice(0, sibling.lastIndexOf("/") + 1) + `${kind}.yaml`;
  const message = `The registry has no ${kind}.yaml. Restore the file; an empty list is written [].`;
  return fault(file, null, "registry-missing-file", message);
}

function noList(document: RegistryDocument): FileFinding {
  const message = "The file is no list of entries. Begin each entry with «- id: …».";
  return fault(document.file, document.placeOf([]), "registry-schema", message);
}

function checkEntries<T>(
  kind: RegistryKind,
  schema: z.ZodType<T>,
  document: RegistryDocument,
  values: readonly unknown[],
): RegistryList<T> {
  const entries: ListEntry<T>[] = [];
  const findings: FileFinding[] = [];
  values.forEach((value, index) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) entries.push({ index, entry: parsed.data });
    else findings.push(...parsed.error.issues.flatMap((i) => describeIssue(i, index, document)));
  });
  const ids = new Set(values.flatMap(idOf));
  return { kind, document, entries, ids, findings };
}

function idOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null || !("id" in value)) return [];
  return typeof value.id === "string" ? [value.id] : [];
}
