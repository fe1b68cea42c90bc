/** CSS pixels between the words and the bar, and between the bar and the window's edges. */
const GAP = 8;

/**
 * Puts a bar behind the block of a text where some words end, for the keyboard, and below the words, for
 * the eye, always within the window. Where the style sheet keeps it at the window's foot, it stays there.
 *
 * @param text The blocks' parent.
 */
export function placeBar(bar: HTMLElement, words: Range, text: HTMLElement): void {
  const behind = blockOf(words.endContainer, text);
  if (bar.previousElementSibling !== behind) behind?.after(bar);
  const page = document.documentElement.getBoundingClientRect();
  const [at, own] = [words.getBoundingClientRect(), bar.getBoundingClientRect()];
  // A number in the margin belongs to the words, and not to the text's width.
  const right = Math.min(at.right, text.getBoundingClientRect().right);
  const start = within(page.right - right, page.width - own.width);
  const top = within(at.bottom + GAP, window.innerHeight - own.height) - page.top;
  bar.style.setProperty("--bar-start", `${String(start)}px`);
  bar.style.setProperty("--bar-top", `${String(top)}px`);
}

function blockOf(node: Node, text: HTMLElement): Element | null {
  let block: Node | null = node;
  while (block !== null && block.parentNode !== text) block = block.parentNode;
  return block instanceof Element ? block : text.lastElementChild;
}

/** The nearest to a wish that leaves a gap at both ends. */
const within = (wish: number, room: number): number => Math.max(GAP, Math.min(wish, room - GAP));
