import { byCodeUnit } from "../arabic/by-code-unit.js";
import type { Article, PersonEntry } from "./archive.js";

/** Somebody whom the same articles name. */
export interface Companion {
  id: string;
  /** Articles that name both. */
  articles: Article[];
  /** Ids of the rounds that those articles are about. */
  rounds: string[];
}

/** Who is named in the same articles, those of most articles first, then by id. */
export function companionsOf({
  person,
  articles,
}: Pick<PersonEntry, "person" | "articles">): Companion[] {
  const found = new Map<string, Companion>();
  for (const article of articles) {
    const subjects = article.record.rounds.filter(({ role }) => role === "subject");
    for (const { id } of article.record.people) {
      if (id === person.id) continue;
      const companion = found.get(id) ?? { id, articles: [], rounds: [] };
      found.set(id, companion);
      companion.articles.push(article);
      for (const round of subjects) {
        if (!companion.rounds.includes(round.id)) companion.rounds.push(round.id);
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => b.articles.length - a.articles.length || byCodeUnit(a.id, b.id),
  );
}
