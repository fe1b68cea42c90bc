import type { Element, ElementContent, Properties, Root, RootContent, Text } from "hast";

import { sentencesOf, type Range } from "../arabic/sentences.js";
import { bodyBlocks, type Block } from "../record/body.js";

/** Words of the body that are shown as an element of their own. UTF-16 units, end exclusive. */
export interface Mark extends Range {
  tagName: "a" | "time" | "span";
  properties: Properties;
  /** An element inside it, round the same words: a date's `time` in its link. */
  inner?: { tagName: "time"; properties: Properties };
}

/** A note on words of the body. Its start and end are those of the words. */
export interface BodyNote extends Range {
  /** Stands right behind the words: without text, so that the body's text stays what it was. */
  sign: Element;
  /** Stands behind the paragraph, or at the end of a list's item. */
  element: Element;
}

/** What besides marks and quotations is put into a body. */
export interface BodyExtras {
  /** Where an author's link leads from this page. */
  linkTo?: (href: string) => string;
  notes?: readonly BodyNote[];
  /** Stands at the end of paragraph `number`; without text likewise. */
  anchorOf?: (number: number) => Element;
  /** Stands first in sentence `number`; without text likewise. */
  sentenceSignOf?: (number: number) => Element;
}

/** An element that a stretch of text stands in, by identity: equal neighbours become one element. */
interface Wrapper {
  tagName: string;
  properties: Properties;
  /** Printed on the first element made of this wrapper only: an id stands once in a page. */
  id: string | null;
  /** Stands first in that element. */
  sign?: Element;
}

/** A text or an empty element (`br`), and the wrappers round it, outermost first. */
interface Piece {
  content: ElementContent;
  path: Wrapper[];
}

type ChosenMark = Wrapper & Range & { within: Wrapper | null };

interface Layers {
  sentences: (Wrapper & Range)[];
  quotes: (Wrapper & Range)[];
  marks: ChosenMark[];
  /** Every offset at which one of the three begins or ends. */
  cuts: Set<number>;
  /** For each offset of the body, which mark it belongs to (index + 1), 0 for none. */
  markAt: Int32Array;
  notes: readonly BodyNote[];
  linkTo: (href: string) => string;
}

/**
 * The body with its anchors and links: paragraph N is `#pN`, sentence N `#sN`, quotation N `#qN`.
 * Only elements are added: the text stays what it was, character for character, notes aside.
 *
 * Sentences are outermost, then quotations, then the author's own inline elements, then marks, so
 * that each sentence is one element. Where marks overlap, the longest wins; a link inside an
 * author's link gives way to it.
 *
 * @param tree The article's sanitized body; it is not changed.
 * @param body `bodyText(tree)`, which every offset counts in.
 * @param quotes Ranges in the order of their numbers.
 */
export function annotateBody(
  tree: Root,
  body: string,
  marks: Mark[],
  quotes: Range[],
  { linkTo = (href) => href, notes = [], anchorOf, sentenceSignOf }: BodyExtras = {},
): Root {
  const layers = { ...layersOf(body, marks, quotes, notes), linkTo };
  if (sentenceSignOf !== undefined) {
    layers.sentences.forEach((sentence, index) => (sentence.sign = sentenceSignOf(index + 1)));
  }
  const opened = new Set<Wrapper>();
  const replaced = new Map<Element, Element[]>();
  for (const [index, block] of bodyBlocks(tree).entries()) {
    const number = index + 1;
    const children = nest(piecesOf(block, layers), 0, opened);
    if (anchorOf !== undefined) children.push(anchorOf(number));
    const properties = { ...block.node.properties, id: `p${String(number)}` };
    // The page has an `h1` already: the headline.
    const tagName = block.node.tagName === "h1" ? "h2" : block.node.tagName;
    const paragraph: Element = { ...block.node, tagName, properties, children };
    replaced.set(block.node, withNotes(paragraph, notesOn(block, notes)));
  }
  return { type: "root", children: tree.children.flatMap((node) => replaceIn(node, replaced)) };
}

const notesOn = (block: Block, notes: readonly BodyNote[]): BodyNote[] =>
  notes.filter(({ start }) => start >= block.start && start < block.end);

/** Blocks that nothing but their like may stand beside, and that may hold other blocks. */
const HOLDERS = new Set(["li", "td", "th", "dd"]);

function withNotes(paragraph: Element, notes: readonly BodyNote[]): Element[] {
  if (notes.length === 0) return [paragraph];
  const children = notes.map(({ element }) => element);
  const group: Element = {
    type: "element",
    tagName: "div",
    properties: { className: ["margin-notes"] },
    children,
  };
  if (!HOLDERS.has(paragraph.tagName)) return [paragraph, group];
  return [{ ...paragraph, children: [...paragraph.children, group] }];
}

function layersOf(
  body: string,
  marks: Mark[],
  quotes: Range[],
  notes: readonly BodyNote[],
): Omit<Layers, "linkTo"> {
  const sentences = sentencesOf(body).map((range, index) => spanWrapper(range, index, "s"));
  const quoteWrappers = quotes.map((range, index) => spanWrapper(range, index, "q", "quote"));
  const { chosen, markAt } = longestMarks(body.length, marks);
  const ranges = [...sentences, ...quoteWrappers, ...chosen];
  const cuts = new Set(ranges.flatMap(({ start, end }) => [start, end]));
  for (const { end } of notes) cuts.add(end);
  return { sentences, quotes: quoteWrappers, marks: chosen, cuts, markAt, notes };
}

