import { opensWithDate } from "./date-line.js";
import { isHeadlineLike } from "./line-shape.js";
import { OUTLET_NAMES, PHOTO_AGENCIES, SOURCE_NAMES } from "./outlet-phrases.js";
import type { Passage } from "./passage.js";
import { DATELINE_PLACES, SECTION_NAMES } from "./section-names.js";
import { phraseKey } from "./word-phrases.js";

const keysOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(phraseKey));
const SECTIONS = keysOf(SECTION_NAMES);
const OUTLETS = keysOf(OUTLET_NAMES);
const SOURCES = keysOf([...SOURCE_NAMES, ...PHOTO_AGENCIES]);
const PLACES = keysOf(DATELINE_PLACES);
const TOWNS: ReadonlySet<string> = new Set([...PLACES].filter((place) => !SECTIONS.has(place)));

/** No name, place or prompt of the page is longer, in words. */
const LONGEST = 14;
/** Nor longer in letters: the patterns below never see a longer line. */
const WIDEST = 200;

/**
 * Why a short line is furniture when it stands above an article or below it, where a heading of the
 * article's own would look the same; null for any other line.
 */
export function judgeEdge(passage: Passage): string | null {
  const { text, words } = passage;
  if (words.length === 0 || words.length > LONGEST || text.length > WIDEST) return null;
  return (
    fontButtons(words) ??
    (/^[\d٠-٩]{1,3}$/.test(text) ? "page number" : null) ??
    (/^[\d٠-٩]{1,2}:[\d٠-٩]{2}$/.test(text) ? "page controls" : null) ??
    (isHeadlineLike(passage) && opensWithDate(text, words) ? "date line" : null) ??
    signature(text, words) ??
    namesOnly(text) ??
    invitation(words.join(" ")) ??
    (isHeadlineLike(passage) ? inOtherScript(text) : null) ??
    (TICKER.test(text) && words.length <= 6 ? "weather and rates" : null)
  );
}

const FONT = new Set(["a", "ا", "ع", "ت", "t"]);

/** «A+ A-», «ع ع ع», «+ الخط -»: one letter, in sizes. */
function fontButtons(words: readonly string[]): string | null {
  const letters = words[0] === "حجم" && words[1] === "الخط" ? words.slice(2) : words;
  if (letters.length > 4) return null;
  const letter = letters[0] ?? "";
  return FONT.has(letter) && letters.every((word) => word === letter) ? "page controls" : null;
}

/** Initials, and the agencies behind them, in words. */
const LONGEST_SIGNATURE = 10;
const END_MARK = /^[/(.*\s-]*(?:[اإ]نته[ىي]|النهاية)[/).*\s\p{N}-]*$/u;
/** «(د ب أ، رويترز)» behind them: whose reports they used. */
const AGENCIES_BEHIND = /(?<=\S)\s+[(（][^()（）]{2,40}[)）]$/u;
/** «(ك ن)», «م.س/ع.ب»: initials of those who wrote, set and read it. */
const INITIALS = /^[\p{L}]{1,2}ـ?(?:\s*[\s./،,-]\s*\p{L}{1,2}ـ?){1,5}\.?$/u;

function signature(text: string, words: readonly string[]): string | null {
  if (END_MARK.test(text)) return "end mark";
  const bare = text.replace(AGENCIES_BEHIND, "").replace(/^[(（[/\s]+|[)）\]/\s]+$/gu, "");
  const isMarked = bare !== text || /[./]/.test(bare);
  return isMarked && words.length <= LONGEST_SIGNATURE && INITIALS.test(bare) ? "byline" : null;
}

type Name = "outlet" | "source" | "place" | "section" | "other";

