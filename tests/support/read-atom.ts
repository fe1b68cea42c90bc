import type { Page } from "playwright-core";

/** An Atom feed as a browser's XML parser reads it. */
export interface AtomReading {
  /** What the parser stumbled over; null where the text is well-formed. */
  error: string | null;
  namespace: string | null;
  /** Of the feed itself, then of each entry. */
  nodes: AtomNode[];
}

export interface AtomNode {
  /** The text of each child by its name, in order. */
  texts: Record<string, string[]>;
  links: { rel: string; type: string; href: string }[];
}

interface Child {
  name: string;
  text: string;
  link: { rel: string; type: string; href: string };
}

interface Parsed extends Omit<AtomReading, "nodes"> {
  nodes: Child[][];
}

/** Parses Atom feeds by the browser's own parser; the page may be an empty one. */
export async function readAtom(page: Page, feeds: readonly string[]): Promise<AtomReading[]> {
  const parsed = await page.evaluate(parse, feeds);
  return parsed.map(({ nodes, ...about }) => ({ ...about, nodes: nodes.map(nodeOf) }));
}

/** Runs in the browser: it can call nothing of this file, nor name a function of its own. */
const parse = (feeds: readonly string[]): Parsed[] =>
  feeds.map((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const root = document.documentElement;
    return {
      error: document.querySelector("parsererror")?.textContent ?? null,
      namespace: root.namespaceURI,
      nodes: [root, ...root.querySelectorAll("entry")].map((node) =>
        [...node.children]
          .filter(({ localName }) => localName !== "entry")
          .map((child) => ({
            name: child.localName,
            text: child.textContent,
            link: {
              rel: child.getAttribute("rel") ?? "alternate",
              type: child.getAttribute("type") ?? "",
              href: child.getAttribute("href") ?? "",
            },
          })),
      ),
    };
  });

function nodeOf(children: readonly Child[]): AtomNode {
  const texts: AtomNode["texts"] = {};
  for (const { name, text } of children) texts[name] = [...(texts[name] ?? []), text];
  return { texts, links: children.filter(({ name }) => name === "link").map(({ link }) => link) };
}
