/** An article's text, with the sentences in it: each is one element, `#sN`. */
export interface Sentences {
  text: HTMLElement;
  all: readonly HTMLElement[];
}

/** The sentences of the page; null on a page that is no article. */
export function findSentences(): Sentences | null {
  const text = document.querySelector<HTMLElement>(".article .prose");
  if (text === null) return null;
  const all = [...text.querySelectorAll<HTMLElement>("span[id^=s]")].filter(({ id }) =>
    /^s\d+$/.test(id),
  );
  return all.length === 0 ? null : { text, all };
}

/** What a sentence is counted as, from 1. */
export const numberOf = ({ id }: HTMLElement): string => id.slice(1);

/** The first sentence of which a reader has selected something, and all that is selected. */
export function selectedSentence({ text, all }: Sentences): [HTMLElement, Range] | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text)) return null;
  const sentence = all.find((each) => range.intersectsNode(each) && isSelected(each, range));
  return sentence === undefined ? null : [sentence, range];
}

/** A range that only touches a sentence's end intersects it, and holds nothing of it. */
function isSelected(sentence: HTMLElement, range: Range): boolean {
  const part = document.createRange();
  part.selectNodeContents(sentence);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString().trim() !== "";
}
