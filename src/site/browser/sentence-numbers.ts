import type { Sentences } from "./article-sentences.js";

/** Keys that go to another number: how many further, or to an end. Forward is to the left. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowLeft: 1,
  ArrowUp: -1,
  ArrowRight: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Makes the numbers of an article's sentences one stop of the Tab key instead of sixty: arrows, Home and
 * End go from one to the next. Without a script each is a stop, since there is no other way to it.
 */
export function startSentenceNumbers({ text }: Pick<Sentences, "text">): void {
  const numbers = [...text.querySelectorAll<HTMLAnchorElement>("a.sentence-number")];
  const makeStop = (stop: HTMLAnchorElement | undefined): void => {
    for (const number of numbers) number.tabIndex = number === stop ? 0 : -1;
  };
  makeStop(numbers.find(({ hash }) => hash === location.hash) ?? numbers[0]);
  text.addEventListener("focusin", ({ target }) => {
    const number = numbers.find((each) => each === target);
    if (number !== undefined) makeStop(number);
  });
  text.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const at = numbers.findIndex((each) => each === event.target);
    if (at === -1 || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    numbers[Math.max(0, Math.min(at + step, numbers.length - 1))]?.focus();
  });
}
