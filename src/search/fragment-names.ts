import { createHash } from "node:crypto";

/** A page as Pagefind keeps it: what its fragment holds, and what the fragment is named after. */
export interface KeptPage {
  url: string;
  content: string;
  /** Words of the content, between spaces. */
  words: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** Digits of a digest in a name, as long as no other page's begins with the same. */
const SHORTEST = 7;

/**
 * The names that Pagefind 1.5 will give to the fragments of pages, asked for in the order in which it
 * is given them: the SHA-1 of what it writes, as short as it is the only one. See `build_indexes` in
 * Pagefind's `index/mod.rs` and `full_hash` in its `utils.rs`.
 */
export function fragmentNames(language: string): (page: KeptPage) => string {
  const taken = new Set<string>();
  return (page) => {
    const whole = `${language}_${digestOf(keptFragment(page))}`;
    let name = whole.slice(0, language.length + 1 + SHORTEST);
    while (taken.has(name)) name = whole.slice(0, name.length + 1);
    taken.add(name);
    return name;
  };
}

/** With the members in the order of Pagefind's Rust types, and their keys sorted. */
const keptFragment = ({ url, content, words, filters, meta }: KeptPage): string =>
  JSON.stringify({
    url,
    content,
    word_count: words,
    filters: byKey(filters),
    meta: byKey(meta),
    anchors: [],
  });

const byKey = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Byte after byte without a leading zero, as Rust prints them: 5 is «5», not «05». */
const digestOf = (text: string): string =>
  Array.from(createHash("sha1").update(text).digest(), (byte) => byte.toString(16)).join("");
