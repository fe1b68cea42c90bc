import { westernDigit } from "../arabic/letters.js";
import { quote } from "./file-finding.js";

/** A slug, or why the file's name cannot be one. */
export type SlugReading =
  { kind: "slug"; slug: string; format: "markdown" | "raw" } | { kind: "fault"; message: string };

/** Slugs become folders of the site; file systems stop at 255 bytes. */
const LONGEST_SLUG = 200;

/** Letters as English-language media write them, only to propose a name for a file. */
const TRANSLITERATION: Readonly<Record<string, string>> = {
  ...{ ا: "a", أ: "a", إ: "i", آ: "a", ٱ: "a", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh" },
  ...{ د: "d", ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a" },
  ...{ غ: "gh", ف: "f", ق: "q", ك: "k", ل: "l", م: "m", ن: "n", ه: "h", و: "w", ي: "y", ى: "a" },
  ...{ ة: "a", ؤ: "u", ئ: "i", ء: "", ک: "k", ی: "y", پ: "p", چ: "ch", گ: "g", ژ: "zh", ڤ: "v" },
};

/**
 * The slug of an article: the base name of its file without `.md` or `.txt`, lower-cased.
 *
 * @param file Path with `/`.
 * @returns `fault` when the name holds anything but ASCII letters, digits, `-` and `_`; the message
 *   proposes one that does.
 */
export function slugOf(file: string): SlugReading {
  const base = file.slice(file.lastIndexOf("/") + 1);
  const [, name, ending] = /^(.*)\.(md|txt)$/i.exec(base) ?? [];
  if (name === undefined || ending === undefined) {
    return { kind: "fault", message: `${quote(base)} ends in neither .md nor .txt. Rename it.` };
  }
  const slug = name.toLowerCase();
  if (/^[a-z0-9_-]+$/.test(slug) && slug.length <= LONGEST_SLUG) {
    return { kind: "slug", slug, format: ending.toLowerCase() === "md" ? "markdown" : "raw" };
  }
  return { kind: "fault", message: badName(base, `${proposedSlug(name)}.${ending.toLowerCase()}`) };
}

const badName = (base: string, proposed: string): string =>
  `The file name ${quote(base)} cannot become an address: only a-z, 0-9, "-" and "_", at most ${LONGEST_SLUG}. Rename it, for example to ${proposed}.`;

function proposedSlug(name: string): string {
  const ascii = [...name.normalize("NFKC").toLowerCase()]
    .map((char) => TRANSLITERATION[char] ?? westernDigit(char))
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9_]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, "");
  return ascii === "" ? "article-1" : ascii;
}
