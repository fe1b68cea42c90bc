import type { Article } from "../../src/archive/archive.js";
import { numberedQuotes } from "../../src/record/numbered-quotes.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Isolated } from "./section.js";

/** UTF-16 units: of a headline longer than this, in the size of the others, the text begins below the window. */
const LONG_TITLE = 140;

/** An article's headline; each quotation in it has its place, `#title-qN`. */
export function ArticleTitle({ record }: Article): Html {
  const { title } = record;
  const quotes = numberedQuotes(record).filter(({ number }) => number === null);
  const isPlain = title === "" || quotes.length === 0;
  return (
    <h1 class={title.length > LONG_TITLE ? "long" : undefined}>
      {isPlain ? (
        Isolated({ text: title === "" ? strings.article.untitled : title })
      ) : (
        <bdi>{withQuotes(title, quotes)}</bdi>
      )}
    </h1>
  );
}

/** The title in pieces, its quotations marked; they stand in its order and none within another. */
function withQuotes(title: string, quotes: ReturnType<typeof numberedQuotes>): (Html | string)[] {
  const ends = [0, ...quotes.map(({ quote }) => quote.end)];
  const marked = quotes.flatMap(({ quote, fragment }, index) => [
    title.slice(ends[index], quote.start),
    <span class="quote" id={fragment}>
      {quote.text}
    </span>,
  ]);
  return [...marked, title.slice(ends.at(-1))];
}
