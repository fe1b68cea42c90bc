/**
 * Orders texts by UTF-16 code unit. Not `localeCompare`: collation follows the ICU version at hand,
 * and output must be the same bytes everywhere.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
