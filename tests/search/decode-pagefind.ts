import { gunzipSync } from "node:zlib";

import type { IndexFile } from "pagefind";

import type { Cbor } from "../../src/search/cbor.js";
import { SIGNATURE } from "../../src/search/pagefind-format.js";

/** The content of one of Pagefind's packed files. @throws Error when it is none. */
export function unpack(bytes: Uint8Array): Uint8Array {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error("no signature");
  return content.subarray(SIGNATURE.length);
}

/**
 * Reads CBOR (RFC 8949) as far as Pagefind uses it: whole numbers, texts, arrays of known length.
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
      case 0:
        return length;
      case 1:
        return -1 - length;
      case 3:
        at += length;
        return Buffer.from(bytes.subarray(at - length, at)).toString();
      case 4:
        return Array.from({ length }, readItem);
      default:
        throw new RangeError(`CBOR of type ${String(head >> 5)}`);
    }
  };
  const item = readItem();
  if (at !== bytes.length) throw new RangeError(`CBOR of ${String(at)} bytes has more`);
  return item;
}

/** An index as far as two can be compared: file names, which follow the bytes, are left out. */
export interface DecodedIndex {
  version: Cbor;
  /** Words of each page. */
  pages: Cbor[];
  /** `[from, to, words]` of each chunk. */
  chunks: Cbor[];
  /** By name, values in order. */
  filters: Record<string, Cbor>;
  sorts: Cbor;
  fields: Cbor;
  /** By address. */
  fragments: Record<string, unknown>;
}

/** Reads the files of an index. @throws Error where they are not as Pagefind 1.5 writes them. */
export function decodeIndex(files: readonly IndexFile[]): DecodedIndex {
  const contentOf = (path: string): Uint8Array => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new Error(`${path} is missing`);
    return unpack(file.content);
  };
  const metaPath = files.find(({ path }) => path.endsWith(".pf_meta"))?.path ?? "metadata";
  const [version = "", pages, chunks, filters, sorts = "", fields = ""] = list(
    decodeCbor(contentOf(metaPath)),
  );
  const fragments = list(pages).map((page) => {
    const path = `fragment/${String(list(page)[0])}.pf_fragment`;
    return JSON.parse(Buffer.from(contentOf(path)).toString()) as { url: string };
  });
  return {
    version,
    sorts,
    fields,
    pages: list(pages).map((page) => list(page)[1] ?? ""),
    chunks: list(chunks).map((chunk) => {
      const [from = "", to = "", name] = list(chunk);
      return [from, to, decodeCbor(contentOf(`index/${String(name)}.pf_index`))];
    }),
    filters: Object.fromEntries(
      list(filters).map((filter) => {
        const [name, id] = list(filter).map(String);
        const [own = "", values] = list(decodeCbor(contentOf(`filter/${id ?? ""}.pf_filter`)));
        return [
          name ?? "",
          [
            own,
            ...list(values)
              .map((value) => JSON.stringify(value))
              .sort(),
          ],
        ];
      }),
    ),
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.url, fragment])),
  };
}

/** @throws TypeError when it is none. */
export function list(item: Cbor | undefined): readonly Cbor[] {
  if (typeof item === "object") return item;
  throw new TypeError(`${String(item)} is no array`);
}
