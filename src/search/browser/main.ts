import { listenToKeys } from "./keyboard.js";
import { searchStrings } from "../strings.ar.js";
import { findParts } from "./page-parts.js";
import { resultsCsv } from "./results-csv.js";
import { saveFile } from "./save-file.js";
import type { SearchAnswer, SearchClient } from "./search-client.js";
import { fillForm, resetCounts, showCounts, stateOfForm, unknownFilters } from "./search-form.js";
import { isIdle, PAGE_SIZE, readState, writeState, type SearchState } from "./search-state.js";
import { startThread } from "./search-thread.js";
import { showAnswer, showFailure, showIdle, showLoading, showTrouble } from "./show-answer.js";

/** Waiting time after a keystroke before the search runs, in ms: a word is typed in one go. */
const TYPING_PAUSE = 30;

const NO_STATE = readState(new URLSearchParams());
const parts = findParts();
let state = readState(new URLSearchParams(location.search));
/** Started with the page: when the first letter is typed the thread is there, and not yet the index. */
const thread = startThread();
let client: Promise<SearchClient> | null = null;
let attempts = 0;
/** Counts searches: an answer that is no longer the latest is dropped. */
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the newest entry of the history is a query still being typed. */
let isTyping = false;

async function run(): Promise<void> {
  const mine = ++latest;
  if (isIdle(state)) {
    showIdle(parts);
    resetCounts(parts);
    return;
  }
  showLoading(parts);
  const answer = (await answered(mine)) ?? (mine === latest ? await answered(mine) : null);
  if (mine !== latest) return;
  if (answer === null) {
    showFailure(parts);
  } else {
    showCounts(parts, answer.counts);
    const unknown = unknownFilters(parts, state).map((filter) => state.filters[filter] ?? "");
    await showAnswer(parts, answer, unknown, () => mine === latest);
  }
}

/**
 * Null when the index cannot be loaded. Whoever asks a second time gets an index loaded anew: since
 * the page was opened another may have been published, and the parts of the old one be gone.
 */
async function answered(mine: number): Promise<SearchAnswer | null> {
  try {
    client ??= loadClient();
    const search = await client;
    if (parts.facets.open) await search.loadCounts();
    return await search.search(state);
  } catch {
    if (mine === latest) {
      attempts++;
      client = null;
    }
    return null;
  }
}

const loadClient = async (): Promise<SearchClient> =>
  (await thread).load({ base: parts.base, span: parts.span, attempt: attempts });

/** Goes to a state: into the address, then onto the page. Typing makes one entry, not one a letter. */
function go(next: SearchState, typing = false): Promise<void> {
  clearTimeout(timer);
  const address = location.pathname + writeState(next);
  if (address !== location.pathname + location.search) {
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  isTyping = typing;
  state = { ...next, isTyped: typing };
  return run();
}

async function showMore(): Promise<void> {
  const before = parts.results.childElementCount;
  isTyping = false;
  state = { ...state, shown: state.shown + PAGE_SIZE };
  history.replaceState(null, "", location.pathname + writeState(state));
  await run();
  // The button may be gone; the reader goes on at the first new result.
  parts.results.children[before]?.querySelector("a")?.focus();
}

/** Hands all results over as a file, made here of what the list shows. */
async function download(): Promise<void> {
  parts.csv.disabled = true;
  try {
    const { pages } = await (await (client ??= loadClient())).searchAll(state);
    saveFile("jawlat-search.csv", "text/csv", resultsCsv(pages, location.origin));
  } catch {
    showTrouble(parts, searchStrings.csvFailed);
  }
  parts.csv.disabled = false;
}

/** The engine is on its way before the first letter is typed. */
function warmUp(): void {
  client ??= loadClient();
  client.catch(() => {
    client = null; // the first search says so
  });
}

parts.field.addEventListener("focus", warmUp);
parts.field.addEventListener("input", (event) => {
  clearTimeout(timer);
  // Input methods compose a word before they hand it over.
  if (event instanceof InputEvent && event.isComposing) return;
  timer = setTimeout(() => void go(stateOfForm(parts), true), TYPING_PAUSE);
});
parts.form.addEventListener("change", (event) => {
  if (event.target !== parts.field) void go(stateOfForm(parts));
});
parts.form.addEventListener("submit", (event) => {
  event.preventDefault();
  void go(stateOfForm(parts));
});
parts.facets.addEventListener("toggle", () => {
  if (parts.facets.open && !isIdle(state)) void run();
});
parts.more.addEventListener("click", () => void showMore());
parts.csv.addEventListener("click", () => void download());
parts.retry.addEventListener("click", () => void run());
/**
 * An article is opened with the words of the query, and marks them. The address is completed only
 * now: whoever reads the list gets addresses as the site has them.
 */
for (const event of ["click", "auxclick", "contextmenu"]) {
  parts.results.addEventListener(event, ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const isArticle = link?.closest('[data-search="result"][data-kind="article"]') != null;
    if (link !== null && isArticle && state.q !== "")
      link.search = writeState({ ...NO_STATE, q: state.q });
  });
}
listenToKeys(parts, () => void go(stateOfForm(parts), true));
window.addEventListener("popstate", () => {
  clearTimeout(timer);
  isTyping = false;
  state = readState(new URLSearchParams(location.search));
  fillForm(parts, state);
  void run();
});

fillForm(parts, state);
void run();
