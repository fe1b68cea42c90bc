import { hrefOf, type SiteSettings } from "../site/addresses.js";
import type { Redirect } from "./list-redirects.js";
import { encodedAddress, splitAddress } from "./site-address.js";

/**
 * The `_redirects` file that hosts such as Netlify and Cloudflare Pages read: a line for each address
 * that moved. Addresses are percent-encoded, as both take them. No `301!`: only one of the two knows
 * it, and where a file is served first, the page at the old address leads on.
 *
 * @param redirects In any order; places of pages are left out, browsers do not send fragments.
 */
export function redirectsFile(redirects: readonly Redirect[], site: SiteSettings): string {
  const hrefFor = (address: string) => hrefOf(encodedAddress(address), site);
  return redirects
    .filter(({ from }) => splitAddress(from).fragment === null)
    .map(({ from, to }) => `${hrefFor(from)} ${hrefFor(to)} 301\n`)
    .join("");
}
