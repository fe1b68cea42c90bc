import { z } from "zod";

import { isSiteAddress } from "../permalinks/site-address.js";
import { DELEGATION_STATUSES } from "../record/article-record.js";

/**
 * What editors write in `registry/*.yaml`: one schema a file, from which types, validation and the
 * JSON Schemas for editors' completion are all derived.
 */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is kebab-case ASCII: a-z, 0-9 and single hyphens")
  .describe("Kebab-case ASCII; becomes an address and never changes once published.");

const words = z.string().trim().min(1, "an empty text says nothing; remove it");
const wordList = z.array(words).default([]);

const day = z.iso.date("a day is written YYYY-MM-DD");
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month is written YYYY-MM");

const address = z.url({
  protocol: /^https?$/,
  error: "an address starts with http:// or https://",
});

const notes = wordList.describe("For editors, in English; doubts and traps.");
const latin = wordList.describe("Transliterations, the usual one first.");

const sourceSchema = z.strictObject({
  publisher: words.describe("The outlet, as readers will see it."),
  url: address,
  date: day.nullable().default(null),
});

export const processSchema = z.strictObject({
  id,
  name: words,
  latin: words,
  convened_by: z.array(id).default([]).describe("Ids of delegations."),
  first: day,
  place_names: wordList.describe("Cities whose name alone, with a number, names a round: «جنيف 7»."),
  terms: wordList.describe("How texts call the process."),
});

export const roundSchema = z.strictObject({
  id,
  process: id,
  number: z.int().min(1),
  title: words,
  start: day,
  end: day,
  city: words.describe("The city by its name then, as readers will see it."),
  city_en: words,
  country_en: words,
  places: z.array(id).min(1).describe("Ids of places: the city or cities where it met."),
  venue: words.nullable().default(null),
  delegations: z
    .array(
      z.strictObject({
        id,
        status: z.enum(DELEGATION_STATUSES),
        head: id.nullable().default(null).describe("Person id; null: no source names the head."),
        head_title: words.nullable().default(null),
        size: z.int().min(1).nullable().default(null),
      }),
    )
    .default([]),
  outcomes: wordList,
  names: wordList.describe("Other names by which texts call this round."),
  quotes: z
    .array(z.strictObject({ speaker: id, text: words, source: address }))
    .default([])
    .describe("At most 20 words each, exactly as printed."),
  sources: z.array(sourceSchema).default([]),
  confidence: z.enum(["high", "medium", "low"]),
  doubts: words.nullable().default(null).describe("For editors, in English."),
});

export const personSchema = z.strictObject({
  id,
  name: words.describe("The canonical Arabic name."),
  latin,
  roles: wordList.describe("As the press gave them."),
  aliases: wordList.describe("Other spellings and forms, each enough on its own to mean this person."),
  short_names: wordList.describe(
    "Names that mean this person only in an article that names them in full elsewhere (a surname others bear too, a common word).",
  ),
  errors: wordList.describe("Misprints met in the press: they are resolved, and reported."),
  notes,
});

export const delegationSchema = z.strictObject({
  id,
  name: words,
  latin,
  kind: z.enum(["state", "party", "organisation", "group"]),
  names: wordList.describe("The state or body itself, without «وفد»: روسيا، الأمم المتحدة."),
  adjectives: wordList.describe("Relative adjectives, indefinite masculine: روسي، تركي."),
  terms: wordList.describe("Terms that mean this delegation wherever they stand."),
  context_terms: wordList.describe(
    "Terms that mean this delegation only beside words of attendance (a capital for its government, a state's bare name).",
  ),
  shared_terms: wordList.describe(
    "Terms that several delegations bear; the round an article is about decides.",
  ),
  members: z.array(id).default([]).describe("For a group: the delegations that form it."),
  notes,
});

export const placeSchema = z.strictObject({
  id,
  name: words,
  latin,
  kind: z.enum(["city", "country", "venue", "area"]),
  aliases: wordList,
  same_as: id.nullable().default(null).describe("The same place under its other id."),
  used: z
    .array(z.strictObject({ from: month.nullable(), to: month.nullable() }))
    .default([])
    .describe("When this was the place's official name; null is open."),
  notes,
});

export const publisherSchema = z.strictObject({
  id,
  name: words,
  names: wordList,
  domains: wordList.describe("Without www."),
});

const siteAddress = words.refine(
  isSiteAddress,
  "an address starts with / at the site's root, without the path prefix, and ends in / or in a file's ending; a fragment such as #s12 may follow",
);

export const redirectSchema = z.strictObject({
  from: siteAddress.describe("The old address: /people/old-id/, or one place: /articles/slug/#s12."),
  to: siteAddress.describe("Where its content is now; another redirect may lead on from there."),
  since: day.describe("The day from which the old address leads on."),
  why: words.describe("For editors and in the published data; one line."),
});

/** Why an article was withdrawn. Readers see a sentence for each. */
export const WITHHOLDING_REASONS = ["rights", "privacy", "legal", "error"] as const;

export const withheldSchema = z.strictObject({
  slug: words
    .regex(/^[a-z0-9_-]+$/, "a slug is the file's base name in a-z, 0-9, - and _")
    .describe("The article's slug; its file may go or stay, it is not read any more."),
  since: day.describe("The day of the withdrawal."),
  reason: z.enum(WITHHOLDING_REASONS),
  note: words
    .nullable()
    .default(null)
    .describe("A sentence in Arabic that readers see below the reason. It is published."),
});

/** The registry's files: base name of the YAML file → schema of one entry. */
export const REGISTRY_SCHEMAS = {
  processes: processSchema,
  rounds: roundSchema,
  delegations: delegationSchema,
  people: personSchema,
  places: placeSchema,
  publishers: publisherSchema,
} as const;

/** Files that a registry may do without: what became of addresses once published. */
export const ADDRESS_SCHEMAS = { redirects: redirectSchema, withheld: withheldSchema } as const;

export type RegistryKind = keyof typeof REGISTRY_SCHEMAS | keyof typeof ADDRESS_SCHEMAS;
export type Process = z.infer<typeof processSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Person = z.infer<typeof personSchema>;
export type Delegation = z.infer<typeof delegationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** Where an entry stands in its file, line and column from 1: later checks report it there. */
export interface Placed {
  at: { file: string; line: number; column: number };
}
export type RegistryRedirect = z.infer<typeof redirectSchema> & Placed;
export type Withheld = z.infer<typeof withheldSchema> & Placed;

/** Everything the editors know, validated; each list in the order of its file. */
export interface Registry {
  processes: readonly Process[];
  rounds: readonly Round[];
  delegations: readonly Delegation[];
  people: readonly Person[];
  places: readonly Place[];
  publishers: readonly Publisher[];
  redirects: readonly RegistryRedirect[];
  withheld: readonly Withheld[];
}
