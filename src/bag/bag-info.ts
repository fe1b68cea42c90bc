/** The bag's declaration, `bagit.txt`: these two lines and nothing else (RFC 8493, section 2.1.1). */
export const DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Metadata of a bag in the order of its lines; a label may stand more than once. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** The text of `bag-info.txt`. Values are one line each: line ends in them become spaces. */
export const printBagInfo = (info: BagInfo): string =>
  info.map(([label, value]) => `${label}: ${value.replace(/\s+/g, " ").trim()}\n`).join("");

/**
 * Reads `bag-info.txt`. A line that begins with a space or tab goes on the value before it; what is
 * neither is passed over, since all of it is optional.
 */
export function readBagInfo(text: string): BagInfo {
  const info: [string, string][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = info.at(-1);
    const [, label, value] = /^([^\s:][^:]*?)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last !== undefined) last[1] = `${last[1]} ${line.trim()}`.trim();
    else if (label !== undefined && value !== undefined) info.push([label, value.trim()]);
  }
  return info;
}

/** All values of a label, whose case does not matter. */
export const valuesOf = (info: BagInfo, label: string): string[] =>
  info.flatMap(([name, value]) => (name.toLowerCase() === label.toLowerCase() ? [value] : []));

/** How much a bag's payload is: bytes, and files. */
export interface PayloadSize {
  bytes: number;
  files: number;
}

/** The value of `Payload-Oxum`: octets, a full stop, streams. */
export const printOxum = ({ bytes, files }: PayloadSize): string => `${bytes}.${files}`;
