import type { PageParts } from "./page-parts.js";

/**
 * Keys of the search page: «/» goes to the field from anywhere, Esc empties it, arrows go from the
 * field through the results and back; Enter on a result follows its link, as on any page.
 *
 * @param emptied Called when Esc has emptied the field.
 */
export function listenToKeys(parts: PageParts, emptied: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    // The key writes «ظ» where the keyboard is set to Arabic.
    const isSlash = event.key === "/" || (event.code === "Slash" && !event.shiftKey);
    if (isSlash && !isWriting(target)) {
      event.preventDefault();
      parts.field.focus();
      parts.field.select();
    } else if (event.key === "Escape" && isOurs(parts, target)) {
      event.preventDefault();
      parts.field.value = "";
      parts.field.focus();
      emptied();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = neighbour(parts, target, event.key === "ArrowDown" ? 1 : -1);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    }
  });
}

const isWriting = (target: HTMLElement | null): boolean =>
  target?.closest("input:not([type=radio]), select, textarea, [contenteditable]") != null;

const isOurs = ({ field, results }: PageParts, target: HTMLElement | null): boolean =>
  target === field || results.contains(target);

/**
 * The field, then every result's link, then what brings more of them: what stands before or behind the
 * one that has the focus.
 */
function neighbour(
  { field, results, more }: PageParts,
  target: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | null {
  const links = results.querySelectorAll<HTMLElement>("[data-search='result'] h3 a");
  const stops: (HTMLElement | null)[] = [field, ...links, ...(more.hidden ? [] : [more])];
  const at = stops.indexOf(target);
  return at === -1 ? null : (stops[at + step] ?? null);
}
