/** A point of time that a citation can hold, as EDTF gives it. */
export interface CitedPoint {
  /** Year; year and month; or year, month (1 to 12, or a season 21 to 24) and day. */
  parts: [year: number, month?: number, day?: number];
  /** Approximate (`~`, `%`). */
  isAbout: boolean;
  /** Uncertain (`?`, `%`). */
  isUncertain: boolean;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;

/**
 * Reads an EDTF date of level 1 into its one or two points.
 *
 * @returns Null for what no format of citations can hold: open ends, unspecified digits (`201X`),
 *   years of more than four digits.
 */
export function readEdtf(edtf: string): [CitedPoint] | [CitedPoint, CitedPoint] | null {
  const [from = "", to, ...more] = edtf.split("/");
  const first = readPoint(from);
  if (first === null || more.length > 0) return null;
  if (to === undefined) return [first];
  const last = readPoint(to);
  return last === null ? null : [first, last];
}

function readPoint(text: string): CitedPoint | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, year, month, day, doubt = ""] = match;
  return {
    parts: partsOf(Number(year), month, day),
    isAbout: doubt === "~" || doubt === "%",
    isUncertain: doubt === "?" || doubt === "%",
  };
}

function partsOf(year: number, month?: string, day?: string): CitedPoint["parts"] {
  if (month === undefined) return [year];
  return day === undefined ? [year, Number(month)] : [year, Number(month), Number(day)];
}
