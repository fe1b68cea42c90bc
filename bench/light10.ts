import { foldLetters } from "../src/arabic/letters.js";

/**
 * The light10 stemmer, for comparison: L. Larkey, L. Ballesteros, M. Connell, "Light Stemming for
 * Arabic Information Retrieval", in: Arabic Computational Morphology, Springer 2007, pp. 221–243.
 * First «و» when three letters or more are left, then one of the articles, then every ending in the
 * order of the list, while two letters or more are left.
 */
export function light10(word: string): string {
  const bare = withoutArticle(withoutConjunction(foldLetters(word)));
  return ENDINGS.reduce(
    (stem, ending) =>
      stem.endsWith(ending) && stem.length - ending.length >= 2
        ? stem.slice(0, -ending.length)
        : stem,
    bare,
  );
}

const ARTICLES = ["ال", "وال", "بال", "كال", "فال", "لل"];
const ENDINGS = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

const withoutConjunction = (word: string): string =>
  word.startsWith("و") && word.length >= 4 ? word.slice(1) : word;

function withoutArticle(word: string): string {
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= 2);
  return article === undefined ? word : word.slice(article.length);
}
