import { foldLetters } from "../arabic/letters.js";
import type { Article } from "../archive/archive.js";
import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Span } from "../record/article-record.js";
import { outletOf, type Outlet } from "./outlets.js";

/** Words by which a thing was called, and where. */
export interface TermMention {
  article: Article;
  span: Span;
}

/** One term: how often each outlet prints it. */
export interface TermRow {
  /** As most often printed. */
  term: string;
  total: number;
  /** Mentions by the outlet's key, in the order of the articles. */
  byOutlet: ReadonlyMap<string, TermMention[]>;
}

/** Term × outlet, the most frequent first in both directions. */
export interface TermsByOutlet {
  outlets: { outlet: Outlet; total: number }[];
  terms: TermRow[];
}

/**
 * How outlets call a thing, read from the mentions in their articles' records. Spellings of one
 * term (hamzas, marks, «للأمم» for «الأمم») count as one.
 *
 * @param mentionsOf The spans of an article that mean the thing.
 */
export function termsByOutlet(
  articles: readonly Article[],
  mentionsOf: (article: Article) => readonly Span[],
): TermsByOutlet {
  const outlets = new Map<string, { outlet: Outlet; total: number }>();
  const groups = new Map<string, TermGroup>();
  for (const article of articles) {
    const outlet = outletOf(article);
    for (const span of mentionsOf(article)) {
      const counted = outlets.get(outlet.key) ?? { outlet, total: 0 };
      outlets.set(outlet.key, { outlet, total: counted.total + 1 });
      addMention(groups, outlet.key, { article, span });
    }
  }
  return {
    outlets: [...outlets.values()].sort(
      (a, b) => b.total - a.total || byCodeUnit(a.outlet.key, b.outlet.key),
    ),
    terms: [...groups].map(([key, group]) => rowOf(key, group)).sort(mostFirst),
  };
}

interface TermGroup {
  total: number;
  spellings: Map<string, number>;
  byOutlet: Map<string, TermMention[]>;
}

function addMention(groups: Map<string, TermGroup>, outlet: string, mention: TermMention): void {
  const { text } = mention.span;
  const key = termKey(text);
  const group: TermGroup = groups.get(key) ?? {
    total: 0,
    spellings: new Map<string, number>(),
    byOutlet: new Map<string, TermMention[]>(),
  };
  groups.set(key, group);
  group.total += 1;
  group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1);
  const mentions = group.byOutlet.get(outlet);
  if (mentions === undefined) group.byOutlet.set(outlet, [mention]);
  else mentions.push(mention);
}

/** The article that follows «ل» loses its alif: «للأمم المتحدة» is «الأمم المتحدة». */
const termKey = (text: string): string =>
  foldLetters(text).replace(/\s+/g, " ").replace(/^لل/, "ال");

function rowOf(key: string, { total, spellings, byOutlet }: TermGroup): TermRow {
  const printed = [...spellings].sort(
    ([a, countA], [b, countB]) => countB - countA || byCodeUnit(a, b),
  );
  const [whole] = printed.find(([text]) => !text.startsWith("لل")) ?? [null];
  const [first] = printed[0] ?? [key];
  return { term: whole ?? `ال${first.slice(2)}`, total, byOutlet };
}

const mostFirst = (a: TermRow, b: TermRow): number =>
  b.total - a.total || byCodeUnit(a.term, b.term);
