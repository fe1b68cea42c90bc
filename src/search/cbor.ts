/** What Pagefind's filter and metadata files are made of. */
export type Cbor = number | string | Cbor[];

/**
 * Reads CBOR (RFC 8949) as far as Pagefind uses it: unsigned integers, texts, arrays of known length.
 *
 * @throws RangeError at anything else, or when bytes are missing or left over.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new RangeError(`a CBOR length of ${String(size)} bytes`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };

  const readItem = (): Cbor => {
    const head = view.getUint8(at++);
    const length = readLength(head & 31);
    switch (head >> 5) {
      case UNSIGNED:
        return length;
      case TEXT:
        at += length;
        return decoder.decode(bytes.subarray(at - length, at));
      case ARRAY:
        return Array.from({ length }, readItem);
      default:
        throw new RangeError(`CBOR of type ${String(head >> 5)}`);
    }
  };

  const item = readItem();
  if (at !== bytes.length) throw new RangeError(`CBOR of ${String(at)} bytes has more`);
  return item;
}

/** The shortest encoding of each item, as Pagefind writes them. */
export function encodeCbor(item: Cbor): Uint8Array {
  const parts: Uint8Array[] = [];
  const write = (part: Cbor): void => {
    if (typeof part === "number") {
      parts.push(head(UNSIGNED, part));
    } else if (typeof part === "string") {
      const text = encoder.encode(part);
      parts.push(head(TEXT, text.length), text);
    } else {
      parts.push(head(ARRAY, part.length));
      part.forEach(write);
    }
  };
  write(item);
  return Buffer.concat(parts);
}

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function head(type: number, value: number): Uint8Array {
  const high = type << 5;
  if (value < 24) return Uint8Array.of(high | value);
  if (value < 0x100) return Uint8Array.of(high | 24, value);
  if (value < 0x10000) return Uint8Array.of(high | 25, value >> 8, value & 0xff);
  return Uint8Array.of(high | 26, ...[24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff));
}
