import type { FileFinding } from "../archive/archive.js";
import type { Removed } from "../record/article-record.js";
import type { FrontMatter } from "./front-matter.js";

/** A file as it lies on disk, not yet understood. */
export interface SourceFile {
  /** Path as records print it, with `/`: `articles/2019-12-10-astana-14.md`. */
  file: string;
  bytes: Uint8Array;
}

/** A file decoded and its front matter read; its text still has all of its page furniture. */
export interface Source {
  file: string;
  /** The file's base name without its ending, lower-cased. */
  slug: string;
  format: "markdown" | "raw";
  frontMatter: FrontMatter;
  /** What follows the front matter: NFC, LF line ends, no NUL and no bidi override characters. */
  text: string;
  /** The line of the file on which `text` begins, from 1. */
  textLine: number;
  /** What decoding took out (stray control characters), so that nothing is lost without a trace. */
  removed: Removed[];
  sha256: string;
  bytes: number;
  findings: FileFinding[];
}

/** A file is either a source or, with errors, not one: then the findings say why. */
export type SourceReading =
  { kind: "source"; source: Source } | { kind: "fault"; findings: FileFinding[] };
