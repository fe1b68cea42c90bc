import { analyse } from "chardet";

/** The encodings that articles may come in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256";

/** The text of a file without its byte order mark, or `unknown`: then nothing of it can be trusted. */
export type Decoding = { kind: "text"; text: string; encoding: Encoding } | { kind: "unknown" };

/** Enough of a file to tell its encoding, in bytes. */
const SAMPLE_BYTES = 64 * 1024;
/** Of the letters of an Arabic article, at least this share is Arabic, names in Latin aside. */
const ARABIC_SHARE = 0.5;

/**
 * Decodes a file: by its byte order mark, else as UTF-16 when every other byte is that of the
 * Arabic block, else as UTF-8, else as windows-1256 when the statistics of `chardet` say so and the
 * outcome is Arabic. Never guesses further and never replaces a byte it cannot read.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? "utf-8";
  const text = decodeAs(bytes, encoding);
  if (text !== null) return { kind: "text", text, encoding };
  return encoding === "utf-8" ? decodeWindows1256(bytes) : { kind: "unknown" };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/**
 * UTF-16 without a mark. Arabic letters are U+06xx there, and bytes of 06 stand in no other text
 * file; without this it would pass for UTF-8, full of control characters.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0x06) counts[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = counts;
  if (Math.max(even, odd) < sample.length / 8) return null;
  return even > odd ? "utf-16be" : "utf-16le";
}

function decodeWindows1256(bytes: Uint8Array): Decoding {
  const [likeliest] = analyse(bytes.subarray(0, SAMPLE_BYTES));
  if (likeliest?.name !== "windows-1256") return { kind: "unknown" };
  const text = decodeAs(bytes, "windows-1256");
  if (text === null || !isMostlyArabic(text)) return { kind: "unknown" };
  return { kind: "text", text, encoding: "windows-1256" };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // Not this encoding: that is the answer, not a failure.
  }
}

function isMostlyArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 0 && arabic / letters >= ARABIC_SHARE;
}
