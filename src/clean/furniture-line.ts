import { isDateLine, opensWithDate } from "./date-line.js";
import { isNames, judgeEdge } from "./edge-line.js";
import * as phrases from "./furniture-phrases.js";
import { isHeadlineLike } from "./line-shape.js";
import { isMenuRow } from "./menu-row.js";
import { COUNTED, LABELS, PROMPTS, TELLTALES } from "./notice-phrases.js";
import { PHOTO_AGENCIES } from "./outlet-phrases.js";
import type { Passage } from "./passage.js";
import { containsPhrase, phraseKey, reasonsByPhrase } from "./word-phrases.js";

/**
 * What one passage is by its own words: a line of furniture, the heading of a box of them, or one
 * that is furniture only at an article's edge (`edge`): in the midst of a text a line with a date
 * may be a heading of the article's own.
 */
export type LineVerdict = { kind: "line" | "box" | "edge"; reason: string } | { kind: "text" };

const TEXT: LineVerdict = { kind: "text" };
const line = (reason: string): LineVerdict => ({ kind: "line", reason });
const edge = (reason: string): LineVerdict => ({ kind: "edge", reason });

/** Furniture of a known wording has at most this many words; a longer passage is text. */
const LONGEST_LABELLED = 30;
const LONGEST_NOTICE = 70;
const LONGEST_SIGNATURE = 10;

/** Judges a passage by itself. Phrases: `furniture-phrases.ts`. */
export function judgeLine(passage: Passage): LineVerdict {
  const { words, text } = passage;
  if (words.length === 0) return text === "" ? TEXT : line("ornament");
  if (words.length > LONGEST_NOTICE) return TEXT;
  const key = words.join(" ");
  return (
    wholeLine(key, words) ??
    (isBreadcrumb(text, key) ? line("page controls") : null) ??
    (isMenuRow(text, words) ? edge("site sections") : null) ??
    labelledLine(text, words) ??
    promptLine(key, words) ??
    telltale(key, words) ??
    copyrightLine(text, words) ??
    captionLine(passage) ??
    (ADDRESS.test(text) ? line("address of a page") : null) ??
    (isTagRow(text) ? line("tags") : null) ??
    (isDateLine(text) ? edge("date line") : null) ??
    edgeLine(passage) ??
    TEXT
  );
}

const BOXES = reasonsByPhrase(phrases.BOX_HEADINGS);
const LONE = reasonsByPhrase(phrases.LONE_LINES);
const BUTTONS: ReadonlySet<string> = new Set(phrases.BUTTON_WORDS.map(phraseKey));
const BUTTON_NAMES: ReadonlySet<string> = new Set(phrases.BUTTON_NAMES.map(phraseKey));
const COUNTERS = reasonsByPhrase(COUNTED);

function wholeLine(key: string, words: readonly string[]): LineVerdict | null {
  const box = BOXES.get(key);
  if (box !== undefined) return { kind: "box", reason: box };
  const lone = LONE.get(key);
  if (lone !== undefined) return lone === "byline" ? edge(lone) : line(lone);
  const counted = counterOf(words);
  if (counted !== null) return line(counted);
  const isRow = words.every((w) => BUTTONS.has(w)) && words.some((w) => BUTTON_NAMES.has(w));
  return isRow ? line("share buttons") : null;
}

const REASONS = reasonsByPhrase(LABELS);
/** «التعليقات (0)», «رمز الخبر 1234»: a label of counters and numbers. */
function counterOf(words: readonly string[]): string | null {
  const label = words.filter((word) => !/^\d+$/.test(word));
  if (label.length === words.length || words.length > 5) return null;
  const key = label.join(" ");
  const reason = COUNTERS.get(key) ?? REASONS.get(key);
  return reason === "page counters" || reason === "reading time" ? reason : null;
}

const NOTICE = /^\s*(?:©|\(c\)|ⓒ)/iu;
/** «© AFP 2017 / سالم الحلبي»: agencies claim their pictures. */
const PICTURE =
  /(?:AFP|REUTERS|AP|EPA|Sputnik|Getty|أ ف ب|رويترز|سبوتنيك)[^/.]*[/.]\s*\p{L}|Photo/iu;

function copyrightLine(text: string, words: readonly string[]): LineVerdict | null {
  if (words.length > LONGEST_LABELLED || !NOTICE.test(text)) return null;
  return line(PICTURE.test(text) ? "photo caption" : "copyright");
}

function edgeLine(passage: Passage): LineVerdict | null {
  const reason = judgeEdge(passage);
  return reason === null ? null : edge(reason);
}

const LABEL = /^\P{L}*([\p{L}\p{M}\s]{2,30}?)\s*[:：|؛–—-](?!\S*\/\/)/u;

