/**
 * A file's path as a manifest writes it: the characters that would end or garble a line are
 * percent-encoded, and only those (RFC 8493, section 2.1.3).
 */
export const encodeBagPath = (path: string): string =>
  path.replace(/[\r\n%]/g, (character) => encodeURIComponent(character));

/** The path that a manifest's line means; null where `%` stands before anything but 0A, 0D or 25. */
export function decodeBagPath(text: string): string | null {
  if (/%(?!0a|0d|25)/i.test(text)) return null;
  return text.replace(/%(0a|0d|25)/gi, (code) => decodeURIComponent(code));
}

/**
 * Whether a path stays below the folder that it is read from: no `..`, not from the root, a home or
 * another drive. Whoever follows a bag's lines without asking reads (or writes) files of the machine.
 */
export function isSafePath(path: string): boolean {
  if (/^[~/]|^[a-z]:|[\\\0]/i.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}
