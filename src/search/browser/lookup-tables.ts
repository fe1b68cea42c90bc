import { formOfWord } from "../../arabic/search-analyse.js";
import { NAMES_FILE, WORDS_FILE } from "../table-files.js";

/** What the browser knows of names, see `nameTable`. */
export interface Names {
  /** Ids of the results that a name's key means, the likeliest first. */
  pagesNamed(key: string): string[];
  spellings: ReadonlyMap<string, string>;
}

/** A word of the archive, for spelling help. */
export interface KnownWord {
  printed: string;
  form: string;
}

/** Loads the table of names. @throws Error when it is missing or no such table. */
export async function loadNames(base: string): Promise<Names> {
  const table = await loadJson(`${base}pagefind/${NAMES_FILE}`);
  const [pages, names, spellings] = [table["pages"], table["names"], table["spellings"]];
  if (!isTexts(pages) || !isRecord(names) || !isRecord(spellings)) throw new Error("names.json");
  return {
    pagesNamed: (key) => {
      const positions: unknown = Object.hasOwn(names, key) ? names[key] : [];
      return Array.isArray(positions)
        ? positions.flatMap((position) => pages[Number(position)] ?? [])
        : [];
    },
    spellings: new Map(Object.entries(spellings).map(([form, usual]) => [form, String(usual)])),
  };
}

/** Loads the words of the archive, the most frequent first. @throws Error when they are missing. */
export async function loadWords(base: string): Promise<KnownWord[]> {
  const { words } = await loadJson(`${base}pagefind/${WORDS_FILE}`);
  if (!isTexts(words)) throw new Error("words.json");
  return words.map((printed) => ({ printed, form: formOfWord(printed) }));
}

async function loadJson(address: string): Promise<Record<string, unknown>> {
  const response = await fetch(address);
  const content: unknown = response.ok ? await response.json() : null;
  if (!isRecord(content)) throw new Error(`${address} cannot be loaded`);
  return content;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
