import { searchStrings } from "../strings.ar.js";
import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";
import type { FilterCounts } from "./ask-index.js";
import type { PageParts } from "./page-parts.js";
import { firstDayIn, lastDayIn } from "./search-span.js";
import { isIdle, readState, type SearchState } from "./search-state.js";

/** What the form says now; how many results are shown begins anew. */
export function stateOfForm({ form }: PageParts): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") params.append(name, value);
  }
  return readState(params);
}

/** Makes the form say what a state is. */
export function fillForm({ form, field, facets }: PageParts, state: SearchState): void {
  field.value = state.q;
  for (const filter of SEARCH_FILTERS) {
    const select = selectOf(form, filter);
    if (select !== null) select.value = state.filters[filter] ?? "";
  }
  const [from, to] = [firstDayIn(state.from), lastDayIn(state.to)];
  for (const [name, day] of Object.entries({ from, to })) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (input !== null) input.value = day;
  }
  const sort = form.querySelector<HTMLInputElement>(`input[name="sort"][value="${state.sort}"]`);
  if (sort !== null) sort.checked = true;
  // On a phone the form would fill the window, and what was found be out of sight.
  if (!isIdle({ ...state, q: "" }) && matchMedia("(min-width: 40rem)").matches) facets.open = true;
}

/** Says in the heading of the choices which are made: it may be all that is seen of them. */
export function showChosen({ form, chosen }: PageParts, state: SearchState): void {
  const names = SEARCH_FILTERS.flatMap((filter) => {
    const value = state.filters[filter];
    const option = [...(selectOf(form, filter)?.options ?? [])].find((one) => one.value === value);
    return value === undefined ? [] : [option?.dataset["name"] ?? value];
  });
  const days = [
    ...(state.from === "" ? [] : [`${searchStrings.from} ${state.from}`]),
    ...(state.to === "" ? [] : [`${searchStrings.to} ${state.to}`]),
  ];
  // FSI … PDI: a Latin value or a day must not turn what stands beside it.
  chosen.textContent = [...names, ...days].map((text) => `\u2068${text}\u2069`).join("، ");
}

/**
 * Prints beside every choice how many of the pages found it would leave.
 *
 * @param counts Null: nobody knows; choices then stand without a number.
 * @param areOthersKnown Also of the values that would take the place of one chosen.
 */
export function showCounts(
  { form }: PageParts,
  counts: FilterCounts | null,
  areOthersKnown: boolean,
): void {
  for (const filter of SEARCH_FILTERS) {
    const ofFilter = counts?.[filter];
    const select = selectOf(form, filter);
    if (select === null || (counts !== null && ofFilter === undefined)) continue;
    for (const option of select.options) {
      const isOpen = areOthersKnown || select.value === "" || select.value === option.value;
      const isKnown = isOpen && ofFilter !== undefined && !isElsewhere(filter, option, select);
      if (option.value !== "") setCount(option, isKnown ? (ofFilter[option.value] ?? 0) : null);
    }
  }
}

/** Pages and statements have an index each, that knows nothing of the other: no number, but a choice. */
const isElsewhere = (
  filter: SearchFilter,
  { value }: HTMLOptionElement,
  select: HTMLSelectElement,
): boolean => filter === "kind" && (value === "statement") !== (select.value === "statement");

/** Filters of a state whose values are none of the page's choices: an address may say anything. */
export const unknownFilters = ({ form }: PageParts, { filters }: SearchState): SearchFilter[] =>
  SEARCH_FILTERS.filter((filter) => {
    const value = filters[filter];
    const options = [...(selectOf(form, filter)?.options ?? [])];
    return value !== undefined && !options.some((option) => option.value === value);
  });

/** The numbers of the whole archive again, as the page came. */
export function resetCounts({ form }: PageParts): void {
  for (const option of form.querySelectorAll("option")) {
    if (option.value !== "") setCount(option, Number(option.dataset["count"] ?? 0));
  }
}

function setCount(option: HTMLOptionElement, count: number | null): void {
  const name = option.dataset["name"] ?? option.value;
  option.text = count === null ? name : `${name} (${String(count)})`;
  // A choice that is made stays: what is disabled a form does not tell.
  option.disabled = count === 0 && !option.selected;
}

const selectOf = (form: HTMLFormElement, filter: SearchFilter): HTMLSelectElement | null =>
  form.querySelector(`select[name="${filter}"]`);
