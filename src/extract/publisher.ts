import { foldLetters } from "../arabic/letters.js";
import type { ArticleRecord, Removed } from "../record/article-record.js";
import type { Publisher, Registry } from "../registry/schema.js";
import { findPhrases, phraseTable, type PhraseMatch, type PhraseTable } from "./phrases.js";
import { gapAfter, textField, type TextField } from "./text-field.js";

type RecordPublisher = NonNullable<ArticleRecord["publisher"]>;

/** Where an article may name its own outlet. */
export interface PublisherSources {
  frontMatterPublisher: string | undefined;
  url: string | undefined;
  removed: readonly Removed[];
  body: TextField;
}

/** Finds an outlet by id or by one of its names. @returns undefined when the registry lacks it. */
export function publisherNamed(name: string, registry: Registry): Publisher | undefined {
  const folded = foldLetters(name.trim());
  return registry.publishers.find(
    (p) => p.id === name.trim() || [p.name, ...p.names].some((n) => foldLetters(n) === folded),
  );
}

/**
 * The article's outlet: the front matter's; else that of its address; else the one that the page's
 * own furniture names by address or by name; else one that speaks of itself in the text («وكانت
 * الميادين قد نشرت»). An outlet that is only quoted («وفق سانا») is not it.
 */
export function readPublisher(
  sources: PublisherSources,
  registry: Registry,
): RecordPublisher | null {
  const { frontMatterPublisher, url, removed, body } = sources;
  const named = frontMatterPublisher && publisherNamed(frontMatterPublisher, registry);
  if (named) return { id: named.id, name: named.name, basis: "front-matter" };
  const byUrl = url === undefined ? undefined : publisherOfAddress(url, registry);
  if (byUrl) return { id: byUrl.id, name: byUrl.name, basis: "front-matter" };
  const inFurniture = publisherInFurniture(removed, registry);
  const found = inFurniture ?? selfNamed(body, registry);
  return found ? { id: found.id, name: found.name, basis: "text" } : null;
}

/** A domain's last labels: no outlet's address has more. */
const MOST_LABELS = 4;

function publisherOfAddress(text: string, registry: Registry): Publisher | undefined {
  const domains = new Set<string>();
  for (const [host] of text.toLowerCase().matchAll(/[a-z0-9.-]+/g)) {
    const labels = host
      .slice(-LONGEST_HOST)
      .replace(/[.-]+$/, "")
      .split(".")
      .slice(-MOST_LABELS);
    labels.forEach((_, i) => domains.add(labels.slice(i).join(".")));
  }
  return registry.publishers.find((publisher) =>
    publisher.domains.some((domain) => domains.has(domain)),
  );
}

/** Letters of an address, from its end, that can matter. */
const LONGEST_HOST = 80;

const TABLES = new WeakMap<Registry, PhraseTable<string>>();

function tableOf(registry: Registry): PhraseTable<string> {
  const known = TABLES.get(registry);
  if (known) return known;
  const table = phraseTable(
    registry.publishers.flatMap((p) => [p.name, ...p.names].map((name) => [name, p.id] as const)),
  );
  TABLES.set(registry, table);
  return table;
}

/** What stands before an outlet's name where a page speaks of itself. Folded. */
const OWN_PAGE =
  /^(و|ل)?(وكاله|صحيفه|موقع|قناه|شبكه|تابعوا|تابعونا|متابعه|حقوق|محفوظه|اخبار|تطبيق|نشره)$/u;

/** Furniture in which any outlet's name is the page's own. */
const SPEAKS_OF_ITSELF = /name of the outlet|about the outlet|copyright|address of a page|byline/;

