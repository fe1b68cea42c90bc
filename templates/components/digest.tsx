import type { Html } from "./html.js";

/** A digest, with places where a line may break: narrow screens cannot hold 64 digits. */
export function Digest({ digits }: { digits: string }): Html {
  return (
    <code class="digest" dir="ltr">
      {digits.match(/.{1,16}/g)?.flatMap((part) => [part, <wbr />])}
    </code>
  );
}
