/** One described thing; its properties are of any kind. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null;

/** What a page says of itself in JSON-LD. */
export interface Description {
  /** The `id`s of its markup: an `@id` may be a place of the page. */
  ids: ReadonlySet<string>;
  /** Every node, the innermost included. */
  nodes: Node[];
  /** What the page is about. */
  top: Node[];
}

/** Reads the description of a page; one without any has no nodes. */
export function readDescription(html: string): Description {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const value: unknown = json === undefined ? {} : JSON.parse(json);
  const graph = isNode(value) && Array.isArray(value["@graph"]) ? value["@graph"] : [value];
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
  return { ids: new Set(ids), nodes: nodesIn(value), top: graph.filter(isNode) };
}

/** Every node of a description, the innermost included. */
export function nodesIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)].filter((node) => !Array.isArray(node));
}

/** Every `@id` of a site that is neither defined on its page nor a place of it. */
export function unresolvedIds(pages: ReadonlyMap<string, Description>): string[] {
  return [...pages].flatMap(([on, { nodes }]) =>
    nodes
      .map((node) => node["@id"])
      .filter((id) => typeof id === "string")
      .filter((id) => !isResolved(id, pages))
      .map((id) => `${on}: nothing is ${id}`),
  );
}

function isResolved(id: string, pages: ReadonlyMap<string, Description>): boolean {
  const [page = "", fragment = ""] = id.split("#");
  const target = pages.get(page);
  if (target === undefined) return false;
  return (
    target.ids.has(fragment) || target.nodes.some((node) => node["@id"] === id && isDefined(node))
  );
}

/** A node that says more of its thing than which it is. */
const isDefined = (node: Node): boolean => Object.keys(node).some((key) => !key.startsWith("@"));

/** What each type must have where a page is about it, beside `@id` and `url`. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...["identifier", "headline", "inLanguage", "mainEntityOfPage", "about", "mentions"],
    ...["hasPart", "sdPublisher"],
  ],
  Event: [
    ...["identifier", "name", "alternateName", "startDate", "endDate", "location", "superEvent"],
    ...["organizer", "attendee", "subjectOf"],
  ],
  EventSeries: ["identifier", "name", "alternateName", "organizer", "subEvent", "subjectOf"],
  Person: ["identifier", "name", "alternateName", "memberOf", "subjectOf"],
  Organization: ["name"],
  NewsMediaOrganization: ["identifier", "name", "alternateName"],
  WebSite: ["name", "inLanguage", "publisher", "potentialAction"],
  Dataset: [
    ...["name", "description", "inLanguage", "version", "license", "creator", "publisher"],
    ...["temporalCoverage", "spatialCoverage", "isBasedOn", "distribution"],
  ],
  CollectionPage: ["name", "description", "inLanguage", "isPartOf", "publisher", "mainEntity"],
};

/** Properties that a page's thing lacks, and things of a type that no page should have. */
export function missingProperties(pages: ReadonlyMap<string, Description>): string[] {
  return [...pages].flatMap(([on, { top }]) =>
    top.flatMap((node) => {
      const type = node["@type"];
      if (typeof type !== "string") return [];
      const names = ["@id", "url", ...(REQUIRED[type] ?? ["of no known type"])];
      return names
        .filter((name) => !(name in node))
        .map((name) => `${on}: ${type} without ${name}`);
    }),
  );
}
