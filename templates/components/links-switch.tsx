import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

/** Turns the links in an article's text off and on; shown by the script that does it. */
export const LinksSwitch = (): Html => (
  <label class="links-switch needs-script" hidden data-links-switch>
    <input type="checkbox" checked />
    {strings.controls.links}
  </label>
);
