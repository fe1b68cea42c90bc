import { keepPlace } from "./keep-place.js";
import { listenToKeys } from "./keyboard.js";
import { searchStrings } from "../strings.ar.js";
import { loadBuild } from "./load-table.js";
import { findParts, type PageParts } from "./page-parts.js";
import { isOtherCode, refreshOnce, refreshPage } from "./renewed.js";
import { resultsCsv } from "./results-csv.js";
import { saveFile } from "./save-file.js";
import type { AnswerPart, SearchClient } from "./search-client.js";
import {
  fillForm,
  resetCounts,
  showChosen,
  showCounts,
  stateOfForm,
  unknownFilters,
} from "./search-form.js";
import { isIdle, PAGE_SIZE, readState, writeState, type SearchState } from "./search-state.js";
import { startThread } from "./search-thread.js";
import { beginAnswer, showFailure, showIdle, showLoading, showTrouble } from "./show-answer.js";

/** Results whose words stand in an article. */
const IN_ARTICLES = '[data-search="result"]:is([data-kind="article"], [data-kind="statement"])';
const NO_STATE = readState(new URLSearchParams());
const parts = ownParts();
let state = readState(new URLSearchParams(location.search));
/** Started with the page: when the first letter is typed the thread is there, and not yet the index. */
const thread = startThread();
let client: Promise<SearchClient> | null = null;
let attempts = 0;
/** Counts searches: an answer that is no longer the latest is dropped. */
let latest = 0;
/** Whether the newest entry of the history is a query still being typed. */
let isTyping = false;
/** Whether the latest search counts what the choices would leave. */
let isCounted = false;
/** Whether the index can be had and is none for this page: only another page helps. */
let isOutdated = false;

/** A page out of a cache may be another than this script's. */
function ownParts(): PageParts {
  try {
    return findParts();
  } catch (error) {
    refreshOnce("parts", "/");
    throw error;
  }
}

/** @param kept Results of this very search that stand on the page already. */
async function run(kept = 0): Promise<void> {
  const mine = ++latest;
  showChosen(parts, state);
  if (isIdle(state)) {
    showIdle(parts);
    resetCounts(parts);
    return;
  }
  showLoading(parts);
  const isAnswered = (await answered(mine, kept)) || (mine === latest && (await answered(mine, 0)));
  if (!isAnswered) await fail(mine);
}

/** An index of another publication is a reason to open the page anew, and to say so if that is no help. */
async function fail(mine: number): Promise<void> {
  const build = await loadBuild(parts.base);
  if (mine !== latest) return;
  isOutdated = build !== null && build !== parts.build;
  if (isOutdated && refreshOnce(build ?? "", parts.base)) return;
  showFailure(parts, isOutdated);
}

/**
 * Prints the answer; false when the index cannot be loaded. Whoever asks a second time gets an index
 * loaded anew: since the page was opened another may have been published, and the parts of the old
 * one be gone.
 */
async function answered(mine: number, kept: number): Promise<boolean> {
  const unknown = unknownFilters(parts, state).map((filter) => state.filters[filter] ?? "");
  try {
    client ??= loadClient();
    const search = await client;
    if (isOtherCode(search.build, parts.build) && refreshOnce(search.build, parts.base))
      return true;
    const isRenewed = search.build !== parts.build;
    const show = beginAnswer(parts, { state, unknown, kept, isRenewed });
    isCounted = parts.facets.open;
    if (isCounted) await search.loadCounts();
    await search.search(state, (part) => {
      if (mine !== latest) return;
      show(part);
      // In a task of its own: the list is drawn before some hundred choices get their numbers.
      if (part.isLast) setTimeout(() => void count(mine, search, part));
    });
    return true;
  } catch {
    if (mine === latest) {
      attempts++;
      client = null;
    }
    return false;
  }
}

/** Beside the choices stands how many of the answers each would leave, as soon as that is known. */
async function count(mine: number, search: SearchClient, part: AnswerPart): Promise<void> {
  showCounts(parts, part.counts, false);
  if (!part.isCountable || !parts.facets.open) return;
  const counts = await search.countLatest().catch(() => null);
  if (mine === latest && counts !== null) showCounts(parts, counts, true);
}

const loadClient = async (): Promise<SearchClient> =>
  (await thread).load({
    base: parts.base,
    span: parts.span,
    hasStatements: parts.hasStatements,
    attempt: attempts,
  });

/** Goes to a state: into the address, then onto the page. Typing makes one entry, not one a letter. */
function go(next: SearchState, typing = false): Promise<void> {
  const address = location.pathname + writeState(next);
  if (address !== location.pathname + location.search) writeAddress(address);
  isTyping = typing;
  state = { ...next, isTyped: typing };
  return run();
}

function writeAddress(address: string): void {
  try {
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch {
    // Safari forbids more than a hundred changes in a short time: the next one takes this one along.
  }
}

async function showMore(): Promise<void> {
  const before = parts.results.childElementCount;
  isTyping = false;
  // A list that is not full: more of it is in what nobody has looked at, wherever.
  state = { ...state, shown: before < state.shown ? Infinity : state.shown + PAGE_SIZE };
  history.replaceState(null, "", location.pathname + writeState(state));
  await run(before);
  // The button may be gone; the reader goes on at the first new result, if there is one.
  (parts.results.children[before]?.querySelector("a") ?? parts.field).focus();
}

/** Hands all results over as a file, made here of what the list shows. */
async function download(): Promise<void> {
  parts.csv.disabled = true;
  try {
    const pages = await (await (client ??= loadClient())).searchAll(state);
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
// An input method composes a word in the field: with most Arabic keyboards of telephones every word.
parts.field.addEventListener("input", () => void go(stateOfForm(parts), true));
parts.form.addEventListener("change", (event) => {
  if (event.target === parts.field) return;
  void go({ ...stateOfForm(parts), ...(state.isLiteral === true ? { isLiteral: true } : {}) });
});
parts.form.addEventListener("submit", (event) => {
  event.preventDefault();
  void go(stateOfForm(parts));
});
parts.facets.addEventListener("toggle", () => {
  const isDone = parts.status.dataset["state"] === "done";
  if (parts.facets.open && !isCounted && !isIdle(state))
    void run(isDone ? parts.results.childElementCount : 0);
});
parts.more.addEventListener("click", () => void showMore());
parts.csv.addEventListener("click", () => void download());
parts.note.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("[data-search]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  void refreshPage(parts.base);
});
parts.retry.addEventListener("click", () => {
  if (isOutdated) return void refreshPage(parts.base);
  // The button goes when it has helped: a keyboard goes on with what it brought.
  void run().then(() => parts.results.querySelector("a")?.focus());
});
/**
 * An article is opened with the words of the query, and marks them. The address is completed only
 * now: whoever reads the list gets addresses as the site has them.
 */
for (const event of ["click", "auxclick", "contextmenu"]) {
  parts.results.addEventListener(event, ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const isArticle = link?.closest(IN_ARTICLES) != null;
    if (link !== null && isArticle && state.q !== "")
      link.search = writeState({ ...NO_STATE, q: state.q });
  });
}
listenToKeys(parts, () => void go(stateOfForm(parts), true));
window.addEventListener("popstate", () => {
  isTyping = false;
  state = readState(new URLSearchParams(location.search));
  fillForm(parts, state);
  void run();
});

void run().then(keepPlace()); // before the form opens its lists: what they would move is put away first
fillForm(parts, state);
