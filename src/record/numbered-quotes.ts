import type { ArticleRecord, RecordQuote } from "./article-record.js";

/** A quotation and the name of its place on the article's page. */
export interface NumberedQuote {
  quote: RecordQuote;
  /** Its number in the body, from 1; null for one that stands in the title. */
  number: number | null;
  /** `q2`; in the title `title-q1`, which are counted by themselves. */
  fragment: string;
}

/** Every quotation of a record in its order, the title's included. */
export function numberedQuotes({ quotes }: Pick<ArticleRecord, "quotes">): NumberedQuote[] {
  let [inBody, inTitle] = [0, 0];
  return quotes.map((quote) => {
    const number = quote.in === "title" ? null : ++inBody;
    const fragment = number === null ? `title-q${String(++inTitle)}` : `q${String(number)}`;
    return { quote, number, fragment };
  });
}
