import type { NameIndex } from "./name-index.js";
import { phraseAt, type PhraseMatch } from "./phrases.js";
import { placeProcess, processPlaces } from "./process-cues.js";
import { sentenceTokens, spanOfRun, type TextField, wordAt } from "./text-field.js";

const CONGRESS = /^[وفبل]*(ال|لل)?(موتمر|ملتقي|منتدي)$/u;
const DIALOGUE = ["الحوار", "الوطني"];

/**
 * Finds the congress of Sochi where «الحوار الوطني» names it without Syria, which other countries'
 * dialogues are called too: only in a sentence that also names Sochi.
 *
 * @returns Matches of the round's id, as those of `names.roundNames`, which are left out.
 */
export function congressMentions(field: TextField, names: NameIndex): PhraseMatch<string>[] {
  const congress = names.registry.rounds.find(({ process }) => process === "sochi");
  if (congress === undefined) return [];
  return field.tokens.flatMap((token, i) => {
    const isNamed = DIALOGUE.every((word, n) => wordAt(field, i + 1 + n) === word);
    if (!isNamed || !CONGRESS.test(token.text) || phraseAt(names.roundNames, field, i)) return [];
    if (!namesSochi(field, i, names)) return [];
    const run = { field, from: i, to: i + 3 };
    return [{ ...run, values: [congress.id], span: spanOfRun(run) }];
  });
}

function namesSochi(field: TextField, i: number, names: NameIndex): boolean {
  const { from, to } = sentenceTokens(field, i);
  const places = { placeNames: processPlaces(names) };
  for (let at = from; at < to; at++) {
    if (placeProcess(field, at, places) === "sochi") return true;
  }
  return false;
}
