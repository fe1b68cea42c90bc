/** What an article's sentences can do with a script; loaded by `main.ts` on articles alone. */
import { findSentences } from "./article-sentences.js";
import { startSentenceBar } from "./sentence-bar.js";
import { startSentenceNumbers } from "./sentence-numbers.js";

const sentences = findSentences();
if (sentences !== null) {
  startSentenceNumbers(sentences);
  startSentenceBar(sentences);
}
