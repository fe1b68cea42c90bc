import { counted } from "../../site/plural.js";
import { pageForms, resultForms, searchStrings } from "../strings.ar.js";
import type { PageParts } from "./page-parts.js";
import type { SearchAnswer } from "./search-client.js";
import { resultItem } from "./result-item.js";

type StatusState = "idle" | "loading" | "done" | "error";

/** Results put onto the page in one go: a few milliseconds of work, so that the page never halts. */
const AT_ONCE = 50;

/**
 * Prints an answer: the results, their number, what was not found, whether there is more.
 *
 * @param unknown Values of filters in the address that are none of the page's choices.
 * @param isWanted Asked between the parts of a long list: whether the reader still waits for it.
 */
export async function showAnswer(
  parts: PageParts,
  answer: SearchAnswer,
  unknown: readonly string[],
  isWanted: () => boolean,
): Promise<void> {
  parts.results.replaceChildren(...answer.pages.slice(0, AT_ONCE).map(resultItem));
  for (let at = AT_ONCE; at < answer.pages.length; at += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    parts.results.append(...answer.pages.slice(at, at + AT_ONCE).map(resultItem));
  }
  parts.more.hidden = answer.pages.length >= answer.total + answer.unchecked;
  parts.csv.hidden = answer.total === 0;
  parts.retry.hidden = true;
  showNote(parts, answer, unknown);
  setStatus(parts, "done", statusOf(answer), answer.total);
}

/** How many results there are; of those that nobody has looked at, how many there may be. */
function statusOf({ total, unchecked }: SearchAnswer): string {
  const known = counted(total, resultForms);
  if (unchecked > 0) return `${known} ${searchStrings.soFar} ${counted(unchecked, pageForms)}.`;
  return total === 0 ? searchStrings.none : known;
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

/** Says what did not come to pass beside the results, which stay. */
export function showTrouble({ note }: PageParts, words: string): void {
  note.hidden = false;
  note.textContent = words;
}

function clear(parts: PageParts): void {
  parts.results.replaceChildren();
  parts.more.hidden = true;
  parts.csv.hidden = true;
  parts.retry.hidden = true;
  parts.note.hidden = true;
}

/** What was searched for in place of what was typed, what was left out, and what nobody knows. */
function showNote(
  { note }: PageParts,
  { corrections, leftOut, total }: SearchAnswer,
  unknown: readonly string[],
): void {
  const corrected = corrections.map(
    ({ typed, meant }) => `${quoted(typed)} ${searchStrings.insteadOf} ${quoted(meant)}`,
  );
  const found = [
    ...(corrected.length > 0 ? [`${searchStrings.corrected} ${corrected.join("، ")}.`] : []),
    ...(leftOut.length > 0 ? [`${searchStrings.missing} ${leftOut.map(quoted).join("، ")}.`] : []),
  ];
  const values = unknown.map(quoted).join("، ");
  const parts = [
    ...(total > 0 ? found : []),
    ...(unknown.length > 0 ? [`${searchStrings.unknownValue} ${values}.`] : []),
  ];
  note.hidden = parts.length === 0;
  note.textContent = parts.join(" ");
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
