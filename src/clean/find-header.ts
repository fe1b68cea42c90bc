import { judgeLine } from "./furniture-line.js";
import { isSentenceLike } from "./line-shape.js";
import { removedAs, type Fate, type Passage } from "./passage.js";

/** A sentence above the title has at most so many words; a longer one is text and stays. */
const LONGEST_SLOGAN = 15;
/** Words by which a date says that it is the article's own. */
const LABELLED = /نُ?شر|تحديث|تاريخ|أضيف|published|updated/iu;
const TELLS_TODAY =
  /[اأإ]ثنين|الأحد|الاحد|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|هـ|day\b/iu;

/** The hour is that of an article; a page's header tells the day alone. */
const HOUR = /[\d٠-٩]:[\d٠-٩]/;

/**
 * Takes out what stands above the title: the site's name and slogan, sections, a line over the
 * headline, and the day on which the page was shown, which is not that of the article. Where a
 * paragraph of text stands above the title, nothing goes.
 *
 * @param fates As the search for the title left them.
 */
export function findHeader(passages: readonly Passage[], fates: readonly Fate[]): Fate[] {
  const title = fates.findIndex((fate) => fate.kind !== "body");
  const above = passages.slice(0, Math.max(title, 0));
  if (above.some(isText)) return [...fates];
  return fates.map((fate, i): Fate => {
    const passage = above[i];
    if (passage === undefined || passage.text === "") return fate;
    return removedAs(reasonAbove(passage, hasDateBelow(passages, title)));
  });
}

const isText = (passage: Passage): boolean =>
  isSentenceLike(passage) &&
  passage.words.length > LONGEST_SLOGAN &&
  judgeLine(passage).kind === "text";

function reasonAbove(passage: Passage, isDated: boolean): string {
  const verdict = judgeLine(passage);
  if (verdict.kind === "text") return "line above the title";
  const isDate = verdict.reason === "date line" && !LABELLED.test(passage.text);
  const isToday = TELLS_TODAY.test(passage.text) && !HOUR.test(passage.text);
  return isDate && (isDated || isToday) ? "page header date" : verdict.reason;
}

/** Whether one of the lines below the title gives a date as well. */
const hasDateBelow = (passages: readonly Passage[], title: number): boolean =>
  passages.slice(title + 1, title + 6).some((passage) => {
    const verdict = judgeLine(passage);
    return verdict.kind !== "text" && verdict.reason === "date line";
  });
