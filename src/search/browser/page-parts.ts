import type { MonthSpan } from "./search-span.js";

/** The elements of the search page that the script works on. */
export interface PageParts {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  facets: HTMLDetailsElement;
  /** In the heading of the choices: which are made. */
  chosen: HTMLElement;
  status: HTMLElement;
  note: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  csv: HTMLButtonElement;
  retry: HTMLButtonElement;
  /** Ways to everything without a search. */
  lists: HTMLElement;
  /** The months of which the archive has pages. */
  span: MonthSpan;
  /** Whether the page offers to search statements. */
  hasStatements: boolean;
  /** Of which build the page is, see `searchBuild`. */
  build: string;
  /** The site's path prefix, with slashes at both ends. */
  base: string;
}

/** @throws Error when the page lacks one of them: template and script have come apart. */
export function findParts(): PageParts {
  const root = find(document, "page", HTMLElement);
  return {
    root,
    form: find(root, "form", HTMLFormElement),
    field: find(root, "field", HTMLInputElement),
    facets: find(root, "facets", HTMLDetailsElement),
    chosen: find(root, "chosen", HTMLElement),
    status: find(root, "status", HTMLElement),
    note: find(root, "note", HTMLElement),
    results: find(root, "results", HTMLElement),
    more: find(root, "more", HTMLButtonElement),
    csv: find(root, "csv", HTMLButtonElement),
    retry: find(root, "retry", HTMLButtonElement),
    lists: find(root, "lists", HTMLElement),
    span: { first: root.dataset["first"] ?? "", last: root.dataset["last"] ?? "" },
    hasStatements: root.querySelector('option[value="statement"]') !== null,
    build: root.dataset["build"] ?? "",
    base: root.dataset["base"] ?? "/",
  };
}

function find<T extends HTMLElement>(
  within: ParentNode,
  name: string,
  type: abstract new () => T,
): T {
  const element = within.querySelector(`[data-search="${name}"]`);
  if (element instanceof type) return element;
  throw new Error(`the search page has no ${name}`);
}
