import { z } from "zod";

/** A day, month, year or interval in EDTF level 1; the calendar itself is checked by `isEdtf`. */
const edtfText = z.string().trim().min(1);
const words = z.string().trim().min(1);
const address = z.url({
  protocol: /^https?$/,
  error: "an address starts with http:// or https://",
});

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
  sources: z
    .array(z.strictObject({ publisher: words, url: address, date: edtfText.nullable().optional() }))
    .optional(),
  changes: z.array(z.strictObject({ date: edtfText, what: words, why: words })).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
