import { sentencesOf } from "../src/arabic/sentences.js";
import { tokensOf } from "../src/arabic/tokens.js";
import { cleanArticle } from "../src/clean/clean-article.js";
import { LONGEST_MARKDOWN } from "../src/clean/markdown-limits.js";
import { findDelegations } from "../src/extract/attendance.js";
import { findDates } from "../src/extract/date-expressions.js";
import { readDelegations } from "../src/extract/delegations.js";
import { findHeads } from "../src/extract/heads.js";
import type { NameIndex } from "../src/extract/name-index.js";
import { findPeople, type PeopleReading } from "../src/extract/people.js";
import { findPlaces } from "../src/extract/places.js";
import { processCues } from "../src/extract/process-cues.js";
import { dateOfPage } from "../src/extract/page-dates.js";
import { readPublication } from "../src/extract/publication.js";
import { readPublisher } from "../src/extract/publisher.js";
import { findQuotes } from "../src/extract/quotes.js";
import { resolveDates } from "../src/extract/resolve-dates.js";
import { readRounds, withInferredSubject } from "../src/extract/rounds.js";
import { textField, type TextField } from "../src/extract/text-field.js";
import { findUnresolved } from "../src/extract/unresolved.js";
import type { Removed } from "../src/record/article-record.js";
import { readSource } from "../src/source/read-source.js";
import type { Source } from "../src/source/source.js";

/** Every rule that looks through a text: the stages of cleaning and reading, each on its own. */
export const RULES = [
  ...([
    "decode",
    "clean",
    "clean Markdown",
    "long Markdown",
    "tokens",
    "sentences",
    "text field",
  ] as const),
  ...(["cues", "people", "page date", "dates", "rounds", "publication", "date values"] as const),
  ...(["delegations", "heads", "attendance", "unresolved", "places", "publisher"] as const),
  ...(["publisher in furniture", "quotes"] as const),
] as const;
export type Rule = (typeof RULES)[number];

/** Runs a rule and notes its cost; one that is left out gives `otherwise`. */
type Timer = <T>(rule: Rule, otherwise: T, run: () => T) => T;

const TITLE = "محادثات أستانا حول سوريا";
/** Above a hostile body, so that the article is on the talks and no rule passes it over. */
const LEAD = `${TITLE}\n\nيبدأ الوفد السوري محادثات أستانا هنا. `;
const NO_FIELD = textField("", false);
const NO_PEOPLE: PeopleReading = { mentions: [], findings: [] };

/**
 * Feeds an article's text to each rule, and tells how long each was busy.
 *
 * @param text Goes to the rules that read as it stands, so that those that clean cannot spare them.
 * @param left Rules to leave out, because they were too slow with less; the others go on without
 *   what these would have found.
 * @returns CPU milliseconds by rule: a clock on the wall would tell what else the machine does.
 */
export function ruleCosts(
  text: string,
  names: NameIndex,
  left: ReadonlySet<Rule>,
): Map<Rule, number> {
  const costs = new Map<Rule, number>();
  const time: Timer = (rule, otherwise, run) => {
    if (left.has(rule)) return otherwise;
    const used = process.cpuUsage();
    const found = run();
    const { user, system } = process.cpuUsage(used); // microseconds
    costs.set(rule, (user + system) / 1000);
    return found;
  };
  const body = LEAD + text;
  const removed = [...timeCleaning(body, time), { text: body, reason: "byline" }];
  timeReading(fieldsOf(body, names, time), removed, names, time);
  return costs;
}

function timeCleaning(body: string, time: Timer): Removed[] {
  const raw = time("decode", null, () => sourceOf("hostile.txt", body));
  // Beyond the limits of an article a text is read line by line; below them the parser has it all.
  for (const [rule, text] of [
    ["clean Markdown", body.slice(0, LONGEST_MARKDOWN)],
    ["long Markdown", body],
  ] as const) {
    const markdown = sourceOf("hostile.md", text);
    if (markdown !== null) time(rule, null, () => cleanArticle(markdown));
  }
  return raw === null ? [] : time("clean", [], () => cleanArticle(raw).removed);
}

function sourceOf(file: string, text: string): Source | null {
  const reading = readSource({ file: `articles/${file}`, bytes: new TextEncoder().encode(text) });
  return reading.kind === "source" ? reading.source : null;
}

function fieldsOf(body: string, names: NameIndex, time: Timer): TextField[] {
  time("tokens", [], () => tokensOf(body));
  time("sentences", [], () => sentencesOf(body));
  const field = time("text field", NO_FIELD, () => textField(body, false, names.states));
  return [textField(TITLE, true, names.states), field];
}

/** The rules in the order of `makeArticle`, each with what those before it found. */
function timeReading(
  fields: readonly TextField[],
  removed: readonly Removed[],
  names: NameIndex,
  time: Timer,
): void {
  const cues = time("cues", processCues([NO_FIELD], names), () => processCues(fields, names));
  const people = time("people", NO_PEOPLE, () => findPeople(fields, names, true)).mentions;
  const dateLine = time("page date", null, () => dateOfPage(removed));
  const dates = time("dates", [], () => fields.flatMap(findDates));
  const given = { frontMatterRound: undefined, published: undefined, dates };
  const rounds = time("rounds", readRounds([NO_FIELD], cues, names, given), () =>
    readRounds(fields, cues, names, given),
  );
  const clues = { frontMatter: {}, dateLine, removed, expressions: dates, cues, people };
  const publication = time("publication", null, () => readPublication(clues, rounds, names));
  const { subject } = withInferredSubject(rounds, publication);
  time("date values", [], () => resolveDates(dates, { published: null, round: subject }));
  const context = { names, cues, subject };
  const mentions = time("delegations", [], () => findDelegations(fields, people, context));
  const heads = time("heads", new Map(), () => findHeads(mentions, people, context, rounds.rounds));
  time("attendance", [], () =>
    readDelegations(mentions, heads, context, { rounds: rounds.rounds, isBefore: false }),
  );
  const known = people.map(({ match }) => match.span);
  time("unresolved", [], () => findUnresolved(fields, known, names));
  time("places", [], () => findPlaces(fields, known, names));
  timePublisher(fields.at(-1) ?? NO_FIELD, removed, names, time);
  const scene = { people, delegations: mentions, heads, names };
  time("quotes", [], () => fields.flatMap((field) => findQuotes(field, scene)));
}

function timePublisher(
  body: TextField,
  removed: readonly Removed[],
  { registry }: NameIndex,
  time: Timer,
): void {
  const page = { frontMatterPublisher: undefined, url: undefined };
  time("publisher", null, () => readPublisher({ ...page, removed: [], body }, registry));
  time("publisher in furniture", null, () =>
    readPublisher({ ...page, removed, body: NO_FIELD }, registry),
  );
}
