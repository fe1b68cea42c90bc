import type { Page } from "playwright-core";

/** What a search engine answers: addresses of pages of the site, best first. */
export type Engine = (query: string) => Promise<string[]>;

/** Asks the site's own search page, in the one page that is open: as a reader goes on searching. */
export const searchPageEngine =
  (page: Page): Engine =>
  async (query) => {
    const done = '[data-search="status"][data-state="done"]';
    await page.goto(
      `${new URL("/site/search/", page.url()).href}?q=${encodeURIComponent(query)}&all=1`,
    );
    await page.waitForSelector(done, { state: "attached", timeout: 30_000 });
    const links = await page.$$eval('[data-search="result"]', (results) =>
      results.map((result) => result.querySelector("a[href]")?.getAttribute("href") ?? ""),
    );
    return links.map((link) => link.replace(/^\/site/, ""));
  };

/** Asks Pagefind's own API, as it comes out of the box. */
export const pagefindEngine =
  (page: Page): Engine =>
  async (query) => {
    const links = await page.evaluate(async (asked) => {
      interface Found {
        results: { data: () => Promise<{ url: string }> }[];
      }
      // A page's module, which no type checker sees.
      const address = "/default/pagefind/pagefind.js";
      const pagefind = (await import(address)) as { search: (q: string) => Promise<Found> };
      const { results } = await pagefind.search(asked);
      return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
    }, query);
    return links.map((link) => link.replace(/^\/default/, ""));
  };

/** Sums over queries; divide by `queries`. */
export interface Quality {
  queries: number;
  recall: number;
  precision: number;
  atTen: number;
  /** Queries without any answer though something answers them. */
  empty: number;
}

/** The fraction below which an answer is worth a look. */
const GOOD = 0.95;

/**
 * Means over queries of precision, recall and precision among the first ten.
 *
 * @param told Hears of each query whose answer is far from whole or from right.
 */
export async function quality(
  engine: Engine,
  queries: readonly { q: string; relevant: ReadonlySet<string> }[],
  told: (miss: string) => void = () => undefined,
): Promise<Quality> {
  const sum: Quality = { queries: queries.length, recall: 0, precision: 0, atTen: 0, empty: 0 };
  for (const { q, relevant } of queries) {
    const got = (await engine(q)).filter((address) => address.startsWith("/articles/"));
    const one = qualityOf(got, relevant);
    sum.recall += one.recall;
    sum.precision += one.precision;
    sum.atTen += one.atTen;
    if (got.length === 0 && relevant.size > 0) sum.empty++;
    const figures = [one.recall, one.precision, one.atTen];
    if (figures.some((figure) => figure < GOOD))
      told(`${q}: ${figures.map((figure) => figure.toFixed(3)).join(" ")} of ${String(relevant.size)}`); // prettier-ignore
  }
  const n = Math.max(queries.length, 1);
  return { ...sum, recall: sum.recall / n, precision: sum.precision / n, atTen: sum.atTen / n };
}

function qualityOf(got: readonly string[], relevant: ReadonlySet<string>) {
  const hits = (list: readonly string[]) => list.filter((address) => relevant.has(address)).length;
  const best = Math.min(10, relevant.size);
  return {
    recall: relevant.size === 0 ? 1 : hits(got) / relevant.size,
    precision: got.length === 0 ? Number(relevant.size === 0) : hits(got) / got.length,
    atTen: best === 0 ? 1 : hits(got.slice(0, 10)) / best,
  };
}
