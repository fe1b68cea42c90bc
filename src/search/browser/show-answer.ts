import { counted } from "../../site/plural.js";
import { resultForms, searchStrings } from "../strings.ar.js";
import type { PageParts } from "./page-parts.js";
import type { SearchAnswer } from "./pagefind-client.js";
import { resultItem } from "./result-item.js";

type StatusState = "idle" | "loading" | "done" | "error";

/** Prints an answer: the results, their number, what was not found, whether there is more. */
export function showAnswer(parts: PageParts, answer: SearchAnswer): void {
  parts.results.replaceChildren(...answer.pages.map(resultItem));
  parts.more.hidden = answer.pages.length >= answer.total;
  showMissing(parts, answer);
  const words = answer.total === 0 ? searchStrings.none : counted(answer.total, resultForms);
  setStatus(parts, "done", words, answer.total);
}

export function showIdle(parts: PageParts): void {
  clear(parts);
  setStatus(parts, "idle", searchStrings.idle);
}

/** The results of before stay until the answer is there: nothing flickers while somebody types. */
export const showLoading = (parts: PageParts): void => {
  setStatus(parts, "loading", searchStrings.loading);
};

export function showFailure(parts: PageParts): void {
  clear(parts);
  setStatus(parts, "error", searchStrings.failed);
}

function clear(parts: PageParts): void {
  parts.results.replaceChildren();
  parts.more.hidden = true;
  parts.note.hidden = true;
}

function showMissing({ note }: PageParts, { missing, total }: SearchAnswer): void {
  note.hidden = missing.length === 0 || total === 0;
  note.textContent = note.hidden
    ? ""
    : `${searchStrings.missing} ${missing.map(quoted).join("، ")}`;
}

// FSI … PDI: a Latin word among Arabic ones must not turn the quotation marks round it.
const quoted = (word: string): string => `«\u2068${word}\u2069»`;

/** `data-count` comes before `data-state`: whoever waits for "done" finds the number there. */
function setStatus({ status }: PageParts, state: StatusState, words: string, count?: number): void {
  if (count === undefined) delete status.dataset["count"];
  else status.dataset["count"] = String(count);
  status.textContent = words;
  status.dataset["state"] = state;
}
