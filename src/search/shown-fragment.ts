import { z } from "zod";

import type { IndexRecord } from "./index-record.js";
import { exchangeText } from "./one-byte-letters.js";
import { pack, unpack } from "./pagefind-format.js";

/**
 * The fragment from which a page's result is shown, packed: the printed words, at the positions of the
 * index forms that Pagefind would put there.
 */
export const shownFragment = ({ url, shown: { content, meta } }: IndexRecord): Uint8Array =>
  // Without filters and word count, which no browser reads there.
  pack(
    JSON.stringify({
      url,
      content: exchangeText(content),
      meta: meta.map(exchangeText),
      anchors: [],
    }),
  );

const keptSchema = z.looseObject({ word_count: z.number() });

/** Whether a file is a fragment as Pagefind writes it, and not one of ours. */
export function isKeptFragment(bytes: Uint8Array): boolean {
  const text = unpack(bytes);
  return text === null || keptSchema.safeParse(JSON.parse(Buffer.from(text).toString())).success;
}
