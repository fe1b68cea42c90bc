/** A part of a long list, on a page of its own. */
export interface ListPage<T> {
  /** From 1. */
  number: number;
  address: string;
  items: readonly T[];
  /** How many pages the whole list fills. */
  of: number;
}

/**
 * A list in pages: the first at `/articles/`, the others at `/articles/page/2/` and on. An article
 * may be called `page`, but nothing else stands two levels below, so that no address can clash.
 *
 * @param most Items of one page.
 * @param single Up to so many items stay on the first page, all of them.
 * @returns At least one page, empty when the list is.
 */
export function listPages<T>(
  address: string,
  items: readonly T[],
  most: number,
  single = most,
): ListPage<T>[] {
  const size = items.length <= single ? Math.max(items.length, 1) : most;
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    address: pageAddress(address, index + 1),
    items: items.slice(index * size, (index + 1) * size),
    of,
  }));
}

/** The address of a list's page, counted from 1. */
export const pageAddress = (address: string, number: number): string =>
  number === 1 ? address : `${address}page/${String(number)}/`;
