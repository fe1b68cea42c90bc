import type { FileFinding } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { fileFinding, quote } from "../source/file-finding.js";
import { decodeBagPath, encodeBagPath, isSafePath } from "./bag-path.js";

/** Where all files stand that a bag is made for. */
export const PAYLOAD = "data/";

/** Digests that Node can make, by their names in BagIt; the length in hexadecimal digits. */
const ALGORITHMS: ReadonlyMap<string, number> = new Map([
  ["md5", 32],
  ["sha1", 40],
  ["sha224", 56],
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
]);

/** What a file of the bag's top folder lists; null for a file that is no manifest. */
export function manifestName(file: string): { kind: Manifest["kind"]; algorithm: string } | null {
  const [, tag, algorithm] = /^(tag)?manifest-([^/]+)\.txt$/.exec(file) ?? [];
  if (algorithm === undefined) return null;
  return { kind: tag === undefined ? "payload" : "tag", algorithm };
}

/** A list of files and their digests: of the payload, or of the bag's own (tag) files. */
export interface Manifest {
  file: string;
  kind: "payload" | "tag";
  algorithm: string;
  /** By path: the digest in lower-case digits, and the line from 1. Of safe and sound lines only. */
  entries: ReadonlyMap<string, ManifestEntry>;
  /** What is wrong with its lines. */
  findings: readonly FileFinding[];
}

export interface ManifestEntry {
  digest: string;
  line: number;
}

/** A manifest's text: a line a file, in the order of their paths. */
export function printManifest(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, digest]) => `${digest}  ${encodeBagPath(path)}\n`)
    .join("");
}

/**
 * Reads a manifest. A line that cannot be read, leads out of the bag or names a file again is a
 * finding, and no entry.
 *
 * @param file Its name, by which `manifestName` knows it.
 * @param text Its text, UTF-8 decoded; lines may end in LF, CR or both.
 */
export function readManifest(file: string, text: string): Manifest {
  const { kind, algorithm } = manifestName(file) ?? { kind: "payload" as const, algorithm: "" };
  const entries = new Map<string, ManifestEntry>();
  const findings: FileFinding[] = [];
  const length = ALGORITHMS.get(algorithm);
  if (length === undefined) findings.push(unknownAlgorithm(file, algorithm));
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    if (content === "") continue;
    const line = index + 1;
    const reading = readLine(content, kind, length);
    const fault = "fault" in reading ? reading.fault : repetition(reading.path, entries);
    if (fault !== null) findings.push(lineFinding(file, line, fault));
    else if ("path" in reading) entries.set(reading.path, { digest: reading.digest, line });
  }
  return { file, kind, algorithm, entries, findings };
}

interface LineFault {
  code: string;
  message: string;
}

type LineReading = { path: string; digest: string } | { fault: LineFault };

/** Tools that print such lists put `*` before a path or begin it with `./`: both are tolerated. */
const LINE = /^(\S+)[ \t]+\*?(?:\.\/)?(.*)$/;

function readLine(text: string, kind: Manifest["kind"], length: number | undefined): LineReading {
  const [, digest = "", name = ""] = LINE.exec(text) ?? [];
  const path = decodeBagPath(name);
  const isDigest = /^[0-9a-f]+$/i.test(digest) && [undefined, digest.length].includes(length);
  if (!isDigest || path === null || path === "") return { fault: malformed(text) };
  if (!isSafePath(path)) return { fault: unsafe(path) };
  if (path.startsWith(PAYLOAD) !== (kind === "payload")) return { fault: misplaced(path, kind) };
  return { path, digest: digest.toLowerCase() };
}

const malformed = (text: string): LineFault => ({
  code: "bag-line",
  message: `${quote(text)} is no line of a manifest: a digest of the right length, spaces, and a path, in which only %0A, %0D and %25 are encoded. What it says of its file is unknown.`,
});

const unsafe = (path: string): LineFault => ({
  code: "bag-unsafe-path",
  message: `${quote(path)} does not stay inside the bag, so it was not read. Do not trust this bag's sender.`,
});

const misplaced = (path: string, kind: Manifest["kind"]): LineFault => ({
  code: "bag-line",
  message:
    kind === "payload"
      ? `${quote(path)} is not below data/, where everything that a payload manifest lists must be.`
      : `${quote(path)} is below data/, which only payload manifests list.`,
});

function repetition(path: string, entries: ReadonlyMap<string, ManifestEntry>): LineFault | null {
  const earlier = entries.get(path);
  if (earlier === undefined) return null;
  const message = `${quote(path)} stands on line ${earlier.line} already; a manifest lists a file once.`;
  return { code: "bag-line", message };
}

const lineFinding = (file: string, line: number, { code, message }: LineFault): FileFinding =>
  fileFinding(file, { line, column: 1 }, { code, severity: "error", message });

const unknownAlgorithm = (file: string, algorithm: string): FileFinding =>
  fileFinding(file, null, {
    code: "bag-algorithm",
    severity: "error",
    message: `Digests of the kind ${quote(algorithm)} cannot be made here; known are ${[...ALGORITHMS.keys()].join(", ")}. What this file says is unchecked.`,
  });

/** Whether digests of this kind can be made. */
export const isKnownAlgorithm = (algorithm: string): boolean => ALGORITHMS.has(algorithm);
