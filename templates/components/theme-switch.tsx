import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";

/** The system's theme, light or dark; shown by the script that makes it work. */
export const ThemeSwitch = (): Html => (
  <label class="theme-switch needs-script" hidden data-theme-switch>
    <span class="unseen">{strings.controls.theme}</span>
    <select autocomplete="off">
      {Object.entries(strings.controls.themes).map(([value, name]) => (
        <option value={value}>{name}</option>
      ))}
    </select>
  </label>
);
