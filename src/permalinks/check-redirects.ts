import type { FileFinding } from "../archive/archive.js";
import { fileFinding } from "../source/file-finding.js";
import { isolated, type Redirect } from "./list-redirects.js";
import { mostSimilar } from "./nearest-address.js";
import type { PresentPages } from "./present-pages.js";
import { isPageAddress, splitAddress } from "./site-address.js";

/** What redirects are checked against. */
export interface RedirectGround {
  pages: PresentPages;
  /** Whether nothing but a page of `pages` can stand at this address. */
  isJudged: (address: string) => boolean;
}

/**
 * What is wrong with redirects: an old address at which a page stands, an end at which none does.
 *
 * @param planned Fragments of articles by their texts alone: an old anchor is no place of the text.
 */
export function checkRedirects(
  redirects: readonly Redirect[],
  planned: PresentPages,
  ground: RedirectGround,
): FileFinding[] {
  return redirects.flatMap((redirect) => {
    const message = shadowFault(redirect, planned, ground) ?? targetFault(redirect, ground);
    return message === null ? [] : [redirectFault(redirect, message)];
  });
}

function shadowFault({ from, basis }: Redirect, planned: PresentPages, { pages }: RedirectGround) {
  const { page, fragment } = splitAddress(from);
  const stands =
    fragment === null ? pages.has(page) : planned.get(page)?.fragments.has(fragment) === true;
  if (!stands) return null;
  const mend =
    basis === "rule" ? "Give the round another id or number." : "Remove the redirect, or the page.";
  return `${isolated(from)} is to lead elsewhere, but the site has it itself. ${mend}`;
}

function targetFault({ from, to }: Redirect, { pages, isJudged }: RedirectGround): string | null {
  const { page, fragment } = splitAddress(to);
  if (isPageAddress(page) !== isPageAddress(splitAddress(from).page)) {
    return `${isolated(from)} leads to ${isolated(to)}, but only a page can lead to a page, and only a file to a file. Name another end.`;
  }
  const present = pages.get(page);
  if (present === undefined) {
    if (!isJudged(page) || isFileOf(page, pages)) return null;
    const near = mostSimilar(page, [...pages.keys()]) ?? "/";
    return `${isolated(from)} leads to ${isolated(page)}, where nothing is. Did you mean ${isolated(near)}?`;
  }
  if (fragment === null || present.kind !== "article" || present.fragments.has(fragment))
    return null;
  return `${isolated(from)} leads to ${isolated(to)}, but that article has no place #${fragment}. Name one that it has.`;
}

/** Whether an address is of a data file beside a page. */
const isFileOf = (address: string, pages: PresentPages): boolean =>
  [...pages].some(([page, { files }]) => files?.some((name) => page + name === address) === true);

function redirectFault({ at }: Redirect, message: string): FileFinding {
  const { file, ...place } = at ?? { file: "registry/rounds.yaml", line: 1, column: 1 };
  return fileFinding(file, place, { code: "redirect-broken", severity: "error", message });
}
