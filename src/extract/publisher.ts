import { foldLetters } from "../arabic/letters.js";
import { tokensOf } from "../arabic/tokens.js";
import type { ArticleRecord, Removed } from "../record/article-record.js";
import type { Publisher, Registry } from "../registry/schema.js";
import { findPhrases, phraseTable, type PhraseTable } from "./phrases.js";
import { textField, type TextField } from "./text-field.js";

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
  const furniture = removed.map((part) => part.text).join("\n");
  const inFurniture = publisherInFurniture(furniture, registry);
  const found = inFurniture ?? selfNamed(body, registry);
  return found ? { id: found.id, name: found.name, basis: "text" } : null;
}

function publisherOfAddress(text: string, registry: Registry): Publisher | undefined {
  const hosts = [...text.toLowerCase().matchAll(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g)].map(
    ([host]) => host,
  );
  return registry.publishers.find((publisher) =>
    publisher.domains.some((domain) =>
      hosts.some((host) => host === domain || host.endsWith(`.${domain}`)),
    ),
  );
}

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

function publisherInFurniture(furniture: string, registry: Registry): Publisher | undefined {
  if (furniture === "") return undefined;
  const byAddress = publisherOfAddress(furniture, registry);
  if (byAddress) return byAddress;
  const field = textField(furniture, false);
  const [match] = findPhrases(tableOf(registry), field).filter(
    ({ from, to }) =>
      standsAlone(field, from, to) ||
      /^(وكاله|صحيفه|موقع|قناه|المصدر)$/u.test(field.tokens[from - 1]?.text ?? "") ||
      tokensOf(field.text.slice(field.tokens[from]?.start, field.tokens[to - 1]?.end)).length > 1,
  );
  return registry.publishers.find((publisher) => publisher.id === match?.values[0]);
}

/** A line that is nothing but the outlet's name. */
function standsAlone(field: TextField, from: number, to: number): boolean {
  const before = field.text.slice(0, field.tokens[from]?.start).split("\n").at(-1) ?? "";
  const after = field.text.slice(field.tokens[to - 1]?.end).split("\n")[0] ?? "";
  return !/[\p{L}\p{N}]/u.test(before + after);
}

/** «وكانت الميادين قد نشرت», «علمت عنب بلدي», «مراسل الجزيرة نت». */
function selfNamed(body: TextField, registry: Registry): Publisher | undefined {
  const match = findPhrases(tableOf(registry), body).find(({ from, to }) => {
    const before = body.tokens[from - 1]?.text ?? "";
    const after = body.tokens.slice(to, to + 2).map((token) => token.text);
    if (/^(و|ف)?(كانت|كان)$/u.test(before) && after[0] === "قد")
      return /^نشر/u.test(after[1] ?? "");
    return /^(و|ف)?(علمت|مراسل|مراسله|لمراسل|خاص)$/u.test(before);
  });
  return registry.publishers.find((publisher) => publisher.id === match?.values[0]);
}