function spanWrapper(
  range: Range,
  index: number,
  letter: string,
  className?: string,
): Wrapper & Range {
  const properties: Properties = className === undefined ? {} : { className: [className] };
  const { start, end } = range;
  return { tagName: "span", properties, id: `${letter}${String(index + 1)}`, start, end };
}

function longestMarks(length: number, marks: Mark[]) {
  const byLength = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const markAt = new Int32Array(length);
  const chosen: Layers["marks"] = [];
  for (const mark of byLength) {
    if (markAt.subarray(mark.start, mark.end).some((owner) => owner !== 0)) continue;
    const { tagName, properties, inner, start, end } = mark;
    const within = inner === undefined ? null : { ...inner, id: null };
    chosen.push({ tagName, properties, id: null, within, start, end });
    markAt.fill(chosen.length, mark.start, mark.end);
  }
  return { chosen, markAt };
}

function piecesOf(block: Block, layers: Layers): Piece[] {
  const sentences = overlapping(layers.sentences, block);
  const quotes = overlapping(layers.quotes, block);
  const notes = notesOn(block, layers.notes);
  const pieces: Piece[] = [];
  let offset = block.start;
  const walk = (nodes: ElementContent[], within: Wrapper[]): void => {
    for (const node of nodes) {
      if (node.type === "element" && node.children.length > 0) {
        walk(node.children, [...within, inlineWrapper(node, layers.linkTo)]);
        continue;
      }
      // An empty element stands with the character after it, or before it at a block's end.
      const texts = node.type === "text" ? slices(node, offset, layers.cuts) : [node];
      for (const content of texts) {
        const at = Math.min(offset, block.end - 1);
        const path = [...around(sentences, at), ...around(quotes, at), ...within];
        const mark = layers.marks[(layers.markAt[at] ?? 0) - 1];
        const isText = content.type === "text" && content.value !== "";
        if (mark !== undefined && isText) path.push(...wrappersOf(mark, within));
        pieces.push({ content, path });
        if (content.type !== "text") continue;
        offset += content.value.length;
        const outside = [...around(sentences, at), ...around(quotes, at)];
        for (const { end, sign } of notes) {
          if (isText && Math.min(end, block.end) === offset) {
            pieces.push({ content: sign, path: [...outside, ...within.filter(isNoLink)] });
          }
        }
      }
    }
  };
  walk(block.node.children, []);
  return pieces;
}

const overlapping = <T extends Range>(ranges: T[], block: Range): T[] =>
  ranges.filter(({ start, end }) => start < block.end && end > block.start);

const around = <T extends Range>(ranges: T[], at: number): T[] =>
  ranges.filter(({ start, end }) => start <= at && at < end);

/** A link gives way to the author's, but what stands in it stays. */
function wrappersOf(mark: ChosenMark, within: readonly Wrapper[]): Wrapper[] {
  const own = isNoLink(mark) || within.every(isNoLink) ? [mark] : [];
  return mark.within === null ? own : [...own, mark.within];
}

const isNoLink = ({ tagName }: Wrapper): boolean => tagName !== "a";

/** Without its id, if it has one: the element may come apart into several. */
function inlineWrapper({ tagName, properties }: Element, linkTo: Layers["linkTo"]): Wrapper {
  const { id: _, ...others } = properties;
  const { href } = others;
  const linked = typeof href === "string" ? { ...others, href: linkTo(href) } : others;
  return { tagName, properties: linked, id: null };
}

/** A text cut at every offset of `cuts` that lies within it. */
function slices(node: Text, offset: number, cuts: Set<number>): Text[] {
  const texts: Text[] = [];
  let from = 0;
  for (let to = 1; to <= node.value.length; to++) {
    if (to < node.value.length && !cuts.has(offset + to)) continue;
    texts.push({ type: "text", value: node.value.slice(from, to) });
    from = to;
  }
  return texts;
}

/** Pieces as a tree: neighbours that share a wrapper at `depth` stand in one element. */
function nest(pieces: Piece[], depth: number, opened: Set<Wrapper>): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const wrapper = piece.path[depth];
    let end = i + 1;
    if (wrapper === undefined) nodes.push(piece.content);
    else {
      while (pieces[end]?.path[depth] === wrapper) end++;
      nodes.push(elementOf(wrapper, pieces.slice(i, end), depth, opened));
    }
    i = end;
  }
  return nodes;
}

function elementOf(
  wrapper: Wrapper,
  pieces: Piece[],
  depth: number,
  opened: Set<Wrapper>,
): Element {
  const { tagName, properties, id, sign } = wrapper;
  const isFirst = !opened.has(wrapper);
  opened.add(wrapper);
  const named = id === null || !isFirst ? properties : { ...properties, id };
  const inner = nest(pieces, depth + 1, opened);
  const children = isFirst && sign !== undefined ? [sign, ...inner] : inner;
  return { type: "element", tagName, properties: named, children };
}

function replaceIn<T extends RootContent>(
  node: T,
  replaced: ReadonlyMap<Element, Element[]>,
): (T | Element)[] {
  if (node.type !== "element") return [node];
  const others = replaced.get(node);
  if (others !== undefined) return others;
  return [{ ...node, children: node.children.flatMap((child) => replaceIn(child, replaced)) }];
}
