import { latinRuns } from "../../arabic/latin-runs.js";
import { datetimeOf, formatDate } from "../../site/format-date.js";
import { searchStrings } from "../strings.ar.js";
import type { MarkedText } from "./marked-words.js";
import type { ResultView } from "./result-view.js";

/** One result as a list item. Texts become text nodes: nothing in them is read as markup. */
export function resultItem(result: ResultView): HTMLElement {
  const title = element("bdi", {}, marked(result.title));
  const link = element("a", { href: result.url }, [title]);
  const item = element(
    "li",
    { "data-search": "result", "data-kind": result.kind, class: "search-result" },
    [
      element("h3", { class: "search-result-title" }, [link]),
      element("p", { class: "search-result-facts" }, facts(result)),
    ],
  );
  const excerpt = excerptNodes(result.excerpt);
  if (excerpt.length === 0) return item;
  // The words of a statement are quoted; the style sheet prints the marks.
  const words = result.kind === "statement" ? [element("q", {}, excerpt)] : excerpt;
  item.append(element("p", { class: "search-result-excerpt" }, words));
  return item;
}

function excerptNodes({ pieces, cutBefore, cutAfter }: ResultView["excerpt"]): Node[] {
  const nodes = marked(pieces);
  if (cutBefore) nodes.unshift(document.createTextNode("… "));
  if (cutAfter) nodes.push(document.createTextNode(" …"));
  return nodes;
}

function facts({ kind, date, outlet, round }: ResultView): Node[] {
  const parts: Node[] = [
    element("span", { class: "search-result-kind" }, [searchStrings.kinds[kind]]),
  ];
  if (date !== null) {
    parts.push(element("time", { datetime: datetimeOf(date) ?? date }, [formatDate(date)]));
  }
  if (outlet !== null) parts.push(element("bdi", { class: "publisher" }, textNodes(outlet)));
  if (round !== null)
    parts.push(element("bdi", { class: "search-result-round" }, textNodes(round)));
  return parts.flatMap((part, i) => (i === 0 ? [part] : [document.createTextNode(" · "), part]));
}

function marked(pieces: MarkedText[]): Node[] {
  return pieces.flatMap(({ text, isMatch }, i) => {
    const nodes = isMatch ? markNodes(text) : textNodes(text);
    return i === 0 ? nodes : [document.createTextNode(" "), ...nodes];
  });
}

/** Signs round a word are not marked. */
const INNER = /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/su;

function markNodes(text: string): Node[] {
  const [inner = text] = INNER.exec(text) ?? [];
  const start = text.indexOf(inner);
  const around = [text.slice(0, start), text.slice(start + inner.length)].map((signs) =>
    signs === "" ? [] : [document.createTextNode(signs)],
  );
  return [...(around[0] ?? []), element("mark", {}, textNodes(inner)), ...(around[1] ?? [])];
}

/** As `markLatin` does it for the pages: a screen reader must not read Latin words as Arabic. */
const textNodes = (text: string): Node[] =>
  latinRuns(text).map((run) =>
    run.isLatin ? element("span", { lang: "en" }, [run.text]) : document.createTextNode(run.text),
  );

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
