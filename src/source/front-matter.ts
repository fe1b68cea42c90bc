import { z } from "zod";

import { isEdtf } from "./is-edtf.js";

/** A day, month, year or interval in EDTF level 1. YAML reads a bare year as a number. */
const edtfText = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z.string().trim().min(1).refine(isEdtf),
);
const words = z.string().trim().min(1);
const address = z.url({
  protocol: /^https?$/,
  error: "an address starts with http:// or https://",
});

const sourceSchema = z.strictObject({
  publisher: words,
  url: address,
  date: edtfText.nullable().optional(),
});

const changeSchema = z.strictObject({ date: edtfText, what: words, why: words });

/** What an editor may write above an article. Every key is optional; an unknown one is an error. */
export const frontMatterSchema = z.strictObject({
  title: words.optional(),
  publisher: words.optional().describe("Id or name of an outlet of the registry."),
  published: edtfText.optional().describe("EDTF: 2019-12-10, 2017-09, 2017-07-14/2017-07-15."),
  url: address.optional(),
  archived: address.optional().describe("Address of a saved copy."),
  author: words.optional(),
  round: words.optional().describe("Id of the round that the article is about."),
  rights: words.optional(),
  kind: z.enum(["article", "brief"]).optional(),
  sources: z.array(sourceSchema).optional(),
  changes: z.array(changeSchema).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Lists of the front matter whose entries have keys of their own, and those keys. */
const KEYS_OF_ENTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["sources", Object.keys(sourceSchema.shape)],
  ["changes", Object.keys(changeSchema.shape)],
]);

/** The keys that may stand at a place of the front matter; `list` is null at the top. */
export const allowedKeys = (list: string | null): readonly string[] =>
  list === null ? Object.keys(frontMatterSchema.shape) : (KEYS_OF_ENTRIES.get(list) ?? []);
