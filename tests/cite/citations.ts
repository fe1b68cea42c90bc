import { citeFiles } from "../../src/cite/cite-files.js";
import {
  articleCitation,
  delegationCitation,
  personCitation,
  roundCitation,
  type Citation,
} from "../../src/cite/citation.js";
import { fixtureArchive } from "../site/fixture-archive.js";

export const SITE = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

/** A citation of an article, of which everything is known unless said otherwise. */
export const citation = (parts: Partial<Citation> = {}): Citation => ({
  kind: "article",
  key: "jawlat-article-a",
  title: "الوفود تصل",
  author: "ليلى الأحمد",
  publisher: "الجريدة",
  date: "2017-12-22",
  place: null,
  url: "https://jawlat.example/articles/a/",
  original: null,
  ...parts,
});

/** Signs that the formats read as their own, names in Latin letters, and every kind of page. */
export const HOSTILE: readonly Citation[] = [
  citation({ key: "jawlat-article-signs", title: "50% & {واحدة \\ ~ ^ # $ _ “x”" }),
  citation({
    key: "jawlat-article-latin",
    title: "UN Talks in Geneva",
    author: "Sara, Ann and Bo",
  }),
  citation({ key: "jawlat-article-none", author: null, publisher: null, date: null }),
  citation({ key: "jawlat-article-long", title: "كلمة ".repeat(60).trim() }),
  citation({ key: "jawlat-article-lines", title: "سطر\nوسطر\r\nTY  - BOOK" }),
  citation({ key: "jawlat-article-original", original: "https://x.example/a_b?c=%D8&d#e" }),
];

const archive = fixtureArchive();

/** Every page of the small archive that can be cited: articles, rounds, people, delegations. */
export const PAGES: readonly Citation[] = [
  ...archive.articles.map((article) => articleCitation(article, SITE)),
  ...archive.rounds.map(({ round }) => roundCitation(round, SITE)),
  ...archive.people.map(({ person }) => personCitation(person, SITE)),
  ...archive.delegations.map(({ delegation }) => delegationCitation(delegation, SITE)),
];

export const FILES = [...citeFiles(archive, SITE)];
