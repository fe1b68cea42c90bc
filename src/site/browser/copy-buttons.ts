import { announce } from "./announce.js";
import { browserStrings as words } from "./strings.ar.js";

/** Milliseconds for which a button says what it did. */
const SHOWN_FOR = 2500;

/** Outside secure contexts browsers offer no clipboard, and the text can still be selected. */
export const canCopy = (): boolean => "clipboard" in navigator;

/**
 * Shows and runs the buttons that copy: `data-copy` holds the text, or is empty and
 * `data-copy-of` names the element whose text is meant.
 */
export function startCopyButtons(): void {
  if (!canCopy()) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    runCopyButton(button, () => textFor(button));
    button.hidden = false;
  }
}

/** Makes a button copy a text, say so in its own place for a moment, and tell screen readers. */
export function runCopyButton(button: HTMLButtonElement, text: () => string): void {
  const label = button.textContent;
  let timer = 0;
  button.addEventListener("click", () => {
    void copy(text()).then((message) => {
      clearTimeout(timer);
      button.textContent = message;
      announce(message);
      timer = window.setTimeout(() => (button.textContent = label), SHOWN_FOR);
    });
  });
}

function textFor({ dataset: { copy: text, copyOf: id } }: HTMLButtonElement): string {
  const named = id === undefined ? null : document.getElementById(id);
  return named?.innerText ?? text ?? "";
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.notCopied;
  }
}
