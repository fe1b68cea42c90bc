import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Node } from "yaml";

import type { FileFinding } from "../archive/archive.js";

/** One file of the registry, as text. */
export interface RegistryFile {
  /** Path as messages print it, with `/`: `registry/rounds.yaml`. */
  file: string;
  text: string;
}

/** A place in a file, both counted from 1. */
export interface FilePlace {
  line: number;
  column: number;
}

/** Where a value stands in YAML: keys and indexes from the document's root. */
export type YamlPath = readonly (string | number)[];

/** A parsed YAML file which still knows where each of its values stands. */
export interface RegistryDocument {
  file: string;
  value: unknown;
  /** The place of a value, or of the last key of the path; of its nearest parent if it is absent. */
  placeOf(path: YamlPath, part?: "key" | "value"): FilePlace;
}

/** Parses one YAML file; what the parser complains of are findings, and then there is no document. */
export function parseRegistryFile({ file, text }: RegistryFile): {
  document: RegistryDocument | null;
  findings: FileFinding[];
} {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const findings = [...parsed.errors, ...parsed.warnings].map((error) =>
    fault(file, placeAt(lines, error.pos[0]), "registry-yaml", yamlMessage(error.message)),
  );
  if (findings.length > 0) return { document: null, findings };
  const document = {
    file,
    value: valueOf(parsed),
    placeOf: (path: YamlPath, part: "key" | "value" = "value") =>
      placeAt(lines, offsetOf(parsed, path, part)),
  };
  return { document, findings };
}

/** An error at a place of a registry file; `severity` may soften it to a warning. */
export function fault(
  file: string,
  place: FilePlace | null,
  code: string,
  message: string,
  severity: FileFinding["severity"] = "error",
): FileFinding {
  const { line, column } = place ?? { line: null, column: null };
  return { code, severity, message, start: null, end: null, file, line, column };
}

const yamlMessage = (message: string) =>
  `This is no valid YAML: ${message.replace(/\.$/, "")}. Mend this line; indent by two spaces and quote a text that holds «: » or « #».`;

function valueOf(document: Document): unknown {
  const value: unknown = document.toJS();
  return value;
}

function placeAt(lines: LineCounter, offset: number): FilePlace {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The offset at which the value at `path` begins; it stops where the path leaves the document. */
function offsetOf(document: Document, path: YamlPath, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  path.forEach((key, depth) => {
    const step = childOf(resolved(document, node), key);
    const isKey = part === "key" && depth === path.length - 1;
    offset = startOf(isKey ? step.key : step.value) ?? startOf(step.key) ?? offset;
    node = step.value;
  });
  return offset;
}

function childOf(node: unknown, key: string | number): { key: unknown; value: unknown } {
  if (isSeq(node)) return { key: undefined, value: node.items[Number(key)] };
  if (!isMap(node)) return { key: undefined, value: undefined };
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  return { key: pair?.key, value: pair?.value };
}

const resolved = (document: Document, node: unknown): unknown =>
  isAlias(node) ? node.resolve(document) : node;

function startOf(node: unknown): number | null {
  const { range } = isNode(node) ? node : { range: null };
  return range?.[0] ?? null;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "range" in value;
