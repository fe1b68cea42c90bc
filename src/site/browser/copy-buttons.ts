import { browserStrings as words } from "./strings.ar.js";

/** Milliseconds for which a button says what it did. */
const SHOWN_FOR = 2500;

/**
 * Shows and runs the buttons that copy: `data-copy` holds the text, or is empty and
 * `data-copy-of` names the element whose text is meant.
 */
export function startCopyButtons(): void {
  // Outside secure contexts browsers offer no clipboard, and the text can still be selected.
  if (!("clipboard" in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const label = button.textContent;
    let timer = 0;
    button.addEventListener("click", () => {
      void copy(button).then((message) => {
        clearTimeout(timer);
        button.textContent = message;
        announce(message);
        timer = window.setTimeout(() => (button.textContent = label), SHOWN_FOR);
      });
    });
    button.hidden = false;
  }
}

async function copy(button: HTMLButtonElement): Promise<string> {
  const { copy: text, copyOf: id } = button.dataset;
  const named = id === undefined ? null : document.getElementById(id);
  try {
    await navigator.clipboard.writeText(named?.innerText ?? text ?? "");
    return words.copied;
  } catch {
    return words.notCopied;
  }
}

/** For screen readers: a change of a button's own words is not told by all of them. */
function announce(message: string): void {
  const region = document.querySelector("[data-announce]");
  if (region !== null) region.textContent = message;
}
