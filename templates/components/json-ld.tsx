import type { Html } from "./html.js";

/**
 * A schema.org description as a data block. Browsers do not run it, but they do look for the
 * script's end in it: no `<` of the content may stand there.
 */
export function JsonLd({ data }: { data: object }): Html {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return <script type="application/ld+json">{json}</script>;
}
