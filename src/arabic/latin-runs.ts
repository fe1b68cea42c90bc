/** A stretch of a text: Latin words one after another, or what stands between such. */
export interface Run {
  text: string;
  isLatin: boolean;
}

/** Latin words one after another, with the digits and signs between them: `SHA-256`, `UN Report`. */
const LATIN_RUN =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\p{N} ’'.,:;&@/?=%#+~_-]*[\p{Script=Latin}\p{M}\p{N}/])?/gu;
const LATIN = /\p{Script=Latin}/u;
/** Without the `u` flag, and so fast: nearly all texts are Arabic and need no second look. */
const PERHAPS_LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

export const hasLatin = (text: string): boolean => PERHAPS_LATIN.test(text) && LATIN.test(text);

/** Cuts a text before and behind its Latin words, so that they can be given their language. */
export function latinRuns(text: string): Run[] {
  if (!hasLatin(text)) return text === "" ? [] : [{ text, isLatin: false }];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(LATIN_RUN)) {
    if (index > end) runs.push({ text: text.slice(end, index), isLatin: false });
    runs.push({ text: run, isLatin: true });
    end = index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isLatin: false });
  return runs;
}
