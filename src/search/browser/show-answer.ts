import { counted } from "../../site/plural.js";
import { resultForms, searchStrings } from "../strings.ar.js";
import type { PageParts } from "./page-parts.js";
import type { SearchAnswer } from "./search-client.js";
import { resultItem } from "./result-item.js";

type StatusState = "idle" | "loading" | "done" | "error";

/** Results put onto the page in one go: a few milliseconds of work, so that the page never halts. */
const AT_ONCE = 50;

/**
 * Prints an answer: the results, their number, what was not found, whether there is more.
 *
 * @param isWanted Asked between the parts of a long list: whether the reader still waits for it.
 */
export async function showAnswer(
  parts: PageParts,
  answer: SearchAnswer,
  isWanted: () => boolean,
): Promise<void> {
  parts.results.replaceChildren(...answer.pages.slice(0, AT_ONCE).map(resultItem));
  for (let at = AT_ONCE; at < answer.pages.length; at += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    parts.results.append(...answer.pages.slice(at, at + AT_ONCE).map(resultItem));
  }
  parts.more.hidden = answer.pages.length >= answer.total;
  parts.retry.hidden = true;
  showNote(parts, answer);
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
  parts.retry.hidden = false;
  setStatus(parts, "error", searchStrings.failed);
}

function clear(parts: PageParts): void {
  parts.results.replaceChildren();
  parts.more.hidden = true;
  parts.retry.hidden = true;
  parts.note.hidden = true;
}

/** What was searched for in place of what was typed, and what was left out of the search. */
function showNote({ note }: PageParts, { corrections, leftOut, total }: SearchAnswer): void {
  const corrected = corrections.map(
    ({ typed, meant }) => `${quoted(typed)} ${searchStrings.insteadOf} ${quoted(meant)}`,
  );
  const parts = [
    ...(corrected.length > 0 ? [`${searchStrings.corrected} ${corrected.join("، ")}.`] : []),
    ...(leftOut.length > 0 ? [`${searchStrings.missing} ${leftOut.map(quoted).join("، ")}.`] : []),
  ];
  note.hidden = parts.length === 0 || total === 0;
  note.textContent = note.hidden ? "" : parts.join(" ");
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
