import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/** Script in `OUT/assets/` → where it begins: the search page's two; an article's, and its second part. */
const SCRIPTS = {
  search: "main.ts",
  "search-worker": "search-worker.ts",
  found: "found.ts",
  "mark-found": "mark-found.ts",
} as const;

/**
 * Bundles the scripts of the search page and of the articles found to `OUT/assets/`: modules, the
 * same bytes every time. Pagefind's own script stays outside, beside its index, and is loaded when it
 * is needed.
 *
 * @throws Error when a script does not compile: a bug of ours, never of the content.
 */
export async function bundleSearchScript(outDir: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, file]) => [
        name,
        fileURLToPath(new URL(`browser/${file}`, import.meta.url)),
      ]),
    ),
    outdir: join(outDir, "assets"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
