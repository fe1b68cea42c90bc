import { startCopyButtons } from "./copy-buttons.js";
import { startLinksSwitch } from "./links-switch.js";
import { startThemeSwitch } from "./theme-switch.js";

// Controls that need a script are hidden in the page, and shown by what makes them work.
startThemeSwitch();
startLinksSwitch();
startCopyButtons();
