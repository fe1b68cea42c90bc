import type { Article } from "../../archive/archive.js";
import type { Outlet } from "../../pictures/outlets.js";
import type { TermsByOutlet } from "../../pictures/terms-by-outlet.js";
import { addressOf, urlOf } from "../addresses.js";
import type { SiteContext } from "../site-context.js";
import { outletLabel } from "./count-columns.js";
import type { ListColumn } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;

/** A word by which one outlet calls a thing. */
export interface UsedTerm {
  /** What is called so. */
  name: string;
  term: string;
  outlet: Outlet;
  times: number;
  /** One of the articles that do: the newest. */
  article: Article;
}

export const termColumns = ({ site }: SiteContext): ListColumn<UsedTerm>[] => [
  [heads.named, ({ name }) => name],
  [heads.term, ({ term }) => term],
  [heads.outlet, ({ outlet }) => outletLabel(outlet)],
  [heads.times, ({ times }) => times],
  [heads.example, ({ article }) => urlOf(addressOf("article", article.record.slug), site)],
];

/** Every term of a thing with every outlet that prints it, the most frequent first. */
export const usedTerms = (name: string, { terms, outlets }: TermsByOutlet): UsedTerm[] =>
  terms.flatMap(({ term, byOutlet }) =>
    outlets.flatMap(({ outlet }) => {
      const [first, ...more] = byOutlet.get(outlet.key) ?? [];
      if (first === undefined) return [];
      return [{ name, term, outlet, times: more.length + 1, article: first.article }];
    }),
  );
