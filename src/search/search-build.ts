import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Archive } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import { monthSpan } from "./month-span.js";
import { searchFacets } from "./search-facets.js";

/** What searches in a browser is made of: an index fits the scripts of these very files. */
const FOLDERS = ["../arabic/", ".", "./browser/"];
/** Digits: two builds that follow each other have to differ, no more. */
const LENGTH = 10;

/** By which a browser tells whether the code that it has is that of the index. */
export const SEARCH_CODE = digestOf(FOLDERS.flatMap(sourcesIn));

/**
 * Names what the search page takes for granted of its index: the code and, behind a full stop, the
 * choices offered and the span of time. Page and index of one build bear the same; a page out of a cache
 * may bear another.
 */
export const searchBuild = (archive: Archive): string =>
  `${SEARCH_CODE}.${digestOf([JSON.stringify([searchFacets(archive), monthSpan(archive)])])}`;

function sourcesIn(folder: string): string[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const names = readdirSync(path).filter((name) => name.endsWith(".ts"));
  return names.sort(byCodeUnit).map((name) => readFileSync(`${path}/${name}`, "utf8"));
}

function digestOf(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, LENGTH);
}
