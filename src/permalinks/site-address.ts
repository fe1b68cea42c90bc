/**
 * Addresses as the registry and the lock write them: from the site's root, without the path prefix,
 * in readable letters (decoded, NFC). A page ends in `/` or `.html`; a fragment may follow.
 */
export interface AddressParts {
  page: string;
  /** Without `#`; null when the address is of a whole page. */
  fragment: string | null;
}

/** Whether a text is an address of the site that can be written to disk as it is, encoded or not. */
export function isSiteAddress(text: string): boolean {
  const { page, fragment } = splitAddress(canonicalAddress(text));
  if (!/^\/[^?#\\\s\p{C}]*$/u.test(page) || /^\s*$/.test(fragment ?? "x")) return false;
  const names = page.slice(1).replace(/\/$/, "").split("/");
  const isNamed = names.every((name) => name !== "" && !name.startsWith("."));
  return isNamed && (page.endsWith("/") || /\.[a-z0-9]+$/.test(page));
}

/** One spelling for each address: percent-encoding is undone, letters are composed (NFC). */
export const canonicalAddress = (text: string): string =>
  text
    .trim()
    .split(/(?=[/#])/)
    .map(decoded)
    .join("")
    .normalize("NFC");

/** An encoded slash stays encoded, or one name of a path would become two. */
function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part);
    return /[/#]/.test(text.slice(1)) ? part : text;
  } catch {
    return part;
  }
}

/** Page and fragment of an address. */
export function splitAddress(address: string): AddressParts {
  const at = address.indexOf("#");
  if (at === -1) return { page: address, fragment: null };
  return { page: address.slice(0, at), fragment: address.slice(at + 1) };
}

/** An address as links and other programs need it: percent-encoded, ASCII. */
export const encodedAddress = (address: string): string => encodeURI(address);

/** Whether an address is of a page of HTML, and not of a file that stands beside one. */
export const isPageAddress = (address: string): boolean =>
  address.endsWith("/") || address.endsWith(".html");
