import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

/** What a button copies: a text, or what stands in another element of the page. */
type Copied = { text: string } | { of: string };

/** A button that copies; without script it is not there, so the text itself must be on the page. */
export function CopyButton(props: Copied & { what: string }): Html {
  return (
    <button
      class="copy needs-script"
      type="button"
      hidden
      data-copy={"text" in props ? props.text : ""}
      data-copy-of={"of" in props ? props.of : undefined}
      aria-label={`${strings.controls.copy}: ${props.what}`}
    >
      {strings.controls.copy}
    </button>
  );
}
