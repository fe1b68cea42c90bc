import { foldLetters } from "../arabic/letters.js";
import type { Round } from "../registry/schema.js";
import type { Statement } from "./archive.js";

/** A quotation that editors keep with a round; `number` counts the round's own, from 1. */
export interface RegistryQuote {
  number: number;
  quote: Round["quotes"][number];
}

/**
 * Quotations of the registry that no article about the round prints: what an article prints is shown
 * with that article, unless it does not tell who says it. Their anchor on the round's page is `#quote-N`.
 */
export function registryQuotes({
  round,
  statements,
}: {
  round: Pick<Round, "quotes">;
  statements: readonly Pick<Statement, "speaker" | "text">[];
}): RegistryQuote[] {
  const inArticles = statements
    .filter(({ speaker }) => speaker !== null)
    .map(({ text }) => wordsOf(text));
  return round.quotes
    .map((quote, index) => ({ number: index + 1, quote }))
    .filter(({ quote }) => !inArticles.some((printed) => printed.includes(wordsOf(quote.text))));
}

/** Papers differ in stops and hamzas where they print the same words, and in how far they quote. */
const wordsOf = (text: string): string =>
  ` ${foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
