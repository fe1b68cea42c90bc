/**
 * The order of the Arabic alphabet, for lists of names. By code unit after the forms of alef, of
 * ya and the marks are made one: a collation of the platform would follow its ICU version, and the
 * site must be the same bytes everywhere.
 */
export function compareArabic(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const sortKey = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    // Before the forms of alef are one: «ألكسندر» does not begin with an article.
    .replace(/^ال(?=\S{3})/, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");
