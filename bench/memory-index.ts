/** How texts and queries become the forms that are compared. */
export interface Analyser {
  name: string;
  /** The forms of each word of a text, in order. */
  ofText: (text: string) => readonly (readonly string[])[];
  /** The forms of each word of a query: a page must have one of each. */
  ofQuery: (query: string) => readonly (readonly string[])[];
  /** Whether the beginning of a form finds it. */
  isPrefix: boolean;
}

/** Pages by the forms of their words: enough to compare analysers by nothing else. */
export interface MemoryIndex {
  name: string;
  /** How many different forms there are. */
  size: number;
  /** Pages with a form of every word of the query, best first. */
  find: (query: string) => string[];
}

/** Saturation and length as S. Robertson and H. Zaragoza give them for BM25 (2009). */
const K1 = 1.2;
const B = 0.75;

/** @param texts By page. */
export function memoryIndex(texts: ReadonlyMap<string, string>, analyser: Analyser): MemoryIndex {
  const forms = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [page, text] of texts) {
    const words = analyser.ofText(text);
    lengths.set(page, words.length);
    for (const form of words.flat()) {
      const pages = forms.get(form) ?? new Map<string, number>();
      forms.set(form, pages);
      pages.set(page, (pages.get(page) ?? 0) + 1);
    }
  }
  const find = (asked: readonly string[]): Map<string, number> =>
    scores(matching(asked, forms, analyser), lengths);
  return {
    name: analyser.name,
    size: forms.size,
    find: (query) => rank(analyser.ofQuery(query).map(find)),
  };
}

type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Page → occurrences of the forms asked for. */
function matching(asked: readonly string[], forms: Forms, { isPrefix }: Analyser) {
  const found = isPrefix
    ? [...forms.keys()].filter((form) => asked.some((beginning) => form.startsWith(beginning)))
    : new Set(asked);
  const counts = new Map<string, number>();
  for (const form of found) {
    for (const [page, count] of forms.get(form) ?? []) {
      counts.set(page, (counts.get(page) ?? 0) + count);
    }
  }
  return counts;
}

function scores(counts: ReadonlyMap<string, number>, lengths: ReadonlyMap<string, number>) {
  const mean = [...lengths.values()].reduce((sum, each) => sum + each, 0) / lengths.size;
  const rarity = Math.log(1 + (lengths.size - counts.size + 0.5) / (counts.size + 0.5));
  const scored = [...counts].map(([page, count]): [string, number] => {
    const length = (lengths.get(page) ?? mean) / mean;
    return [page, (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length))];
  });
  return new Map(scored);
}

/** Pages that have every word, by the sum of their scores. */
function rank([first, ...others]: readonly ReadonlyMap<string, number>[]): string[] {
  const inAll = [...(first ?? [])].filter(([page]) => others.every((other) => other.has(page)));
  return inAll
    .map(([page, score]) => ({
      page,
      score: others.reduce((sum, other) => sum + (other.get(page) ?? 0), score),
    }))
    .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1))
    .map(({ page }) => page);
}
