import type { QueryWord } from "../search-query.js";
import type { SearchTools } from "./answer-query.js";
import { askIndex, NOTHING, type IndexAnswer, type MeantQuery } from "./ask-index.js";
import { pagesWith } from "./correct-words.js";
import type { SearchState } from "./search-state.js";

/** What is found when some words of a query are left out. */
export interface FewerWords {
  answer: IndexAnswer;
  /** As typed. */
  leftOut: string[];
}

/** Above so many words the rarest is left out at once: trying each of them would take long. */
const MOST_TRIED = 8;

/**
 * The most pages that hold all words but one, since that is better than nothing; where no page holds
 * them either, the same without the rarest word.
 *
 * @param query Of two words or more, that no page holds together.
 */
export async function withFewerWords(
  query: MeantQuery,
  state: SearchState,
  tools: SearchTools,
): Promise<FewerWords> {
  const tried = query.words.length > MOST_TRIED ? [] : query.words;
  let best: FewerWords | null = null;
  for (const word of tried) {
    const answer = await askIndex(without(query, word), state, tools);
    if (answer.results.length > (best?.answer.results.length ?? 0))
      best = { answer, leftOut: [word.printed] };
  }
  if (best !== null) return best;
  const rarest = await rarestOf(query.words, tools);
  const rest = rarest === undefined ? query : without(query, rarest);
  if (rarest === undefined || rest.words.length < 2) return { answer: NOTHING, leftOut: [] };
  const own = await askIndex(rest, state, tools);
  if (own.results.length > 0) return { answer: own, leftOut: [rarest.printed] };
  const fewer = await withFewerWords(rest, state, tools);
  return { ...fewer, leftOut: [rarest.printed, ...fewer.leftOut] };
}

const without = (query: MeantQuery, word: QueryWord): MeantQuery => ({
  ...query,
  words: query.words.filter((other) => other !== word),
});

async function rarestOf(
  words: readonly QueryWord[],
  { engine }: Pick<SearchTools, "engine">,
): Promise<QueryWord | undefined> {
  const counted = await Promise.all(
    words.map(async (word) => ({ word, pages: await pagesWith(word, engine) })),
  );
  return counted.sort((a, b) => a.pages - b.pages)[0]?.word;
}
