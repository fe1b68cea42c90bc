import { h } from "hastscript";
import type { Element } from "hast";

import type { BodyNote } from "../../src/site/annotate-body.js";
import type { EditorNote } from "../../src/site/article-notes.js";
import { pageStrings } from "../../src/site/page-strings.ar.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Section } from "./section.js";

/** Notes on the body, each with its sign in the text; note and sign lead to each other. */
export const bodyNotes = (notes: readonly EditorNote[]): BodyNote[] =>
  notes
    .filter(({ isInTitle }) => !isInTitle)
    .map((note) => ({
      start: note.start,
      end: note.end,
      sign: NoteSign(note),
      element: h("div", { className: ["margin-note"], role: "note", id: anchorOf(note) }, [
        BackLink(note),
        NoteText(note),
      ]),
    }));

/** Notes on the headline: below it, since a headline has no margin. */
export function TitleNotes(notes: readonly EditorNote[]): Html | null {
  const own = notes.filter(({ isInTitle }) => isInTitle);
  if (own.length === 0) return null;
  return (
    <ul class="title-notes" aria-label={pageStrings.article.titleNotes}>
      {own.map((note) => (
        <li class="margin-note" id={anchorOf(note)}>
          {NoteText(note)}
        </li>
      ))}
    </ul>
  );
}

/** Beside the text, where all facts are: the notes in short, each leading to its own. */
export function NotesInShort(notes: readonly EditorNote[]): Html | null {
  if (notes.length === 0) return null;
  return Section({
    title: strings.article.notes,
    children: [
      <ul class="editor-notes">
        {notes.map((note) => (
          <li>
            <a href={`#${anchorOf(note)}`}>
              <q class="as-printed">{note.words}</q>
            </a>
          </li>
        ))}
      </ul>,
    ],
  });
}

const anchorOf = ({ number }: EditorNote): string => `n${String(number)}`;
const signOf = ({ number }: EditorNote): string => `m${String(number)}`;

/** Its number is printed by the style sheet: the article's text stays what it was, also when copied. */
const NoteSign = (note: EditorNote): Element =>
  h("a", {
    className: ["note-sign"],
    id: signOf(note),
    href: `#${anchorOf(note)}`,
    "data-number": String(note.number),
    "aria-label": `${pageStrings.article.note} ${String(note.number)}`,
  });

const BackLink = (note: EditorNote): Element =>
  h(
    "a",
    {
      className: ["note-back"],
      href: `#${signOf(note)}`,
      "aria-label": `${pageStrings.article.note} ${String(note.number)}: ${pageStrings.article.backToText}`,
    },
    String(note.number),
  );

const NoteText = ({ words, note }: EditorNote): Element =>
  h("span", [
    `${strings.article.asPrinted}: `,
    h("q", { className: ["as-printed"] }, words),
    `. ${note}`,
  ]);

/**
 * At the beginning of a sentence: its number, and its address. The style sheet prints the number, by
 * counting, so that it is neither copied with the text nor a part of it.
 */
export const SentenceNumber = (number: number): Element => ({
  // Not by `h`, which takes time for each of a large archive's hundred thousand sentences.
  type: "element",
  tagName: "a",
  properties: {
    className: ["sentence-number"],
    href: `#s${String(number)}`,
    ariaLabel: `${pageStrings.article.sentence} ${String(number)}`,
  },
  children: [],
});

/** At the end of a paragraph: its address, to be copied or kept. */
export const ParagraphAnchor = (number: number): Element =>
  h("a", {
    className: ["paragraph-anchor"],
    href: `#p${String(number)}`,
    "aria-label": `${pageStrings.article.paragraph} ${String(number)}`,
  });
