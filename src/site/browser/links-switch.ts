import { choose, chosen } from "./choices.js";

const LINKS = "a.mention";

/** Shows and runs the switch of the links in an article's text: a checkbox in a label. */
export function startLinksSwitch(): void {
  const label = document.querySelector<HTMLElement>("[data-links-switch]");
  const box = label?.querySelector("input");
  if (label == null || box == null) return;
  box.checked = chosen("links") !== "off";
  if (!box.checked) setLinks(false);
  box.addEventListener("change", () => {
    choose("links", box.checked ? null : "off");
    setLinks(box.checked);
  });
  label.hidden = false;
}

/** A link without its address is plain text for everybody: eyes, keyboard and screen reader. */
function setLinks(isOn: boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const [from, to] = isOn ? ["data-href", "href"] : ["href", "data-href"];
    const address = link.getAttribute(from);
    if (address === null) continue;
    link.setAttribute(to, address);
    link.removeAttribute(from);
  }
}
