import { PAGES_INDEX } from "../index-folders.js";

const KEY = "jawlat-renewed";

/** Whether two builds, see `searchBuild`, are of other code: what one has written the other may misread. */
export const isOtherCode = (one: string, other: string): boolean =>
  one.split(".")[0] !== other.split(".")[0];

/** Files of an index whose names stay: the worker loads them, and the page does not hear of it. */
const ENGINE = ["pagefind.js", "wasm.unknown.pagefind"].map((file) => `${PAGES_INDEX}/${file}`);

/**
 * Opens the page again, with everything that the browser has kept of it fetched anew.
 *
 * @param base The site's path prefix, with slashes at both ends.
 */
export async function refreshPage(base: string): Promise<void> {
  const kept = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/assets\/[^/]+\.(?:js|css)(?:\?|$)/.test(name));
  await Promise.all(
    [location.href, ...kept, ...ENGINE.map((file) => base + file)].map((address) =>
      fetch(address, { cache: "reload" }).catch(() => undefined),
    ),
  );
  location.reload();
}

/**
 * The same by itself, once in a tab for each build: where it does not help, it must not go on for ever.
 *
 * @returns False when it has been done before, or nobody can know.
 */
export function refreshOnce(build: string, base: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === build) return false;
    sessionStorage.setItem(KEY, build);
  } catch {
    return false; // storage is forbidden: a reader may ask for it
  }
  void refreshPage(base);
  return true;
}
