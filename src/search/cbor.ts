/** What Pagefind's files are made of. */
export type Cbor = number | string | readonly Cbor[];

/** Writes CBOR (RFC 8949) piece by piece: an array is its length, then its members. */
export interface CborWriter {
  array(length: number): void;
  /** From -2^32 to 2^32 - 1. */
  integer(value: number): void;
  text(value: string): void;
  /** All that was written so far. */
  bytes(): Uint8Array;
}

/** Numbers and lengths in the fewest bytes, as Pagefind writes them. */
export function cborWriter(): CborWriter {
  let buffer = Buffer.allocUnsafe(FIRST_ROOM);
  let at = 0;

  const makeRoom = (bytes: number): void => {
    if (at + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
    buffer.copy(larger);
    buffer = larger;
  };
  const head = (type: number, value: number): void => {
    makeRoom(LONGEST_HEAD);
    if (value < 24) buffer[at++] = type | value;
    else if (value < 0x100) at = buffer.writeUInt8(value, buffer.writeUInt8(type | 24, at));
    else if (value < 0x10000) at = buffer.writeUInt16BE(value, buffer.writeUInt8(type | 25, at));
    else at = buffer.writeUInt32BE(value, buffer.writeUInt8(type | 26, at));
  };

  return {
    array: (length) => {
      head(ARRAY, length);
    },
    integer: (value) => {
      if (value < 0) head(NEGATIVE, -1 - value);
      else head(UNSIGNED, value);
    },
    text: (value) => {
      const bytes = Buffer.byteLength(value);
      head(TEXT, bytes);
      makeRoom(bytes);
      at += buffer.write(value, at);
    },
    bytes: () => buffer.subarray(0, at),
  };
}

/** The bytes of a whole item. */
export function encodeCbor(item: Cbor): Uint8Array {
  const writer = cborWriter();
  const write = (part: Cbor): void => {
    if (typeof part === "number") {
      writer.integer(part);
    } else if (typeof part === "string") {
      writer.text(part);
    } else {
      writer.array(part.length);
      part.forEach(write);
    }
  };
  write(item);
  return writer.bytes();
}

/** A major type in the upper three bits of an item's first byte. */
const UNSIGNED = 0 << 5;
const NEGATIVE = 1 << 5;
const TEXT = 3 << 5;
const ARRAY = 4 << 5;
/** Bytes. */
const FIRST_ROOM = 1 << 16;
const LONGEST_HEAD = 5;
