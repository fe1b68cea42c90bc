import type { Root } from "hast";

import type { FileFinding } from "../archive/archive.js";
import type { Removed } from "../record/article-record.js";

/** An article without its page furniture. Every word of the source is in one of these fields. */
export interface CleanArticle {
  title: string;
  /** The standfirst: an introduction set apart from the body; null when there is none. */
  summary: string | null;
  /** Sanitized; see `bodyBlocks` for how it maps to the record's `body`. */
  body: Root;
  removed: Removed[];
  /** Such as a script taken out, or a link with an unsafe address. */
  findings: FileFinding[];
}
