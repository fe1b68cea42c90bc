import { choose, chosen } from "./choices.js";

/** Shows and runs the switch between the system's theme, light and dark: a `select` in a label. */
export function startThemeSwitch(): void {
  const label = document.querySelector<HTMLElement>("[data-theme-switch]");
  const select = label?.querySelector("select");
  if (label == null || select == null) return;
  select.value = chosen("theme") ?? "";
  select.addEventListener("change", () => {
    choose("theme", select.value === "" ? null : select.value);
    showInFrame();
  });
  showInFrame();
  label.hidden = false;
}

/** The browser's own frame follows: its two colours are told apart by the system's theme only. */
function showInFrame(): void {
  const theme = chosen("theme");
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = (meta.dataset["scheme"] ??= meta.media.includes("dark") ? "dark" : "light");
    const isShown = theme === null || own === theme;
    meta.media = theme === null ? `(prefers-color-scheme: ${own})` : isShown ? "all" : "not all";
  }
}
