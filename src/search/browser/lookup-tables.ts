import { formOfWord } from "../../arabic/search-analyse.js";
import { PAGES_INDEX, type IndexFolder } from "../index-folders.js";
import type { IndexLexicon } from "../index-text.js";
import { NAMES_FILE, WORDS_FILE } from "../table-files.js";
import { isRecord, loadTable, textOf } from "./load-table.js";

/** What the browser knows of names, see `nameTable`. */
export interface Names {
  /** Ids of the results that a name's key means, the likeliest first. */
  pagesNamed(key: string): string[];
  lexicon: IndexLexicon;
  /** Of which build the index is, see `searchBuild`. */
  build: string;
}

/** A word of the archive, for spelling help. */
export interface KnownWord {
  printed: string;
  form: string;
}

/** Loads the table of names. @throws Error when it is missing or no such table. */
export async function loadNames(base: string, folder: IndexFolder = PAGES_INDEX): Promise<Names> {
  const table = await loadTable(`${base}${folder}/${NAMES_FILE}`);
  const { pages, names, spellings, glued } = table;
  if (!isTexts(pages) || !isRecord(names) || !isRecord(spellings) || !isRecord(glued)) {
    throw new Error(`${NAMES_FILE} is no table of names`);
  }
  return {
    build: textOf(table["build"]),
    pagesNamed: (key) => {
      const positions: unknown = Object.hasOwn(names, key) ? names[key] : [];
      return Array.isArray(positions)
        ? positions.flatMap((position) => pages[Number(position)] ?? [])
        : [];
    },
    lexicon: {
      spellings: new Map(Object.entries(spellings).map(([form, usual]) => [form, String(usual)])),
      glued: new Map(
        Object.entries(glued).flatMap(([word, parts]) => (isTexts(parts) ? [[word, parts]] : [])),
      ),
    },
  };
}

/** Loads the words of the archive, the most frequent first. @throws Error when they are missing. */
export async function loadWords(
  base: string,
  folder: IndexFolder = PAGES_INDEX,
): Promise<KnownWord[]> {
  const { words } = await loadTable(`${base}${folder}/${WORDS_FILE}`);
  if (!isTexts(words)) throw new Error(`${WORDS_FILE} is no list of words`);
  return words.map((printed) => ({ printed, form: formOfWord(printed) }));
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
