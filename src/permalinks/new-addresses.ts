import type { FileFinding } from "../archive/archive.js";
import { fileFinding } from "../source/file-finding.js";
import { isolated, type Redirect } from "./list-redirects.js";
import type { Lock } from "./lock.js";
import type { PresentPages } from "./present-pages.js";
import { splitAddress } from "./site-address.js";

/** So many new addresses are named. */
const MOST_NAMED = 3;

/**
 * An information when a site has addresses that its lock does not promise yet; nothing where there is
 * no lock, since then nothing is promised at all.
 */
export function newAddresses(
  lock: Lock | null,
  pages: PresentPages,
  redirects: readonly Redirect[],
): FileFinding[] {
  if (lock === null) return [];
  const leading = redirects.map(({ from }) => from);
  const all = [...pages.keys(), ...leading.filter((from) => splitAddress(from).fragment === null)];
  const fresh = all.filter((address) => !lock.entries.has(address));
  if (fresh.length === 0) return [];
  const named = fresh.slice(0, MOST_NAMED).map(isolated).join(", ");
  const more = fresh.length > MOST_NAMED ? ` and ${fresh.length - MOST_NAMED} more` : "";
  const count = fresh.length === 1 ? "1 address is" : `${fresh.length} addresses are`;
  return [
    fileFinding(lock.file, null, {
      code: "new-addresses",
      severity: "info",
      message: `${count} new: ${named}${more}. «jawlat build --publish» promises them for ever.`,
    }),
  ];
}
