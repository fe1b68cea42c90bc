import type { Archive, FileFinding } from "../archive/archive.js";
import { addressOf, type SiteSettings } from "../site/addresses.js";
import type { RenderedPage } from "../site/render-site.js";
import { fileFinding } from "../source/file-finding.js";

/** Addresses that every site has, whatever its content. */
const FIXED_ADDRESSES = [
  ...["/", "/articles/", "/rounds/", "/people/", "/delegations/", "/timeline/", "/search/"],
  ...["/statements/", "/corrections/", "/about/", "/data/"],
  ...["/feed.xml", "/sitemap.xml", "/404.html"],
];

/** Links and fragments that resolve nowhere are reported for this many pages each. */
const MOST_EXAMPLES = 3;

/**
 * Checks a rendered site: every internal link and fragment resolves, no two pages claim one address,
 * every address of the contract is there.
 *
 * @param pages What was rendered, with ids and links as printed.
 * @param files Every file of the site, by its path with `/` below the output folder.
 * @returns Errors, one for each broken link; `file` is the page of the site it stands on.
 */
export function checkSite(
  pages: readonly RenderedPage[],
  files: ReadonlySet<string>,
  archive: Archive,
  settings: SiteSettings,
): FileFinding[] {
  return [
    ...sharedAddresses(pages),
    ...missingAddresses(files, archive),
    ...brokenLinks(pages, files, settings.pathPrefix),
  ];
}

function sharedAddresses(pages: readonly RenderedPage[]): FileFinding[] {
  const seen = new Set<string>();
  return pages.flatMap(({ address, file }) => {
    if (seen.size !== seen.add(address).size) return [];
    const message = `Two pages have the address ${address}. Rename what one of them is about.`;
    return [siteFault(file, "shared-address", message)];
  });
}

function missingAddresses(files: ReadonlySet<string>, archive: Archive): FileFinding[] {
  return [...FIXED_ADDRESSES, ...addressesOf(archive)].flatMap((address) => {
    const file = fileAt(address, files);
    if (file !== null) return [];
    const message = `The site has no page at ${address}, where links from elsewhere lead.`;
    return [siteFault(address, "missing-page", message)];
  });
}

const addressesOf = (archive: Archive): string[] => [
  ...archive.articles.map(({ record }) => addressOf("article", record.slug)),
  ...archive.rounds.map(({ round }) => addressOf("round", round.id)),
  ...archive.processes.map(({ process }) => addressOf("process", process.id)),
  ...archive.delegations.map(({ delegation }) => addressOf("delegation", delegation.id)),
  ...archive.people.map(({ person }) => addressOf("person", person.id)),
  ...archive.publishers.map(({ publisher }) => addressOf("publisher", publisher.id)),
];

/** A link that resolves nowhere, and the pages that print it. */
interface BrokenLink {
  code: "broken-link" | "broken-fragment";
  files: string[];
}

function brokenLinks(
  pages: readonly RenderedPage[],
  files: ReadonlySet<string>,
  prefix: string,
): FileFinding[] {
  const faultOf = linkChecker(pages, files, prefix);
  const broken = new Map<string, BrokenLink>();
  for (const { file, links } of pages) {
    for (const link of links) {
      const code = faultOf(link);
      if (code === null) continue;
      const known = broken.get(link) ?? { code, files: [] };
      broken.set(link, { code, files: [...known.files, file] });
    }
  }
  return [...broken].map(([link, { code, files: on }]) =>
    siteFault(on[0] ?? "", code, linkMessage(link, code, on)),
  );
}

/** Answers for one link after another; ids are made sets only of pages that are linked into. */
function linkChecker(pages: readonly RenderedPage[], files: ReadonlySet<string>, prefix: string) {
  const pageByFile = new Map(pages.map((page) => [page.file, page]));
  const idsByFile = new Map<string, ReadonlySet<string>>();
  return (link: string): BrokenLink["code"] | null => {
    const { path, fragment } = partsOf(link);
    const file = path.startsWith(prefix) ? fileAt("/" + path.slice(prefix.length), files) : null;
    if (file === null) return "broken-link";
    const page = pageByFile.get(file);
    // Beside pages lie data and pictures, whose fragments are not ours to judge.
    if (fragment === "" || page === undefined) return null;
    const ids = idsByFile.get(file) ?? new Set(page.ids);
    idsByFile.set(file, ids);
    return ids.has(fragment) ? null : "broken-fragment";
  };
}

/** The file that a server gives out for an address, or null. */
function fileAt(address: string, files: ReadonlySet<string>): string | null {
  const path = address.slice(1);
  const candidates = address.endsWith("/") ? [`${path}index.html`] : [path, `${path}/index.html`];
  return candidates.find((file) => files.has(file)) ?? null;
}

function partsOf(link: string): { path: string; fragment: string } {
  const [withQuery = "", fragment = ""] = link.split(/#(.*)/s);
  return { path: decoded(withQuery.split("?")[0] ?? ""), fragment: decoded(fragment) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function linkMessage(link: string, code: BrokenLink["code"], on: readonly string[]): string {
  const more = on.length - MOST_EXAMPLES;
  const others = on.slice(1, MOST_EXAMPLES);
  const also = others.length === 0 ? "" : ` Also on ${others.join(", ")}`;
  const rest = more > 0 ? ` and ${more} more pages.` : also === "" ? "" : ".";
  const what = code === "broken-link" ? "leads to no page" : "leads to no place on its page";
  return `The link ${link} ${what}. Correct or remove it.${also}${rest}`;
}

const siteFault = (file: string, code: string, message: string): FileFinding =>
  fileFinding(file, null, { code, severity: "error", message });
