import type { Range } from "../arabic/sentences.js";

/** What a mark is drawn as; only marks of one family close each other. */
type Family = "angle" | "small angle" | "curly" | "straight" | "single";

/** A quotation mark of a text. `end` is exclusive: doubled marks («''») are one. */
interface Mark extends Range {
  family: Family;
  /** What its shape and the blanks beside it say; null where both are possible. */
  role: "open" | "close" | null;
}

/** Two marks that belong together. */
export interface QuotedRange {
  open: Range;
  close: Range;
}

/** The marks of one paragraph, paired, and what its neighbours need to know of the others. */
export interface PairedMarks {
  /** In the order of their beginnings; some may stand within others. */
  pairs: QuotedRange[];
  /** The last mark that opens and is not closed here. */
  unclosed: { family: Family; mark: Range } | null;
  /** The first of each family that closes what was not opened here, if no other opens before it. */
  unopened: ReadonlyMap<Family, Range>;
  /** The family of the mark that the paragraph begins with. */
  first: { family: Family; mark: Range } | null;
  families: ReadonlySet<Family>;
}

const FAMILIES: Readonly<Record<string, { family: Family; shape: "open" | "close" | null }>> = {
  "«": { family: "angle", shape: "open" },
  "»": { family: "angle", shape: "close" },
  "‹": { family: "small angle", shape: "open" },
  "›": { family: "small angle", shape: "close" },
  "“": { family: "curly", shape: "open" },
  "”": { family: "curly", shape: "close" },
  "„": { family: "curly", shape: "open" },
  "‟": { family: "curly", shape: "open" },
  '"': { family: "straight", shape: null },
  "＂": { family: "straight", shape: null },
  "‘": { family: "single", shape: "open" },
  "’": { family: "single", shape: "close" },
  "‚": { family: "single", shape: "open" },
  "'": { family: "single", shape: null },
};
const ANY_MARK = /[«»‹›“”„‟"＂‘’‚']/gu;
/** Words of one letter that are written onto the next, mark or no mark: «بـ"كذا"», «و"كذا"». */
const CLITIC = /(?:^|[\s(«“])[وفبكل]{1,2}ـ?$/u;

/** The mark that a character is, for who has to know whether speech in marks begins there. */
export const isQuotationMark = (char: string): boolean => Object.hasOwn(FAMILIES, char);

/** Pairs the quotation marks of a stretch. A mark without a partner takes nothing with it. */
export function pairMarks(text: string, from: number, to: number): PairedMarks {
  const open: Mark[] = [];
  const opened = new Map<Family, number>();
  const pairs: QuotedRange[] = [];
  const unopened = new Map<Family, Range>();
  const marks = marksOf(text, from, to);
  const families = new Set<Family>();
  for (const mark of marks) {
    const { family } = mark;
    const depth = opened.get(family) ?? 0;
    const closes = mark.role === "close" || (mark.role === null && depth > 0);
    if (!closes) {
      open.push(mark);
      opened.set(family, depth + 1);
    } else if (depth > 0) pairs.push({ open: popTo(family, open, opened), close: mark });
    else if (!families.has(family)) unopened.set(family, mark);
    families.add(family);
  }
  pairs.sort((a, b) => a.open.start - b.open.start);
  const last = open.at(-1);
  const [head] = marks;
  const leads = head !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(from, head.start));
  return {
    pairs,
    unclosed: last === undefined ? null : { family: last.family, mark: last },
    unopened,
    first: leads ? { family: head.family, mark: head } : null,
    families,
  };
}

/** The nearest open mark of a family; those above it never close. */
function popTo(family: Family, open: Mark[], opened: Map<Family, number>): Range {
  for (;;) {
    const mark = open.pop();
    if (mark === undefined) throw new Error(`no ${family} mark is open`); // the caller has counted
    opened.set(mark.family, (opened.get(mark.family) ?? 1) - 1);
    if (mark.family === family) return mark;
  }
}

function marksOf(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  ANY_MARK.lastIndex = from;
  for (let match = ANY_MARK.exec(text); match !== null; match = ANY_MARK.exec(text)) {
    if (match.index >= to) break;
    const end = endOfRun(text, match.index, to);
    const mark = markAt(text, { start: match.index, end }, from, to);
    if (mark !== null) marks.push(mark);
    ANY_MARK.lastIndex = end;
  }
  return marks;
}

/** Doubled marks are one; «''» is how a keyboard without them writes «"». */
function endOfRun(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && end < at + 3 && text.charAt(end) === text.charAt(at)) end++;
  return end;
}

function markAt(text: string, { start, end }: Range, from: number, to: number): Mark | null {
  const known = FAMILIES[text.charAt(start)];
  if (known === undefined) return null;
  const isDoubled = known.family === "single" && end - start > 1;
  const family = isDoubled ? "straight" : known.family;
  const before = start > from ? text.charAt(start - 1) : " ";
  const after = end < to ? text.charAt(end) : " ";
  const byPlace = roleOf(before, after, text.slice(Math.max(from, start - 4), start));
  if (family === "single") {
    // An apostrophe («d'accord») or an ayin («‘Abd») is no mark; only its place tells.
    return byPlace === null ? null : { start, end, family, role: byPlace };
  }
  // Shapes are swapped as often as not («”…“», «»…«»): where the place is sure, it decides.
  return { start, end, family, role: byPlace ?? known.shape };
}

const BLANK_OR_OPENER = /[\s([{:–—\-/«“"‹‘]/u;
const STOP = /[،,؛;.]/u;
const BLANK_OR_CLOSER = /[\s)\]}.,،؛;:؟?!…–—\-/»”"›’]/u;

/** A mark with a blank before it and a letter behind it opens, one the other way round closes. */
function roleOf(before: string, after: string, lead: string): Mark["role"] {
  const mayClose = BLANK_OR_CLOSER.test(after);
  // A stop right before a mark ends the words in it, unless others begin right behind: «،"كذا"».
  const isGlued = STOP.test(before) && !mayClose;
  const mayOpen = isGlued || BLANK_OR_OPENER.test(before) || CLITIC.test(lead);
  if (mayOpen === mayClose) return null;
  return mayOpen ? "open" : "close";
}
