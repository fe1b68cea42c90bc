declare module "snowball-stemmers" {
  /** @throws when there is no such stemmer. */
  export function newStemmer(language: string): { stem(word: string): string };
}
