import figures from "../../docs/accuracy.json" with { type: "json" };

/** One field's score on one set of articles, as `npm run accuracy -- --write` measured it. */
export interface AccuracyRow {
  field: string;
  /** F1 on the archive's own briefs, and on development articles in outlets' styles. */
  own: number | null;
  development: number | null;
}

/** How many articles each set has. */
export interface AccuracyFigures {
  ownArticles: number;
  developmentArticles: number;
  rows: AccuracyRow[];
}

/** The accuracy table of the page «about»: measured, never typed in. */
export function accuracyFigures(): AccuracyFigures {
  const setOf = (name: string) => figures.figures.find(({ set }) => set === name);
  const [own, development] = [setOf("own"), setOf("development")];
  const scoreOf = (set: typeof own, field: string): number | null => {
    const found = set?.fields.find((entry) => entry.field === field);
    // Nothing to find and nothing found is no merit.
    return found && found.right + found.missed + found.extra > 0 ? found.f1 : null;
  };
  return {
    ownArticles: own?.articles ?? 0,
    developmentArticles: development?.articles ?? 0,
    rows: (own?.fields ?? []).map(({ field }) => ({
      field,
      own: scoreOf(own, field),
      development: scoreOf(development, field),
    })),
  };
}
