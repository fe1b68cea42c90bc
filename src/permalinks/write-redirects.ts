import { join } from "node:path";

import type { Disk } from "../publish/effects.js";
import type { SiteSettings } from "../site/addresses.js";
import { fileOf, printHtml } from "../site/print-page.js";
import type { Redirect } from "./list-redirects.js";
import type { PresentPages } from "./present-pages.js";
import { redirectPage } from "./redirect-page.js";
import { redirectsFile } from "./redirects-file.js";
import { isPageAddress, splitAddress } from "./site-address.js";

/**
 * Writes what stands at old addresses, so that they lead on from any static host: a page for a page,
 * a copy for a file. The data files beside a page that moved are copied as well, since a program that
 * reads them follows no page. And `_redirects`, for hosts that read it.
 *
 * @param folder A rendered site.
 */
export async function writeRedirects(
  folder: string,
  redirects: readonly Redirect[],
  pages: PresentPages,
  site: SiteSettings,
  disk: Disk,
): Promise<void> {
  const copy = async (from: string, to: string): Promise<void> => {
    await disk.writeFile(join(folder, fileOf(to)), await disk.readFile(join(folder, fileOf(from))));
  };
  for (const { from, to, files } of redirects) {
    if (splitAddress(from).fragment !== null) continue;
    if (!isPageAddress(from)) await copy(to, from);
    else {
      const html = `${printHtml(redirectPage(to, site))}\n`;
      await disk.writeFile(join(folder, fileOf(from)), html);
      const target = splitAddress(to).page;
      const beside = from.endsWith("/") ? (pages.get(target)?.files ?? []) : [];
      const copied = beside.filter((name) => files?.includes(name) ?? true);
      for (const name of copied) await copy(target + name, from + name);
    }
  }
  await disk.writeFile(join(folder, "_redirects"), redirectsFile(redirects, site));
}
