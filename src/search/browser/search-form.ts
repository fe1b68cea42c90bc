import { SEARCH_FILTERS, type SearchFilter } from "../search-filters.js";
import type { PageParts } from "./page-parts.js";
import type { PagefindAnswer } from "./pagefind-client.js";
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
  for (const name of ["from", "to"] as const) {
    const month = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (month !== null) month.value = state[name];
  }
  const sort = form.querySelector<HTMLInputElement>(`input[name="sort"][value="${state.sort}"]`);
  if (sort !== null) sort.checked = true;
  if (!isIdle({ ...state, q: "" })) facets.open = true;
}

/** Prints beside every choice how many of the pages found it would leave. */
export function showCounts({ form }: PageParts, counts: PagefindAnswer["filters"]): void {
  for (const filter of SEARCH_FILTERS) {
    const ofFilter = counts[filter];
    const select = selectOf(form, filter);
    if (ofFilter === undefined || select === null || select.value !== "") continue;
    for (const option of select.options) {
      if (option.value !== "") setCount(option, ofFilter[option.value] ?? 0);
    }
  }
}

/** The numbers of the whole archive again, as the page came. */
export function resetCounts({ form }: PageParts): void {
  for (const option of form.querySelectorAll("option")) {
    if (option.value !== "") setCount(option, Number(option.dataset["count"] ?? 0));
  }
}

function setCount(option: HTMLOptionElement, count: number): void {
  option.text = `${option.dataset["name"] ?? option.value} (${String(count)})`;
  option.disabled = count === 0;
}

const selectOf = (form: HTMLFormElement, filter: SearchFilter): HTMLSelectElement | null =>
  form.querySelector(`select[name="${filter}"]`);
