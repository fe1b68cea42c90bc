import figures from "../../docs/search-figures.json" with { type: "json" };

/** One measure of the search, here and with Pagefind's own Arabic. */
export interface SearchFigure {
  name: "recall" | "atTen" | "precision";
  ours: number;
  pagefind: number;
}

/** What `npm run bench:search -- --write` measured; never typed in. */
export const searchFigures = {
  articles: figures.articles,
  queries: figures.ours.quality.queries,
  rows: (["recall", "atTen", "precision"] as const).map((name): SearchFigure => ({
    name,
    ours: figures.ours.quality[name],
    pagefind: figures.pagefind.quality[name],
  })),
};
