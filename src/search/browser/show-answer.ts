import { counted } from "../../site/plural.js";
import { pageForms, resultForms, searchStrings } from "../strings.ar.js";
import type { PageParts } from "./page-parts.js";
import { resultItem } from "./result-item.js";
import type { AnswerPart } from "./search-client.js";
import { showNote } from "./show-note.js";
import type { SearchState } from "./search-state.js";

type StatusState = "idle" | "loading" | "done" | "error";

/**
 * How long a search goes on before the page says so, in ms: less is no wait, and a screen reader need
 * not hear of it at every key.
 */
const SILENT = 300;
let announcing: ReturnType<typeof setTimeout> | undefined;

/** What an answer is to. */
export interface Asked {
  state: SearchState;
  /** Values of filters in the address that are none of the page's choices. */
  unknown: readonly string[];
  /** Results of this very search that stand on the page already. */
  kept: number;
  /** The index is of another publication than the page. */
  isRenewed: boolean;
}

/**
 * Begins to print an answer: the results as they come; with the last of them their number, what was
 * not found, whether there is more.
 *
 * @returns What prints the next part.
 */
export function beginAnswer(parts: PageParts, asked: Asked): (part: AnswerPart) => void {
  let isBegun = asked.kept > 0;
  let seen = 0;
  return (part) => {
    const fresh = part.pages.slice(Math.max(0, asked.kept - seen));
    seen += part.pages.length;
    if (!isBegun && (fresh.length > 0 || part.isLast)) {
      isBegun = true;
      clearList(parts);
      showNote(parts, part, asked); // it stands above the results: later it would push them down
    }
    parts.results.append(...fresh.map(resultItem));
    if (part.isLast) endAnswer(parts, part, asked);
    else setStatus(parts, "loading", part.unchecked > 0 ? progressOf(part) : statusOf(part));
  };
}

/** The list keeps its height until the last part: what stands below it stays where it is. */
function clearList({ results }: PageParts): void {
  results.style.minBlockSize = `${String(results.offsetHeight)}px`;
  results.replaceChildren();
}

function endAnswer(parts: PageParts, part: AnswerPart, { state }: Asked): void {
  const isCutShort = parts.results.childElementCount < state.shown && part.unchecked > 0;
  parts.results.style.minBlockSize = "";
  parts.more.textContent = isCutShort ? searchStrings.lookOn : searchStrings.more;
  parts.more.hidden = parts.results.childElementCount >= part.total + part.unchecked;
  parts.csv.hidden = part.total === 0;
  parts.retry.hidden = true;
  parts.lists.hidden = false;
  setStatus(parts, "done", statusOf(part), part.total);
}

const progressOf = (part: AnswerPart): string => `${searchStrings.loading} ${statusOf(part)}`;

/** How many results there are; of those that nobody has looked at, how many there may be. */
function statusOf({ total, unchecked, isBegun }: AnswerPart): string {
  if (isBegun) return searchStrings.typeOn;
  const known = counted(total, resultForms);
  if (unchecked > 0) return `${known} ${searchStrings.soFar} ${counted(unchecked, pageForms)}.`;
  return total === 0 ? searchStrings.none : known;
}

export function showIdle(parts: PageParts): void {
  clear(parts);
  delete document.documentElement.dataset["asked"];
  setStatus(parts, "idle", searchStrings.idle);
}

/**
 * The results of before stay until the first new one is there: nothing flickers while somebody types.
 * Where there are none, nothing else may stand in their place, since they would push it down.
 */
export function showLoading(parts: PageParts): void {
  const isEmpty = parts.results.childElementCount === 0;
  document.documentElement.dataset["asked"] = "";
  if (isEmpty) parts.lists.hidden = true;
  setStatus(parts, "loading", isEmpty ? "" : parts.status.textContent);
  announcing = setTimeout(() => {
    parts.status.textContent = searchStrings.loading;
  }, SILENT);
}

/** @param isRenewed The index can be had, and is none for this page. */
export function showFailure(parts: PageParts, isRenewed: boolean): void {
  clear(parts);
  parts.retry.hidden = false;
  parts.retry.textContent = isRenewed ? searchStrings.refresh : searchStrings.retry;
  setStatus(parts, "error", isRenewed ? searchStrings.renewedFailed : searchStrings.failed);
}

/** Says what did not come to pass beside the results, which stay. */
export function showTrouble({ note }: PageParts, words: string): void {
  note.hidden = false;
  note.textContent = words;
}

function clear(parts: PageParts): void {
  parts.results.style.minBlockSize = "";
  parts.results.replaceChildren();
  parts.lists.hidden = false;
  parts.more.hidden = true;
  parts.csv.hidden = true;
  parts.retry.hidden = true;
  parts.note.hidden = true;
}

/** `data-count` comes before `data-state`: whoever waits for "done" finds the number there. */
function setStatus(
  { status, results }: PageParts,
  state: StatusState,
  words: string,
  count?: number,
): void {
  clearTimeout(announcing);
  if (count === undefined) delete status.dataset["count"];
  else status.dataset["count"] = String(count);
  if (status.textContent !== words) status.textContent = words;
  results.ariaBusy = String(state === "loading");
  status.dataset["state"] = state;
}
