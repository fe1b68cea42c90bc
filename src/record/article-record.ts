import { z } from "zod";

/**
 * The record of one article: what the archive read from it, and from which words.
 *
 * Offsets are UTF-16 code units into `body`, end exclusive; a span with `in: "title"` counts in the
 * title instead. Every field is always present: what was not found is `null` or an empty list.
 */
const span = {
  text: z.string().describe("The words as printed: the slice from `start` to `end`."),
  start: z.int().min(0),
  end: z.int().min(1),
  in: z.exactOptional(z.literal("title")).describe("Present when the words stand in the title."),
};

export const spanSchema = z.strictObject(span);

const basis = z.enum(["front-matter", "text", "inferred"]);

export const DELEGATION_STATUSES = [
  "party",
  "guarantor",
  "observer",
  "mediator",
  "host",
  "other",
] as const;

/**
 * Whether a delegation came, by what the article says: `attended` where it tells that it did,
 * `announced` where it tells only that it was to come («سيمثل», «من المقرر أن تشارك»), `mentioned`
 * where it tells neither, or that it stayed away.
 */
export const PRESENCES = ["attended", "announced", "mentioned"] as const;

export const SEVERITIES = ["error", "warning", "info"] as const;

export const findingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  in: z.exactOptional(z.literal("title")),
});

export const articleRecordSchema = z.strictObject({
  slug: z.string(),
  file: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  publisher: z
    .strictObject({ id: z.string(), name: z.string(), basis: z.enum(["front-matter", "text"]) })
    .nullable(),
  published: z.strictObject({ value: z.string(), basis, evidence: z.array(spanSchema) }).nullable(),
  rounds: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(["subject", "mention"]),
      basis,
      mentions: z.array(spanSchema),
    }),
  ),
  people: z.array(
    z.strictObject({ id: z.string(), name: z.string(), mentions: z.array(spanSchema) }),
  ),
  unresolved: z.array(z.strictObject({ ...span, role: z.string().nullable() })),
  delegations: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(DELEGATION_STATUSES),
      presence: z.enum(PRESENCES).describe("Attended, only announced, or only spoken of."),
      head: z.string().nullable(),
      size: z.int().min(1).nullable(),
      mentions: z.array(spanSchema),
    }),
  ),
  quotes: z.array(z.strictObject({ speaker: z.string().nullable(), ...span })),
  dates: z.array(
    z.strictObject({
      ...span,
      value: z.string().nullable().describe("EDTF; null when only a conflict is known."),
      conflict: z.string().nullable(),
    }),
  ),
  places: z.array(z.strictObject({ id: z.string(), mentions: z.array(spanSchema) })),
  findings: z.array(findingSchema),
  body: z.string(),
  removed: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  source: z.strictObject({ sha256: z.string(), bytes: z.int().min(0) }),
});

export type ArticleRecord = z.infer<typeof articleRecordSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Severity = (typeof SEVERITIES)[number];
export type Basis = z.infer<typeof basis>;
export type DelegationStatus = (typeof DELEGATION_STATUSES)[number];
export type DelegationPresence = (typeof PRESENCES)[number];
export type RecordRound = ArticleRecord["rounds"][number];
export type RecordPerson = ArticleRecord["people"][number];
export type RecordDelegation = ArticleRecord["delegations"][number];
export type RecordQuote = ArticleRecord["quotes"][number];
export type RecordDate = ArticleRecord["dates"][number];
export type RecordPlace = ArticleRecord["places"][number];
export type Removed = ArticleRecord["removed"][number];
