import type { Root as HastRoot } from "hast";

import type {
  ArticleRecord,
  DelegationPresence,
  DelegationStatus,
  Finding,
  Span,
} from "../record/article-record.js";
import type {
  Delegation,
  Person,
  Place,
  Process,
  Publisher,
  Registry,
  Round,
} from "../registry/schema.js";
import type { RegistryFile } from "../registry/registry-document.js";
import type { FrontMatter } from "../source/front-matter.js";
import type { SourceFile } from "../source/source.js";

/**
 * One article as the archive holds it: its record, what its editor wrote above it, and its body as
 * a sanitized tree. The text of the tree's leaf blocks, joined by a blank line, is `record.body`,
 * so offsets in the record address the tree's text nodes too (see `bodyBlocks`).
 */
export interface Article {
  record: ArticleRecord;
  frontMatter: FrontMatter;
  body: HastRoot;
}

/** Where a fact was read: the article and the sentence (counted from 1) its words stand in. */
export interface Reference {
  slug: string;
  span: Span;
  /** Null when the words stand in the title. */
  sentence: number | null;
}

/** What one article says of one delegation at its subject round. */
export interface DelegationReport {
  slug: string;
  status: DelegationStatus;
  presence: DelegationPresence;
  head: string | null;
  size: number | null;
  /** One for each mention. */
  references: Reference[];
  /** Where the head's name was read; null without a head. */
  headReference: Reference | null;
  sizeReference: Reference | null;
}

/** Words somebody said, as one article prints them. */
export interface Statement {
  slug: string;
  /** The anchor of its words: `q2`, or `title-q1` for one that stands in the title. */
  fragment: string;
  /** Its number in the article's body, from 1; null in the title. */
  number: number | null;
  /** Where it begins, in UTF-16 units of the body or the title. */
  start: number;
  /** Id of a person or a delegation; null when nobody can be told. */
  speaker: string | null;
  text: string;
  /** The article's subject round, if it has one. */
  round: string | null;
}

/** Articles are listed newest first; those without a date come last, by slug. */
export interface RoundEntry {
  round: Round;
  process: Process;
  places: Place[];
  subjectOf: Article[];
  mentionedIn: Article[];
  statements: Statement[];
  /** By delegation id: what articles about this round report, the registry's own knowledge aside. */
  reports: ReadonlyMap<string, DelegationReport[]>;
  previous: Round | null;
  next: Round | null;
}

export interface PersonEntry {
  person: Person;
  articles: Article[];
  statements: Statement[];
  /** Rounds whose registry entry names this person as a head. */
  headOf: { round: Round; delegation: Delegation; title: string | null }[];
  /** Rounds that articles naming this person are about, oldest first. */
  rounds: Round[];
}

export interface DelegationEntry {
  delegation: Delegation;
  articles: Article[];
  statements: Statement[];
  /** Rounds attended, by the registry, oldest first. */
  attendance: {
    round: Round;
    status: DelegationStatus;
    head: Person | null;
    size: number | null;
  }[];
}

export interface ProcessEntry {
  process: Process;
  rounds: RoundEntry[];
  articles: Article[];
}

export interface PublisherEntry {
  publisher: Publisher;
  articles: Article[];
}

/** A finding and the file it was made in; `line` and `column` count from 1, null for a whole file. */
export interface FileFinding extends Finding {
  file: string;
  line: number | null;
  column: number | null;
}

/**
 * The files that editors wrote, as they were read: they are published with the archive's data, so that
 * the site can be built from it again. Pages and index are made without them.
 */
export interface Originals {
  sources: readonly SourceFile[];
  registry: readonly RegistryFile[];
}

/** Everything that pages and index are made of. Nothing downstream reads a source again. */
export interface Archive {
  registry: Registry;
  articles: Article[];
  rounds: RoundEntry[];
  people: PersonEntry[];
  delegations: DelegationEntry[];
  processes: ProcessEntry[];
  publishers: PublisherEntry[];
  statements: Statement[];
  findings: FileFinding[];
  originals: Originals;
}