/** Lines of names alone: «سياسة / سوريا», «العربي الجديد», «سوتشي / الأناضول», «سالم الحلبي - جنيف». */
function namesOnly(text: string): string | null {
  const whole = nameOf(text.replace(/\s+(?:تابع|متابعة|\+)$/u, ""));
  if (whole === "section") return "site sections";
  if (whole === "outlet") return "name of the outlet";
  if (whole === "source") return "byline";
  if (whole === "place") return "place of the report";
  const parts = text
    .split(/[-–—/|>›»«"“”:•+،,]+|\s&\s/u)
    .map((part) => ({ part, key: phraseKey(part) }))
    .filter(({ key }) => key !== "");
  // «الشرق الأوسط» is a section by itself, and behind a town a newspaper.
  const isDateline = parts.some(({ key }) => TOWNS.has(key));
  const kinds = parts.map(({ key }) => (isDateline && OUTLETS.has(key) ? "outlet" : kindOf(key)));
  if (parts.length < 2) return kinds[0] === "outlet" ? "name of the outlet" : null;
  const unknown = parts.flatMap(({ part }, i) => (kinds[i] === "other" ? [part] : []));
  if (unknown.length === 0) return reasonOfNames(kinds);
  // A person's name beside the place or the outlet: two or three words, and no other part unknown.
  const isSigned = kinds.includes("place") || kinds.includes("source") || kinds.includes("outlet");
  const isPerson =
    unknown.length === 1 && /^\s*\p{L}+(?:\s+\p{L}+){1,2}\s*$/u.test(unknown[0] ?? "");
  return isSigned && isPerson && SIGNED.test(text) ? "byline" : null;
}

/** A person, a place and an outlet, with dashes, bars or slashes between. */
const SIGNED = /^[^-–—/|:]+(?:\s*[-–—/|]\s*[^-–—/|:]+){1,2}$/u;

function reasonOfNames(kinds: readonly Name[]): string {
  if (kinds.every((kind) => kind === "section" || kind === "place")) return "site sections";
  return kinds.every((kind) => kind === "outlet") ? "name of the outlet" : "byline";
}

const nameOf = (text: string): Name => kindOf(phraseKey(text));

function kindOf(key: string): Name {
  if (SECTIONS.has(key)) return "section";
  if (OUTLETS.has(key)) return "outlet";
  if (SOURCES.has(key)) return "source";
  return PLACES.has(key) ? "place" : "other";
}

const INVITES =
  /^(?:متابعه|تابع|تابعوا|تابعنا|تابعونا|لمتابعه|للمتابعه|انضم|انضموا|للانضمام|اشترك|اشتركوا|للاشتراك|حمل|حملوا|لتحميل|تحميل|نزلوا|نزل|شاركوا|شاركونا|تواصلوا|لمزيد|للمزيد) /u;
const PLATFORM =
  /(?:^| )[ولبف]?(?:ال)?(?:فيسبوك|فايسبوك|تويتر|تلغرام|تلجرام|تيليغرام|تيليجرام|واتساب|يوتيوب|انستغرام|انستجرام|تطبيق|تطبيقنا|قناتنا|صفحتنا|حسابنا|نشرتنا|غوغل نيوز|جوجل نيوز|google news|نبض|telegram|facebook|twitter|youtube)(?: |$)/u;
const CLICK = /(?:^| )(?:اضغط|اضغطوا|انقر|انقروا|اضغطي)(?: علي)?(?: الرابط)?(?: هنا)?(?: |$)/u;

/** «تابعوا … على تلغرام», «للاشتراك … اضغط هنا». */
function invitation(key: string): string | null {
  if (INVITES.test(key) && PLATFORM.test(key)) return "follow us";
  return /(?:^| )هنا(?: |$)/u.test(key) && CLICK.test(key) ? "page controls" : null;
}

/** Reason of a line that is furniture for its letters alone. */
export const OTHER_SCRIPT = "in another language";
const ARABIC = /\p{Script=Arabic}/u;

/** A line without an Arabic letter: what the site's software says, in its makers' language. */
const inOtherScript = (text: string): string | null =>
  ARABIC.test(text) || !/\p{L}/u.test(text) ? null : OTHER_SCRIPT;

const TICKER =
  /\d\s*°|^\s*(?:USD|EUR|الدولار|اليورو|الذهب|الليرة)[\p{L}\s]*[:=|]?\s*[\d.,٠-٩]+\s*\p{L}*\s*$/u;

/** Whether a line begins with a town or an outlet and a sign after it: «موسكو: سالم الحلبي». */
export function opensWithName(text: string): boolean {
  const name = /^([^:/–—-]{2,30})[:/–—-]/u.exec(text)?.[1] ?? "";
  return PLACES.has(phraseKey(name)) || OUTLETS.has(phraseKey(name));
}

/** Whether a line names agencies and outlets only. */
export const isNames = (text: string): boolean => {
  const reason = namesOnly(text);
  return reason === "byline" || reason === "name of the outlet";
};
