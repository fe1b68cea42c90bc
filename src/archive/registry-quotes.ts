import type { Round } from "../registry/schema.js";
import type { RoundEntry } from "./archive.js";

/** A quotation that editors keep with a round; `number` counts the round's own, from 1. */
export interface RegistryQuote {
  number: number;
  quote: Round["quotes"][number];
}

/**
 * Quotations of the registry that no article about the round prints: what an article prints is shown
 * with that article. Their anchor on the round's page is `#quote-N`.
 */
export function registryQuotes({
  round,
  statements,
}: Pick<RoundEntry, "round" | "statements">): RegistryQuote[] {
  const inArticles = new Set(statements.map(({ text }) => text));
  return round.quotes
    .map((quote, index) => ({ number: index + 1, quote }))
    .filter(({ quote }) => !inArticles.has(quote.text));
}