function publisherInFurniture(
  removed: readonly Removed[],
  registry: Registry,
): Publisher | undefined {
  if (removed.length === 0) return undefined;
  const byAddress = publisherOfAddress(removed.map((part) => part.text).join("\n"), registry);
  if (byAddress) return byAddress;
  const parts = removed.filter(({ reason }) => reason !== "photo caption");
  const matches = parts.flatMap(({ text, reason }) =>
    findPhrases(tableOf(registry), textField(text, false))
      .filter((match) => !isQuotedSource(match) && !isLinkElsewhere(match))
      .map((match) => ({ match, reason })),
  );
  const [own] = matches
    .map(({ match, reason }) => ({ match, rank: rankOf(match, reason) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return registry.publishers.find((publisher) => publisher.id === own?.match.values[0]);
}

/** How surely a name in the furniture is the page's own; 0 when it need not be. */
function rankOf(match: PhraseMatch<string>, reason: string): number {
  const isItself = SPEAKS_OF_ITSELF.test(reason);
  const { field, from, to } = match;
  if ((isItself && isLongName(match)) || isClaimed(match)) return 4;
  if (isSite(match) && isNamedAsSource(match)) return 2;
  if (OWN_PAGE.test(field.tokens[from - 1]?.text ?? "")) return 3;
  // «الأخبار / سوريا» is a breadcrumb, «لندن: «الشرق الأوسط»» a dateline.
  if (from > 0 && isDateline(field, from, to)) return 2;
  // «رويترز» on a line of its own signs the report, not the page.
  return reason !== "byline" && standsAlone(field, from, to) ? 1 : 0;
}

/** Letters before a name within which «©» or «copyright» claims the page for it. */
const REACH_CLAIM = 200;

function isClaimed({ field, from }: PhraseMatch<string>): boolean {
  const at = field.tokens[from]?.start ?? 0;
  return /©|\(c\)|copyright/i.test(field.text.slice(Math.max(0, at - REACH_CLAIM), at));
}

const isLongName = ({ from, to }: PhraseMatch<string>): boolean => to - from > 1;

/** «المصدر: العربية.نت»: a site names itself as its own source, an agency is named by others. */
const isSite = ({ field, to }: PhraseMatch<string>): boolean =>
  [to - 1, to].some((i) => field.tokens[i]?.text === "نت");

/** «المصدر: إنترفاكس»: where the news came from, not whose page it stands on. */
const isQuotedSource = (match: PhraseMatch<string>): boolean =>
  !isSite(match) && isNamedAsSource(match);

const isNamedAsSource = ({ field, from }: PhraseMatch<string>): boolean =>
  [1, 2].some((n) =>
    /^(و|ال)?(مصدر|مصادر|نقلا|عن|وكالات)$/u.test(field.tokens[from - n]?.text ?? ""),
  );

/** A disclaimer names itself as well («بي بي سي ليست مسؤولة …»); a headline about an outlet has a verb. */
const isLinkElsewhere = ({ field, to }: PhraseMatch<string>): boolean =>
  /^(تكشف|تنشر|تغلق|تعلن|تعتذر)$/u.test(field.tokens[to]?.text ?? "");

/** A line that is nothing but the outlet's name. */
const standsAlone = (field: TextField, from: number, to: number): boolean =>
  (from === 0 || gapAfter(field, from - 1).includes("\n")) &&
  (to >= field.tokens.length || gapAfter(field, to - 1).includes("\n"));

/** «وكانت الميادين قد نشرت», «علمت عنب بلدي», «مراسل الجزيرة نت», «سكاي نيوز عربية - أبوظبي». */
function selfNamed(body: TextField, registry: Registry): Publisher | undefined {
  const match = findPhrases(tableOf(registry), body).find(({ from, to }) => {
    const before = body.tokens[from - 1]?.text ?? "";
    const after = body.tokens.slice(to, to + 2).map((token) => token.text);
    if (/^(و|ف)?(كانت|كان)$/u.test(before) && after[0] === "قد") {
      return /^نشر/u.test(after[1] ?? "");
    }
    if (/^(و|ف)?(علمت|رصدت|رصدته|مراسل|مراسله|لمراسل|خاص)$/u.test(before)) return true;
    return isDateline(body, from, to);
  });
  return registry.publishers.find((publisher) => publisher.id === match?.values[0]);
}

/** Words within which a dateline stands: «لندن: «الشرق الأوسط»», «سوتشي / الأناضول», «سكاي نيوز عربية - أبوظبي». */
const DATELINE_WORDS = 6;

function isDateline(body: TextField, from: number, to: number): boolean {
  if (to > DATELINE_WORDS) return false;
  const before = from === 0 ? "" : gapAfter(body, from - 1);
  const after = gapAfter(body, to - 1);
  const marked = /[:/–—-]/.test(before) || (from === 0 && /[:/–—-]/.test(after));
  return marked && !/[.؟!]/.test(before);
}
