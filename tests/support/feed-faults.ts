import type { AtomNode, AtomReading } from "./read-atom.js";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const isInstant = (text: string | undefined): boolean =>
  text !== undefined && RFC_3339.test(text) && !Number.isNaN(Date.parse(text));

/**
 * What is wrong with a feed by RFC 4287, sections 4.1 and 4.2.
 *
 * @param home The address below which the whole site stands.
 * @param self Where this feed stands.
 */
export function atomFaults(reading: AtomReading, home: string, self: string): string[] {
  const [feed, ...entries] = reading.nodes;
  if (reading.error !== null || feed === undefined) return [reading.error ?? "no feed"];
  const ids = reading.nodes.map(({ texts }) => texts["id"]?.[0] ?? "");
  const days = entries.map(({ texts }) => texts["updated"]?.[0] ?? "").sort();
  const selves = feed.links.filter(({ rel }) => rel === "self").map(({ href }) => href);
  return [
    ...(reading.namespace === "http://www.w3.org/2005/Atom" ? [] : ["wrong namespace"]),
    ...reading.nodes.flatMap((node, index) => nodeFaults(node, index, home)),
    ...(new Set(ids).size === ids.length ? [] : ["an id stands twice"]),
    ...(days.length === 0 || feed.texts["updated"]?.[0] === days.at(-1)
      ? []
      : ["feed is not as new as its entries"]),
    ...(selves.length === 1 && selves[0] === self ? [] : [`self is ${selves.join()}`]),
    ...(feed.texts["author"] === undefined ? ["no author"] : []),
  ];
}

function nodeFaults({ texts, links }: AtomNode, index: number, home: string): string[] {
  const on = (fault: string): string => `${index === 0 ? "feed" : `entry ${index}`}: ${fault}`;
  const once = ["id", "title", "updated"].filter((name) => texts[name]?.length !== 1);
  const atMostOnce = ["summary", "content", "published", "rights", "subtitle"].filter(
    (name) => (texts[name]?.length ?? 0) > 1,
  );
  const instants = [...(texts["updated"] ?? []), ...(texts["published"] ?? [])];
  const alternates = links.filter(({ rel, type }) => rel === "alternate" && type === "text/html");
  const own = [...(texts["id"] ?? []), ...alternates.map(({ href }) => href)];
  return [
    ...once.map((name) => on(`not one ${name}`)),
    ...atMostOnce.map((name) => on(`more than one ${name}`)),
    ...instants.filter((text) => !isInstant(text)).map((text) => on(`no instant: ${text}`)),
    ...(alternates.length === 1 ? [] : [on("not one page")]),
    ...own.filter((url) => !url.startsWith(home)).map((url) => on(`outside of the site: ${url}`)),
    ...links
      .filter(({ href }) => !URL.canParse(href))
      .map(({ href }) => on(`not absolute: ${href}`)),
    ...(texts["title"]?.[0] === "" ? [on("empty title")] : []),
  ];
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** What is wrong with a feed by JSON Feed 1.1. */
export function jsonFeedFaults(text: string, home: string, self: string): string[] {
  const feed: unknown = JSON.parse(text);
  if (!isJson(feed)) return ["no object"];
  const items: unknown[] = Array.isArray(feed["items"]) ? feed["items"] : [];
  const ids = items.filter(isJson).map(({ id }) => id);
  return [
    ...(feed["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["wrong version"]),
    ...(typeof feed["title"] === "string" && feed["title"] !== "" ? [] : ["no title"]),
    ...(Array.isArray(feed["items"]) ? [] : ["no items"]),
    ...(feed["feed_url"] === self ? [] : [`feed_url is ${String(feed["feed_url"])}`]),
    ...(String(feed["home_page_url"]).startsWith(home) ? [] : ["home_page_url is elsewhere"]),
    ...(new Set(ids).size === items.length ? [] : ["an id is missing or stands twice"]),
    ...items.flatMap((item) => (isJson(item) ? itemFaults(item, home) : ["an item is no object"])),
  ];
}

function itemFaults(item: Json, home: string): string[] {
  const { id, url, content_text: content, authors, tags } = item;
  const on = (fault: string): string => `${String(id)}: ${fault}`;
  const days = [item["date_published"], item["date_modified"]].filter((day) => day !== undefined);
  const isDay = (day: unknown): boolean => typeof day === "string" && isInstant(day);
  return [
    ...[id, url]
      .filter((address) => typeof address !== "string" || !address.startsWith(home))
      .map((address) => on(`outside of the site: ${String(address)}`)),
    ...(typeof content === "string" && content !== "" ? [] : [on("no content")]),
    ...days.filter((day) => !isDay(day)).map((day) => on(`no instant: ${JSON.stringify(day)}`)),
    ...(Array.isArray(authors) && authors.length > 0 ? [] : [on("no author")]),
    ...(Array.isArray(tags) ? [] : [on("no tags")]),
  ];
}