function labelledLine(text: string, words: readonly string[]): LineVerdict | null {
  if (words.length > LONGEST_LABELLED) return null;
  const label = LABEL.exec(text)?.[1];
  const reason = label === undefined ? undefined : REASONS.get(phraseKey(label));
  if (reason === undefined) return null;
  if (reason === "related articles" || reason === "tags") return line(reason);
  if (reason === "date line" && isDateLine(text)) return line(reason);
  // «تاريخ النشر: 30.01.2018 | أخبار العالم»: a day in figures, and whatever the page adds.
  if (reason === "date line" && opensWithDate(behindLabel(text), [])) return edge(reason);
  // «المصدر: الجزيرة + وكالات»
  if (/^\s*المصدر/u.test(text) && isNames(text.replace(/^[^:：|–—-]*[:：|–—-]/u, ""))) {
    return line("byline");
  }
  // «المصدر: …» may go on with a sentence or a headline; a name or a date is short.
  return words.length <= LONGEST_SIGNATURE && !/[.!؟]$/.test(text) ? edge(reason) : null;
}

const behindLabel = (text: string): string => text.slice(text.search(/[:：|؛–—-]/u) + 1);

/** By their first word, so that a line is compared with few. */
const PROMPTED = new Map<string, [start: string, reason: string][]>();
for (const prompt of reasonsByPhrase(PROMPTS)) {
  const first = prompt[0].split(" ")[0] ?? "";
  PROMPTED.set(first, [...(PROMPTED.get(first) ?? []), [...prompt]]);
}

function promptLine(key: string, words: readonly string[]): LineVerdict | null {
  if (words.length > LONGEST_LABELLED) return null;
  const reason = (PROMPTED.get(words[0] ?? "") ?? []).find(
    ([start]) => key === start || key.startsWith(`${start} `),
  )?.[1];
  if (reason === undefined) return null;
  if (reason !== "byline") return line(reason);
  return words.length <= 6 ? edge(reason) : null;
}

const TELLING = TELLTALES.map(({ reason, all }) => ({ reason, all: all.map(phraseKey) }));

/** Words of which each group has one: most lines have none, and need no comparing. */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  TELLING.map(({ all }) => all[0]?.split(" ")[0] ?? ""),
);

function telltale(key: string, words: readonly string[]): LineVerdict | null {
  if (!words.some((word) => TELLING_WORDS.has(word))) return null;
  const found = TELLING.find(({ all }) => all.every((phrase) => containsPhrase(key, phrase)));
  return found === undefined ? null : line(found.reason);
}

const ARCHIVE = /[(（[–—-]\s*(?:صورة\s+)?(?:من\s+)?(?:ال)?[أا]رشيفي?ة?\s*[)）\]]?$/u;
const CREDIT = /[(（[]([^()[\]]{2,30})[)）\]]$/u;
/** Fewer words before an agency's name are a signature («سالم الحلبي - رويترز»). */
const SHORTEST_CAPTION = 5;
/** «جانب من الجلسة الافتتاحية - رويترز» */
const TAIL = /\s[-–—|/]\s([^-–—|/]{2,20})$/u;
const AGENCIES: ReadonlySet<string> = new Set(PHOTO_AGENCIES.map(phraseKey));

function captionLine(passage: Passage): LineVerdict | null {
  const claimed = /©\s*([^©]{2,20})$/u.exec(passage.text)?.[1] ?? "";
  const isClaimed = AGENCIES.has(phraseKey(claimed)) && passage.words.length <= LONGEST_LABELLED;
  if (isClaimed) return line("photo caption");
  if (!isHeadlineLike(passage)) return null;
  if (ARCHIVE.test(passage.text)) return line("photo caption");
  const tail = passage.words.length >= SHORTEST_CAPTION ? TAIL.exec(passage.text)?.[1] : undefined;
  const credited = CREDIT.exec(passage.text)?.[1] ?? tail;
  const names = credited?.split(/[-–/،,]/) ?? [];
  const isCredit = names.length > 0 && names.every((name) => AGENCIES.has(phraseKey(name)));
  return isCredit && passage.words.length <= 20 ? edge("photo caption") : null;
}

const ADDRESS =
  /^(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?|\S+@(?:[a-z0-9-]+\.)+[a-z]{2,})$/i;

const isTagRow = (text: string): boolean => /^(?:#[\p{L}\p{M}\p{N}_]+\s*){2,}$/u.test(text);

/** «الرئيسية > أخبار > سوريا» */
const isBreadcrumb = (text: string, key: string): boolean =>
  /^(?:الرييسيه|home)(?: |$)/.test(key) && /[>›»/|]/.test(text);
