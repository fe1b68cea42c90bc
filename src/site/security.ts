import { hrefOf, type SiteSettings } from "./addresses.js";
import { FIRST_PAINT_HASH } from "./first-paint.js";

/**
 * No origin but the site's own, no inline style, one inline script. The search runs WebAssembly in
 * a worker; the commonest letters stand in a style sheet (`early-letters.ts`).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${FIRST_PAINT_HASH}`,
  "style-src 'self'",
  "worker-src 'self'",
];

/** The Content-Security-Policy that every page carries itself, for hosts that send no headers. */
export const CONTENT_POLICY = DIRECTIVES.join("; ");

/** Sent with every file; a page's own policy cannot say who may frame it. */
const HEADERS = [
  `Content-Security-Policy: ${[...DIRECTIVES, "frame-ancestors 'none'"].join("; ")}`,
  "X-Content-Type-Options: nosniff",
  "X-Frame-Options: DENY",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy: same-origin",
];

/**
 * How long a browser keeps what all pages share. Names stay when content changes, so nothing is kept
 * for ever; in the second span the old file is shown and the new one fetched meanwhile.
 */
const ASSET_CACHE = "Cache-Control: public, max-age=3600, stale-while-revalidate=604800";

/**
 * The file `_headers`, in the form that Netlify and Cloudflare Pages read: an address with `*`, and
 * headers indented below it. No header stands in two rules that match one file: hosts do not agree
 * on which of them counts.
 */
export function headersFile(site: SiteSettings): string {
  const rule = (address: string, headers: readonly string[]): string =>
    [hrefOf(address, site), ...headers.map((header) => `  ${header}`)].join("\n");
  return `${rule("/*", HEADERS)}\n\n${rule("/assets/*", [ASSET_CACHE])}\n`;
}
