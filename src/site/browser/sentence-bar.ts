import { announce } from "./announce.js";
import { canCopy } from "./copy-buttons.js";
import { placeBar } from "./place-bar.js";
import { copiedOf, makeBar, type Bar } from "./sentence-bar-parts.js";
import { numberOf, selectedSentence, type Sentences } from "./article-sentences.js";
import { browserStrings as words } from "./strings.ar.js";

/** Milliseconds without a change after which a selection counts as made. */
const SETTLED = 200;

interface Control {
  bar: Bar;
  sentences: Sentences;
  /** What the bar stands for; null: it is on no page. `link`: the number followed, none selected. */
  opened: { sentence: HTMLElement; link: HTMLElement | null } | null;
  /** Whether a key was the last that the reader pressed, and not a pointer. */
  isByKeyboard: boolean;
  /** Whether a pointer is down: a selection may be under way. */
  isPointing: boolean;
}

/**
 * Offers the address and the reference of a sentence to whoever selects some of it or follows its number:
 * two buttons in a bar that keeps nothing from being read. Tab leads into it; Esc, and any other place
 * on the page, close it.
 */
export function startSentenceBar(sentences: Sentences): void {
  const copied = copiedOf(document);
  if (copied === null || !canCopy()) return;
  const bar = makeBar(copied);
  const control: Control = { bar, sentences, opened: null, isByKeyboard: false, isPointing: false };
  followSelections(control);
  followNumbers(control);
  listenToKeys(control);
  keepToItself(control);
}

function open(control: Control, sentence: HTMLElement, range: Range, link: HTMLElement | null) {
  const { bar, sentences, opened, isByKeyboard } = control;
  const number = numberOf(sentence);
  bar.name(number);
  placeBar(bar.root, range, sentences.text);
  if (opened?.sentence !== sentence && isByKeyboard) {
    announce(`${words.sentence} ${number}. ${words.howToCopy}`);
  }
  control.opened = { sentence, link };
}

function close(control: Control): void {
  control.opened = null;
  control.bar.root.remove();
}

const isInBar = ({ bar }: Control, node: EventTarget | null): boolean =>
  node instanceof Node && bar.root.contains(node);

function followSelections(control: Control): void {
  let timer = 0;
  const follow = (): void => {
    if (control.isPointing || isInBar(control, document.activeElement)) return;
    const selected = selectedSentence(control.sentences);
    if (selected !== null) open(control, ...selected, null);
    else if (control.opened?.link === null) close(control);
  };
  const followLater = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(follow, SETTLED);
  };
  document.addEventListener("selectionchange", followLater);
  document.addEventListener("pointerdown", ({ target }) => {
    control.isByKeyboard = false;
    control.isPointing = true;
    if (!isInBar(control, target)) close(control);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => {
      control.isPointing = false;
      followLater();
    });
  }
  followLater(); // somebody may have been quicker than this script
}

function followNumbers(control: Control): void {
  const { text, all } = control.sentences;
  text.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>(".sentence-number") : null;
    const sentence = link === null ? undefined : all.find((each) => each.contains(link));
    if (sentence === undefined) return;
    const range = document.createRange();
    range.selectNodeContents(sentence);
    open(control, sentence, range, link);
  });
}

function listenToKeys(control: Control): void {
  document.addEventListener("keydown", (event) => {
    control.isByKeyboard = true;
    if (control.opened === null) return;
    const isInside = isInBar(control, document.activeElement);
    if (event.key === "Escape") {
      const { sentence, link } = control.opened;
      close(control);
      const number = link ?? sentence.querySelector<HTMLElement>(".sentence-number");
      if (isInside) number?.focus({ preventScroll: true });
    } else if (event.key === "Tab" && !event.shiftKey && !isInside) {
      event.preventDefault();
      control.bar.first.focus();
    }
  });
}

/** The bar takes no selection away, and goes when the reader goes on. */
function keepToItself(control: Control): void {
  const { root } = control.bar;
  root.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== null && !isInBar(control, relatedTarget)) close(control);
  });
}
