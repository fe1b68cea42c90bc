import { hasExactPhrase } from "../exact-phrase.js";
import { phraseTerm, type QueryPhrase } from "../search-query.js";
import { readFacts } from "../shown-facts.js";
import type { SearchTools } from "./answer-query.js";
import { isInSpan, uncertainMonths } from "./search-span.js";
import type { PageFragment } from "./pagefind-client.js";
import type { SearchState } from "./search-state.js";

/** What the index cannot tell of some pages: they are loaded and looked at. */
export interface PageCheck {
  /** Whether the index leaves it open for a page. */
  concerns: (id: string) => boolean;
  holds: (page: PageFragment) => boolean;
}

/** Words that must stand side by side on a page, spelled as typed. The index knows their forms only. */
export const phraseCheck = ({ printed }: QueryPhrase): PageCheck => ({
  concerns: () => true,
  holds: (page) => hasPhrase(page, printed),
});

/** A title's last word and the text's first stand side by side in the index, and not on the page. */
function hasPhrase({ content, meta }: PageFragment, printed: string): boolean {
  const words = content.split(" ");
  const { titleWords } = readFacts(meta);
  const parts = [words.slice(0, titleWords), words.slice(titleWords)];
  return parts.some((part) => hasExactPhrase(part.join(" "), printed));
}

/** Words that must not stand so. Pages without their forms side by side need no look. */
export async function noPhraseCheck(
  { printed, words }: QueryPhrase,
  { engine }: Pick<SearchTools, "engine">,
): Promise<PageCheck> {
  const { results } = await engine.find(phraseTerm(words.map(({ form }) => form)));
  const ids = new Set(results.map(({ id }) => id));
  return {
    concerns: (id) => ids.has(id),
    holds: (page) => !hasPhrase(page, printed),
  };
}

/** Days within a month: the index knows the months of pages. None when a span has whole months. */
export async function dayChecks(
  state: Pick<SearchState, "from" | "to">,
  { engine }: Pick<SearchTools, "engine">,
): Promise<PageCheck[]> {
  const months = uncertainMonths(state);
  if (months.length === 0) return [];
  const { results } = await engine.find(null, { filters: { month: { any: months } } });
  const ids = new Set(results.map(({ id }) => id));
  const holds = ({ meta }: PageFragment) => isInSpan(readFacts(meta).date ?? "", state);
  return [{ concerns: (id) => ids.has(id), holds }];
}
