import type { Archive, Article } from "../archive/archive.js";
import { listPages, type ListPage } from "./list-pages.js";

/** Items of a list's page; up to `ALL` articles still stand on one. */
const MOST = 100;
const ALL = 500;

/** The pages of `/articles/`. */
export const articleLists = ({ articles }: Archive): ListPage<Article>[] =>
  listPages("/articles/", articles, MOST, ALL);

/** @throws Error when no page has that address. */
export function pageAt<T>(pages: readonly ListPage<T>[], address: string): ListPage<T> {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`no list page at ${address}`);
  return page;
}
