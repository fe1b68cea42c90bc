import type { Span } from "./article-record.js";

/**
 * The only maker of spans, so that `text.slice(start, end) === span.text` always holds.
 *
 * @param text The body, or the title when `inTitle` is set.
 * @param start UTF-16 units from the beginning of `text`.
 * @param end UTF-16 units, exclusive.
 * @throws RangeError when the offsets do not lie in `text`: a bug of ours, never of an article.
 */
export function spanOf(text: string, start: number, end: number, inTitle = false): Span {
  if (start < 0 || end <= start || end > text.length) throw new RangeError(`${start} to ${end}`);
  const span: Span = { text: text.slice(start, end), start, end };
  return inTitle ? { ...span, in: "title" } : span;
}
