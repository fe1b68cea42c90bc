import { datetimeOf, formatDate } from "../../site/format-date.js";
import { SEARCH_KINDS, type SearchKind } from "../search-filters.js";
import { searchStrings } from "../strings.ar.js";
import { excerptOf, markWords, type MarkedText } from "./marked-words.js";
import type { PageFragment } from "./pagefind-client.js";

/** One result as a list item. Texts become text nodes: nothing in them is read as markup. */
export function resultItem({ url, content, meta, locations }: PageFragment): HTMLElement {
  const words = content.split(" ");
  const titleWords = Number(meta["titleWords"] ?? 0);
  const kind = readKind(meta["kind"]);
  const item = element("li", {
    "data-search": "result",
    "data-kind": kind,
    class: "search-result",
  });
  const link = element(
    "a",
    { href: url },
    marked(titlePieces(words.slice(0, titleWords), locations)),
  );
  item.append(element("h3", { class: "search-result-title" }, [link]));
  item.append(element("p", { class: "search-result-facts" }, facts(kind, meta)));
  const excerpt = excerptNodes(words.slice(titleWords), locations, titleWords);
  if (excerpt.length > 0) item.append(element("p", { class: "search-result-excerpt" }, excerpt));
  return item;
}

const titlePieces = (words: string[], locations: number[]): MarkedText[] =>
  markWords(words, new Set(locations));

function excerptNodes(words: string[], locations: number[], offset: number): Node[] {
  // Positions behind the last word belong to words that find the page and are not shown.
  const inText = locations.map((position) => position - offset);
  const matches = new Set(inText.filter((position) => position >= 0 && position < words.length));
  const { pieces, cutBefore, cutAfter } = excerptOf(words, matches);
  const nodes = marked(pieces);
  if (cutBefore) nodes.unshift(document.createTextNode("… "));
  if (cutAfter) nodes.push(document.createTextNode(" …"));
  return nodes;
}

function facts(kind: SearchKind, meta: Record<string, string>): Node[] {
  const [date, outlet, round] = [meta["date"], meta["outlet"], meta["round"]];
  const parts: Node[] = [
    element("span", { class: "search-result-kind" }, [searchStrings.kinds[kind]]),
  ];
  if (date !== undefined) {
    parts.push(element("time", { datetime: datetimeOf(date) ?? date }, [formatDate(date)]));
  }
  if (outlet !== undefined) parts.push(element("bdi", { class: "publisher" }, [outlet]));
  if (round !== undefined) parts.push(element("bdi", { class: "search-result-round" }, [round]));
  return parts.flatMap((part, i) => (i === 0 ? [part] : [document.createTextNode(" · "), part]));
}

const readKind = (kind: string | undefined): SearchKind =>
  SEARCH_KINDS.find((known) => known === kind) ?? "article";

function marked(pieces: MarkedText[]): Node[] {
  return pieces.flatMap(({ text, isMatch }, i) => {
    const node = isMatch ? element("mark", {}, [text]) : document.createTextNode(text);
    return i === 0 ? [node] : [document.createTextNode(" "), node];
  });
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
