/**
 * Folders of the site that hold an index each: of pages, and of statements. Two, so that readers who ask
 * for pages load nothing of the statements, and results of the one stay what they are whatever is said.
 */
export const PAGES_INDEX = "pagefind";
export const STATEMENTS_INDEX = "pagefind-statements";

export type IndexFolder = typeof PAGES_INDEX | typeof STATEMENTS_INDEX;
