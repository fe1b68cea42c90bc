import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";
import { answerSet, type SearchTools } from "./answer-query.js";
import type { FilterCounts } from "./ask-index.js";
import type { PageCounter } from "./count-pages.js";
import type { SearchState } from "./search-state.js";

/**
 * Filters whose choices are counted among other pages than the answers. Not the kind where statements
 * are asked for: of pages their index knows nothing.
 */
export const countedApart = ({ filters }: Pick<SearchState, "filters">): SearchFilter[] =>
  SEARCH_FILTERS.filter(
    (filter) =>
      filters[filter] !== undefined && (filter !== "kind" || filters.kind !== "statement"),
  );

/**
 * Counts beside every choice how many pages it would leave. Where a filter is set, its other values
 * would take the place of the one chosen: they are counted among what is found without that filter.
 *
 * @param own Counts of the answers themselves.
 * @returns The same, with all values of filters that are set; without such a filter where too many
 *   pages would have to be looked at.
 */
export async function countChoices(
  state: SearchState,
  own: FilterCounts,
  tools: SearchTools,
  count: PageCounter,
): Promise<FilterCounts> {
  const counts = new Map(Object.entries(own));
  for (const filter of countedApart(state)) {
    const { [filter]: chosen = "", ...others } = state.filters;
    const found = await answerSet({ ...state, filters: others }, tools);
    const values = found === null ? undefined : (found.counts ?? (await count(found.ids)))[filter];
    // With fewer words than typed, where that alone leaves something, the choice made has its own number.
    const ofChosen = own[filter]?.[chosen];
    counts.delete(filter);
    if (values !== undefined)
      counts.set(filter, ofChosen === undefined ? values : { ...values, [chosen]: ofChosen });
  }
  return Object.fromEntries(counts);
}
