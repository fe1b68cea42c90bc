import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("browser/main.ts", import.meta.url));

/**
 * Bundles the search page's script to `OUT/assets/search.js`: one module, the same bytes every
 * time. Pagefind's own script stays outside, beside its index, and is loaded when it is needed.
 *
 * @throws Error when the script does not compile: a bug of ours, never of the content.
 */
export async function bundleSearchScript(outDir: string): Promise<void> {
  await build({
    entryPoints: [ENTRY],
    outfile: join(outDir, "assets/search.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
