const POINT = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)([?~%]?)$/;

/**
 * A date for those who know no doubt (schema.org, Dublin Core): cut to what is certain of it.
 *
 * @param edtf EDTF level 1.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: of `2017-07-15?` the month, of an interval what its
 *   ends share. Null when nothing is certain, or not in this form.
 */
export function truncatedDate(edtf: string): string | null {
  const [from = "", to = from, ...more] = edtf.split("/");
  const [first, last] = [certainPart(from), certainPart(to)];
  if (first === null || last === null || more.length > 0) return null;
  const [a, b] = [first.split("-"), last.split("-")];
  const end = a.findIndex((part, index) => part !== b[index]);
  return end === 0 ? null : a.slice(0, end === -1 ? undefined : end).join("-");
}

function certainPart(point: string): string | null {
  const match = POINT.exec(point);
  if (match === null) return null;
  const [, plain = "", doubt] = match;
  if (doubt === "") return plain;
  return plain.includes("-") ? plain.replace(/-\d\d$/, "") : null;
}
