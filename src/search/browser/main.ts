import { findParts } from "./page-parts.js";
import { loadSearch, type SearchClient } from "./pagefind-client.js";
import { fillForm, resetCounts, showCounts, stateOfForm } from "./search-form.js";
import { isIdle, PAGE_SIZE, readState, writeState, type SearchState } from "./search-state.js";
import { showAnswer, showFailure, showIdle, showLoading } from "./show-answer.js";

/** Waiting time after a keystroke before the search runs, in ms: a word is typed in one go. */
const TYPING_PAUSE = 180;

const parts = findParts();
let state = readState(new URLSearchParams(location.search));
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
  try {
    client ??= loadSearch(parts.base, attempts);
    const search = await client;
    if (parts.facets.open) await search.loadCounts();
    const answer = await search.search(state);
    if (mine !== latest) return;
    showAnswer(parts, answer);
    showCounts(parts, answer.counts);
  } catch {
    if (mine !== latest) return;
    attempts++;
    client = null; // the next search tries again from the beginning
    showFailure(parts);
  }
}

/** Goes to a state: into the address, then onto the page. Typing makes one entry, not one a letter. */
function go(next: SearchState, typing = false): Promise<void> {
  clearTimeout(timer);
  const address = location.pathname + writeState(next);
  if (address !== location.pathname + location.search) {
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }
  isTyping = typing;
  state = next;
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

function onKey(event: KeyboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const isWriting = target?.closest("input[type=search], input[type=text], select, textarea");
  if (event.key === "/" && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    parts.field.focus();
    parts.field.select();
  } else if (event.key === "Escape" && target === parts.field) {
    event.preventDefault();
    parts.field.value = "";
    void go(stateOfForm(parts), true);
  }
}

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
document.addEventListener("keydown", onKey);
window.addEventListener("popstate", () => {
  clearTimeout(timer);
  isTyping = false;
  state = readState(new URLSearchParams(location.search));
  fillForm(parts, state);
  void run();
});

fillForm(parts, state);
void run();
