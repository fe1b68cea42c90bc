/**
 * Files beside Pagefind's own, in its folder: see `NameTable`, and words for spelling help. JSON with its
 * letters exchanged (`exchangeText`), gzipped: not every server packs what it sends. The ending is
 * nobody else's, so that no server takes it for a reason to unpack the file on the way.
 */
export const NAMES_FILE = "names.table";
export const WORDS_FILE = "words.table";
