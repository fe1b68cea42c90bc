import { searchStrings } from "../strings.ar.js";
import type { PageParts } from "./page-parts.js";
import type { AnswerPart } from "./search-client.js";
import { isTurned } from "./search-span.js";
import { writeState, type SearchState } from "./search-state.js";
import type { Asked } from "./show-answer.js";
import type { Correction } from "./spelling-help.js";

/**
 * Says what was searched for in place of what was typed, with a way to what was typed itself; what was
 * left out; what of the address nobody knows; and that there is a newer page than this.
 */
export function showNote(
  { note }: PageParts,
  { corrections, similar, leftOut, total }: AnswerPart,
  { state, unknown, isRenewed }: Asked,
): void {
  const isOther = corrections.length + similar.length > 0;
  const isHelped = total > 0;
  const sentences: Node[] = [
    ...(isHelped ? sentence(searchStrings.corrected, corrections.map(exchange)) : []),
    ...(isHelped ? sentence(searchStrings.similar, similar.map(exchange)) : []),
    ...(isHelped && isOther ? [literalLink(state), document.createTextNode(". ")] : []),
    ...(isHelped ? sentence(searchStrings.missing, leftOut.map(quoted)) : []),
    ...sentence(searchStrings.unknownValue, unknown.map(quoted)),
    ...(isRenewed ? renewed() : []),
    ...(isTurned(state) ? [document.createTextNode(searchStrings.turnedSpan)] : []),
  ];
  note.hidden = sentences.length === 0;
  note.replaceChildren(...sentences);
}

const exchange = ({ typed, meant }: Correction): string =>
  `${quoted(typed)} ${searchStrings.insteadOf} ${quoted(meant)}`;

const sentence = (words: string, values: readonly string[]): Node[] =>
  values.length === 0 ? [] : [document.createTextNode(`${words} ${listed(values)}. `)];

/** What was typed twice is named once. */
const listed = (values: readonly string[]): string => [...new Set(values)].join("، ");

/** A link, and so a way even where the script comes to nothing; `main` has it get past the cache. */
function renewed(): Node[] {
  const link = document.createElement("a");
  link.href = location.href;
  link.dataset["search"] = "refresh";
  link.textContent = searchStrings.refresh;
  return [
    document.createTextNode(`${searchStrings.renewed} `),
    link,
    document.createTextNode(". "),
  ];
}

function literalLink(state: SearchState): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = location.pathname + writeState({ ...state, isLiteral: true });
  link.textContent = `${searchStrings.literal} ${quoted(state.q)}`;
  return link;
}

// FSI … PDI: a Latin word among Arabic ones must not turn the quotation marks round it.
const quoted = (word: string): string => `«\u2068${word}\u2069»`;
