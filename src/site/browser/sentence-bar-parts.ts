import { runCopyButton } from "./copy-buttons.js";
import { browserStrings as words } from "./strings.ar.js";

/** What the bar copies of a sentence, by its number. */
export interface Copied {
  address: (number: string) => string;
  /** The page's reference with the sentence's address. */
  reference: (number: string) => string;
}

/**
 * What can be copied, as the page itself says it: its permanent address, and its reference, which ends
 * with that address. Null when the page says neither.
 */
export function copiedOf(page: Document): Copied | null {
  const address = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const reference = page.getElementById("cite-reference")?.textContent;
  if (address === undefined || reference?.endsWith(address) !== true) return null;
  return {
    address: (number) => `${address}#s${number}`,
    reference: (number) => `${reference}#s${number}`,
  };
}

/** The bar, which is on no page before it is needed. */
export interface Bar {
  root: HTMLElement;
  first: HTMLButtonElement;
  /** Of which sentence it is from now on. */
  name: (number: string) => void;
}

export function makeBar({ address, reference }: Copied): Bar {
  let of = "";
  const name = element("span", { id: "sentence-bar-name" });
  const first = button(words.copyAddress, () => address(of));
  const root = element("div", {
    class: "sentence-bar",
    role: "group",
    "aria-labelledby": name.id,
  });
  root.append(
    name,
    first,
    button(words.copyReference, () => reference(of)),
  );
  return {
    root,
    first,
    name: (number) => {
      of = number;
      name.textContent = `${words.sentence} ${number}`;
    },
  };
}

function button(label: string, text: () => string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "copy";
  made.textContent = label;
  runCopyButton(made, text);
  return made;
}

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
