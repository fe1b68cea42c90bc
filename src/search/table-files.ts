/** Files beside Pagefind's own, in its folder: see `NameTable`, and words for spelling help. */
export const NAMES_FILE = "names.json";
export const WORDS_FILE = "words.json";
