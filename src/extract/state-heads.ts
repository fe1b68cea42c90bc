import type { AttendanceContext } from "./attendance.js";
import type { PersonMention } from "./people.js";
import { phraseAt } from "./phrases.js";
import { type TextField, wordAt } from "./text-field.js";

/**
 * Heads told by their states: «بوفود يرأسها ألكسندر لافرنتييف من روسيا، وسيدات أونال من تركيا».
 *
 * @returns Pairs of delegation id and person id.
 */
export function headsFromStates(
  field: TextField,
  people: readonly PersonMention[],
  { names }: AttendanceContext,
): [string, string][] {
  return people.flatMap(({ id, match }): [string, string][] => {
    if (match.field !== field || wordAt(field, match.to) !== "من") return [];
    const state = phraseAt(names.attendees, field, match.to + 1)?.values[0];
    const isLed = field.tokens
      .slice(Math.max(0, match.from - 30), match.from)
      .some(
        (t, n, all) =>
          /^(يراسها|يتراسها|تراسها|يقودها)$/u.test(t.text) && all[n - 1]?.text.includes("وفود"),
      );
    return state !== undefined && isLed ? [[state, id]] : [];
  });
}
