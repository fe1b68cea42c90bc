import { foldLetters } from "../arabic/letters.js";
import type { Article, DelegationEntry, RoundEntry } from "../archive/archive.js";
import type { Span } from "../record/article-record.js";
import type { Delegation } from "../registry/schema.js";
import { termsByOutlet, type TermsByOutlet } from "./terms-by-outlet.js";

/** How articles about a round call it. By its days it is recognised, too: «غدًا الاثنين» names none. */
export const roundTerms = ({
  round,
  subjectOf,
}: Pick<RoundEntry, "round" | "subjectOf">): TermsByOutlet =>
  termsByOutlet(subjectOf, ({ record }) => {
    const mentions = record.rounds.find(({ id }) => id === round.id)?.mentions ?? [];
    return mentions.filter((span) => !record.dates.some((date) => overlap(date, span)));
  });

const overlap = (a: Span, b: Span): boolean => a.in === b.in && a.start < b.end && b.start < a.end;

/**
 * How articles about a round call a delegation at it. «الروسي» alone («الوفدان السوري والروسي») is an
 * adjective, not a name.
 */
export function attendingTerms(
  id: string,
  delegation: Delegation | undefined,
  articles: readonly Article[],
): TermsByOutlet {
  const adjectives = new Set(
    (delegation?.adjectives ?? []).flatMap((word) => [word, `ال${word}`].map(foldLetters)),
  );
  return termsByOutlet(articles, (article) =>
    mentionsOf(id, article).filter(({ text }) => !adjectives.has(foldLetters(text))),
  );
}

/** How articles call a delegation, at whichever round. */
export const delegationTerms = ({
  delegation,
  articles,
}: Pick<DelegationEntry, "delegation" | "articles">): TermsByOutlet =>
  termsByOutlet(articles, (article) => mentionsOf(delegation.id, article));

const mentionsOf = (id: string, { record }: Article): readonly Span[] =>
  record.delegations.find((reported) => reported.id === id)?.mentions ?? [];
