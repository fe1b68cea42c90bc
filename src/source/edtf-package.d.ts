/** The part of the package `edtf` that is used here; it ships no types of its own. */
declare module "edtf" {
  export type EdtfValue =
    | { type: "Interval"; values: (EdtfValue | null)[] }
    | { type: "Date" | "Year" | "Decade" | "Century" | "Season"; values: number[] };

  /**
   * Months count from 0 in `values`.
   * @throws Error when the text is not in the format at that level.
   */
  export function parse(text: string, options: { level: 0 | 1 | 2 }): EdtfValue;
}
