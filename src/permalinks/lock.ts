import { z } from "zod";

import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { FileFinding } from "../archive/archive.js";
import { fileFinding } from "../source/file-finding.js";

/** What can stand at an address: a page, the notice of a withdrawal, or what leads elsewhere. */
const KINDS = [
  "article",
  "round",
  "process",
  "delegation",
  "person",
  "publisher",
  "page",
  "withheld",
  "redirect",
] as const;

/**
 * One address that was published once. What it holds is what was promised there, so counts and files
 * never become fewer.
 */
const lockEntrySchema = z.strictObject({
  kind: z.enum(KINDS),
  /** Of the content, by `contentHashes`. */
  hash: z.exactOptional(z.string()),
  /** The day on which that content was published first: the sitemap's `lastmod`. */
  changed: z.exactOptional(z.iso.date()),
  /** How many paragraphs, sentences and quotations an article has had: `#p1` to `#pN`. */
  p: z.exactOptional(z.int().min(1)),
  s: z.exactOptional(z.int().min(1)),
  q: z.exactOptional(z.int().min(1)),
  /** How many quotations its title has had: `#title-q1` to `#title-qN`. */
  "title-q": z.exactOptional(z.int().min(1)),
  /** Data files beside a page, by name. */
  files: z.exactOptional(z.array(z.string())),
  /** Where a redirect led when it was published. */
  to: z.exactOptional(z.string()),
});

const lockSchema = z.strictObject({
  version: z.literal(1),
  addresses: z.record(z.string(), lockEntrySchema),
});

/** What is counted in an article: its places are called so, with a number from 1. */
export const PLACES = ["p", "s", "q", "title-q"] as const;

export type LockEntry = z.infer<typeof lockEntrySchema>;

/** Every address ever published, in readable letters, without the path prefix. */
export interface Lock {
  /** As messages print it. */
  file: string;
  entries: ReadonlyMap<string, LockEntry>;
  /** The line of the file on which an address stands, from 1. */
  lineOf(address: string): number | null;
}

/** The lock, or the finding that says why it cannot be read. */
export type LockReading = { kind: "lock"; lock: Lock } | { kind: "fault"; finding: FileFinding };

/** Reads the text of `permalinks.lock.json`. */
export function readLock(file: string, text: string): LockReading {
  const parsed = lockSchema.safeParse(parsedJson(text));
  if (!parsed.success) return { kind: "fault", finding: unreadable(file) };
  const entries = new Map(Object.entries(parsed.data.addresses));
  const lines = linesOf(text);
  const lineOf = (address: string): number | null => lines.get(JSON.stringify(address)) ?? null;
  return { kind: "lock", lock: { file, entries, lineOf } };
}

/** The lines of the addresses, as JSON prints these. */
function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const [, address] = /^\s*("(?:[^"\\]|\\.)*"):/.exec(line) ?? [];
    if (address !== undefined) lines.set(address, index + 1);
  }
  return lines;
}

/** The lock as a file: an address a line, sorted by code unit, so that a diff shows addresses. */
export function printLock(entries: ReadonlyMap<string, LockEntry>): string {
  const lines = [...entries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([address, entry]) => `${JSON.stringify(address)}: ${JSON.stringify(entry)}`);
  return `{\n"version": 1,\n"addresses": {\n${lines.join(",\n")}\n}\n}\n`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unreadable = (file: string): FileFinding =>
  fileFinding(file, null, {
    code: "lock-unreadable",
    severity: "error",
    message:
      "The list of published addresses cannot be read, so nothing can be checked against it. Restore it from version control; it is written by «jawlat build --publish» alone.",
  });
