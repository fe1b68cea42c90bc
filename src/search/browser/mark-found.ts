import { foundWords } from "./found-words.js";

/** What is read of an article; the facts beside it are not. */
const TEXTS = ".article h1, .article .summary, .article .prose";

function markText(text: Text, query: string): void {
  const found = foundWords(text.data, query);
  for (const { start, end } of found.reverse()) {
    const word = text.splitText(start);
    word.splitText(end - start);
    const mark = document.createElement("mark");
    mark.className = "found";
    word.replaceWith(mark);
    mark.append(word);
  }
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

/** Esc takes the marks away again. */
function clearMarks(): void {
  for (const mark of document.querySelectorAll("mark.found")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

const query = new URLSearchParams(location.search).get("q") ?? "";
for (const text of [...document.querySelectorAll(TEXTS)].flatMap(textsIn)) markText(text, query);
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") clearMarks();
});
// An address that names a place on the page means that place.
if (location.hash === "") {
  document.querySelector(".article .prose mark.found")?.scrollIntoView({ block: "center" });
}
