import type { RecordPlace, Span } from "../record/article-record.js";
import type { NameIndex } from "./name-index.js";
import { findPhrases, phraseAt, type PhraseMatch } from "./phrases.js";
import { spanSet } from "./span-set.js";
import type { TextField } from "./text-field.js";

/**
 * Finds places of the registry. A city's name inside a person's («نور سلطان نزارباييف») or inside a
 * platform's («منصة القاهرة») is no place.
 *
 * @param people Spans of the people met in the same fields.
 */
export function findPlaces(
  fields: readonly TextField[],
  people: readonly Span[],
  names: NameIndex,
): RecordPlace[] {
  const places = new Map<string, RecordPlace>();
  const isPerson = spanSet(people);
  for (const field of fields) {
    for (const { values, span, from } of placesIn(field, names)) {
      const [id] = values;
      if (id === undefined || isPerson(span)) continue;
      if (/^و?ال?منص[هات]/u.test(field.tokens[from - 1]?.text ?? "")) continue;
      const place = places.get(id) ?? { id, mentions: [] };
      place.mentions.push(span);
      places.set(id, place);
    }
  }
  return [...places.values()];
}

/** Places by their longest names, and the cities within them: «قصر الأمم في جنيف» is in «جنيف». */
function placesIn(field: TextField, names: NameIndex): PhraseMatch<string>[] {
  return findPhrases(names.places, field).flatMap((match) => {
    const within: PhraseMatch<string>[] = [];
    for (let i = match.from + 1; i < match.to; i++) {
      const inner = phraseAt(names.places, field, i);
      const kind = names.placeById.get(inner?.values[0] ?? "")?.kind;
      if (inner && inner.to <= match.to && kind === "city" && inner.values[0] !== match.values[0])
        within.push(inner);
    }
    return [match, ...within];
  });
}
