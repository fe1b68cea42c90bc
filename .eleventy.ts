import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import type { UserConfig } from "@11ty/eleventy";

import { startCards } from "./src/cards/write-cards.js";
import { writePackage } from "./src/data/write-package.js";
import { loadSiteContext } from "./src/site/load-site-context.js";
import { isSiteContextOpen, siteContext } from "./src/site/site-context.js";
import { writeTables } from "./src/site/list-csv/write-tables.js";
import { siteKeys } from "./src/site/site-keys.js";
import { writeDigitFonts } from "./src/site/write-digit-fonts.js";
import { writeCiteFiles } from "./src/site/write-cite-files.js";
import { writeData } from "./src/site/write-data.js";
import { writeFeeds } from "./src/site/write-feeds.js";
import { writeFonts } from "./src/site/write-fonts.js";

/** Eleventy takes paths from the current folder; the project may lie elsewhere. */
const here = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)));

/**
 * How Eleventy renders the site: `templates/KIND.11ty.ts` prints one page a key of `keys.KIND`, at
 * the address that the template names. `jawlat build` opens the archive beforehand; plain
 * `npx eleventy` makes it here.
 */
export default async function configure(config: UserConfig) {
  if (!isSiteContextOpen()) await loadSiteContext();

  config.addTemplateFormats(["11ty.ts"]);
  config.addExtension(["11ty.ts"], { key: "11ty.js" });
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addGlobalData("keys", siteKeys(siteContext().archive));

  config.addPassthroughCopy({ [here("public")]: "/" });
  config.on("eleventy.before", async ({ directories: { output } }) => {
    const context = siteContext();
    const { archive, site } = context;
    context.data = await writePackage(archive, site, join(output, "data"));
    context.cards = startCards(archive, output, site.digits);
  });
  config.on("eleventy.after", async ({ directories: { output } }) => {
    const context = siteContext();
    const { archive, site, uncommonCharacters } = context;
    writeCiteFiles(archive, site, output);
    writeData(archive, output);
    writeFeeds(context, output);
    writeTables(context, output);
    await writeFonts(uncommonCharacters, output);
    if (site.digits !== undefined) await writeDigitFonts(output);
    await context.cards?.done;
  });

  return { dir: { input: here("templates") } };
}
