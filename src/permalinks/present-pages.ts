import type { Archive, Article } from "../archive/archive.js";
import { bodyBlocks } from "../record/body.js";
import { numberedQuotes } from "../record/numbered-quotes.js";
import { recordSentences } from "../record/record-sentences.js";
import { addressOf, type PageKind } from "../site/addresses.js";
import type { RenderedPage } from "../site/print-page.js";
import { statementPages } from "../site/statement-groups.js";
import { FIXED_ADDRESSES } from "../site/sitemap.js";
import { contentHashes } from "./page-content.js";

/** What stands at an address. `page`: lists and everything else that is about no one thing. */
export type AddressKind = PageKind | "page" | "withheld";

/** One page of a site, as far as its address promises something. */
export interface PresentPage {
  kind: AddressKind;
  /** Of its content; null for pages that say nothing of the content. */
  hash: string | null;
  /** Fragments of an article: `p1`, `s1`, `q1` and on; empty for other kinds. */
  fragments: ReadonlySet<string>;
  /** Names of data files beside it; null where nothing is written yet. */
  files: readonly string[] | null;
}

/** The pages of a site, by address. */
export type PresentPages = ReadonlyMap<string, PresentPage>;

/** The pages that an archive is sure to have, before any is rendered. Files are not known yet. */
export function plannedPages(archive: Archive): Map<string, PresentPage> {
  const hashes = contentHashes(archive);
  const pages = new Map<string, PresentPage>();
  const add = (address: string, kind: AddressKind, fragments: ReadonlySet<string> = NONE) => {
    pages.set(address, { kind, hash: hashes.get(address) ?? null, fragments, files: null });
  };
  FIXED_ADDRESSES.forEach((address) => add(address, "page"));
  for (const address of statementPages(archive).keys()) add(address, "page");
  for (const { slug } of archive.registry.withheld) add(addressOf("article", slug), "withheld");
  for (const article of archive.articles) {
    add(addressOf("article", article.record.slug), "article", fragmentsOf(article));
  }
  for (const [kind, ids] of thingIds(archive)) {
    for (const id of ids) add(addressOf(kind, id), kind);
  }
  return pages;
}

const thingIds = (archive: Archive): [PageKind, string[]][] => [
  ["round", archive.rounds.map(({ round }) => round.id)],
  ["process", archive.processes.map(({ process }) => process.id)],
  ["person", archive.people.map(({ person }) => person.id)],
  ["delegation", archive.delegations.map(({ delegation }) => delegation.id)],
  ["publisher", archive.publishers.map(({ publisher }) => publisher.id)],
];

const NONE: ReadonlySet<string> = new Set();

/** Every paragraph, sentence and quotation of an article, counted from 1. */
function fragmentsOf({ body, record }: Article): Set<string> {
  return new Set([
    ...numbered("p", bodyBlocks(body).length),
    ...numbered("s", recordSentences(record).length),
    ...numberedQuotes(record).map(({ fragment }) => fragment),
  ]);
}

export const numbered = (place: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${place}${index + 1}`);

/** Whether planning alone knows all addresses of this kind: pages of things, and no lists. */
export const isPlannable = (address: string): boolean =>
  /^\/(articles|rounds|processes|people|delegations|publishers)\/[^/]+\/$/.test(address);

/**
 * The pages that a site really has once it is rendered, those of which the archive alone knows
 * nothing included, each with the data files beside it.
 *
 * @param rendered Every page with the ids it printed.
 * @param files Every file of the site, by its path below the output folder.
 */
export function renderedPages(
  planned: PresentPages,
  rendered: readonly RenderedPage[],
  files: readonly string[],
): Map<string, PresentPage> {
  const ids = new Map(rendered.map((page) => [page.file, page.ids]));
  const htmlFiles = files.filter((file) => file.endsWith(".html"));
  const beside = filesBeside(new Set(htmlFiles), files);
  return new Map(
    htmlFiles.map((file) => {
      const address = addressOfFile(file);
      const { kind = "page", hash = null } = planned.get(address) ?? {};
      const fragments =
        kind === "article" ? new Set((ids.get(file) ?? []).filter(isPromised)) : NONE;
      return [address, { kind, hash, fragments, files: beside.get(address) ?? [] }];
    }),
  );
}

const isPromised = (id: string): boolean => /^(?:[ps]|(?:title-)?q)\d+$/.test(id);

/** Where a file of the site is served. */
export const addressOfFile = (file: string): string =>
  "/" + file.replace(/(^|\/)index\.html$/, "$1");

/** Formats that others read by address; pictures, styles and scripts are the page's own. */
const DATA = /\.(bib|csv|json|jsonl|jsonld|ris|txt|xml|zip)$/;
/** Parts of the machinery, whose names follow versions and contents. */
const INNER = /^(assets|pagefind(-statements)?|_[^/]*)\//;

/** Data files under the address of the nearest page above them, by their names from there. */
function filesBeside(htmlFiles: ReadonlySet<string>, files: readonly string[]) {
  const beside = new Map<string, string[]>();
  for (const file of files) {
    if (!DATA.test(file) || INNER.test(file)) continue;
    let folder = file.replace(/[^/]*$/, "");
    while (folder !== "" && !htmlFiles.has(`${folder}index.html`)) {
      folder = folder.replace(/[^/]*\/$/, "");
    }
    const address = `/${folder}`;
    beside.set(address, [...(beside.get(address) ?? []), file.slice(folder.length)]);
  }
  return beside;
}
