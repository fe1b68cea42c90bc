/**
 * What a reader may choose for the whole site; kept in this browser and nowhere else, under
 * `jawlat-NAME`. `../first-paint.ts` reads it before the page is painted, into `html[data-NAME]`.
 */
export type Choice = "theme" | "links";

/** What is chosen; null: nothing, the page is as the system and the site have it. */
export const chosen = (choice: Choice): string | null =>
  document.documentElement.dataset[choice] ?? null;

/** Chooses for this page and the next ones; where nothing can be stored, for this page. */
export function choose(choice: Choice, value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) Reflect.deleteProperty(dataset, choice);
  else dataset[choice] = value;
  try {
    if (value === null) localStorage.removeItem(`jawlat-${choice}`);
    else localStorage.setItem(`jawlat-${choice}`, value);
  } catch {
    return;
  }
}
