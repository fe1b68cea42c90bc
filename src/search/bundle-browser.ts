import { bundleScripts } from "../site/bundle-scripts.js";

/** Script in `OUT/assets/` → where it begins: the search page's two; an article's, and its second part. */
const SCRIPTS = {
  search: "main.ts",
  "search-worker": "search-worker.ts",
  found: "found.ts",
  "mark-found": "mark-found.ts",
} as const;

/**
 * Bundles the scripts of the search page and of the articles found to `OUT/assets/`. Pagefind's own
 * script stays outside, beside its index, and is loaded when it is needed.
 */
export const bundleSearchScript = (outDir: string): Promise<void> =>
  bundleScripts(
    Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, file]) => [
        name,
        new URL(`browser/${file}`, import.meta.url),
      ]),
    ),
    outDir,
  );
