import { startCopyButtons } from "./copy-buttons.js";
import { startLinksSwitch } from "./links-switch.js";
import { startThemeSwitch } from "./theme-switch.js";

// Controls that need a script are hidden in the page, and shown by what makes them work.
startThemeSwitch();
startLinksSwitch();
startCopyButtons();

if (document.querySelector(".sentence-number") !== null) {
  // An address at run time, or the bundler would put the script into this one.
  const address = new URL("sentences.js", import.meta.url).href;
  await import(address).catch(() => undefined); // an article is whole without it
}
