import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/**
 * Bundles browser scripts to `OUT/assets/NAME.js`: minified modules, the same bytes every time.
 *
 * @param entries Name of the script → the module it begins with.
 * @throws Error when a script does not compile: a bug of ours, never of the content.
 */
export async function bundleScripts(entries: Record<string, URL>, outDir: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([name, url]) => [name, fileURLToPath(url)]),
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

/** `/assets/site.js`, which every page loads, and `/assets/sentences.js`, which articles load after it. */
export const bundleSiteScript = (outDir: string): Promise<void> =>
  bundleScripts(
    {
      site: new URL("browser/main.ts", import.meta.url),
      sentences: new URL("browser/sentences.ts", import.meta.url),
    },
    outDir,
  );
