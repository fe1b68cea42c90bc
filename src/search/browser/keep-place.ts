const KEY = "jawlat-place";

/**
 * Keeps a reader's place in the list for the way back from a result, as long as the tab is open. A
 * browser looks for it before the results are there, and finds a short page.
 *
 * @returns What goes there; to be called when the list of the page's own address stands.
 */
export function keepPlace(): () => void {
  const { search } = location;
  const isReturn = performance
    .getEntriesByType("navigation")
    .some((entry) => "type" in entry && entry.type !== "navigate");
  addEventListener("pagehide", () => {
    inStorage((storage) => {
      storage.setItem(KEY, `${String(Math.round(scrollY))} ${location.search}`);
    });
  });
  return () => {
    const [top, address] = inStorage((storage) => storage.getItem(KEY))?.split(" ") ?? [];
    if (isReturn && address === search) scrollTo(0, Number(top));
  };
}

/** Storage can be forbidden: the place is then where the browser finds it. */
function inStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}
