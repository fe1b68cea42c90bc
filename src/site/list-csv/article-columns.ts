import type { Article } from "../../archive/archive.js";
import { addressOf, urlOf } from "../addresses.js";
import type { Correction } from "../corrections.js";
import type { ListedStatement } from "../listed-statements.js";
import type { SiteContext } from "../site-context.js";
import { strings } from "../strings.ar.js";
import { joined, type ListColumn } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;

/** Articles as lists show them, all of them; dates in EDTF, which spreadsheets sort. */
export const articleColumns = (context: SiteContext): ListColumn<Article>[] => [
  ...factColumns(context),
  linkColumn(context),
];

/** An article on a round's page. */
export interface RelatedArticle {
  article: Article;
  relation: keyof typeof listStrings.relations;
}

/** The same with what each has to do with the round. */
export const relatedColumns = (context: SiteContext): ListColumn<RelatedArticle>[] => [
  ...factColumns(context).map(ofArticle),
  [heads.relation, ({ relation }) => listStrings.relations[relation]],
  ofArticle(linkColumn(context)),
];

const ofArticle = ([head, cell]: ListColumn<Article>): ListColumn<RelatedArticle> => [
  head,
  ({ article }) => cell(article),
];

const factColumns = (context: SiteContext): ListColumn<Article>[] => [
  [heads.title, titleOf],
  [heads.outlet, outletOf],
  [heads.author, ({ frontMatter }) => frontMatter.author ?? null],
  [heads.date, ({ record }) => record.published?.value ?? null],
  [heads.round, (article) => joined(subjectsOf(article, context))],
];

const linkColumn = ({ site }: SiteContext): ListColumn<Article> => [
  heads.link,
  ({ record }) => urlOf(addressOf("article", record.slug), site),
];

/** What was said: `link` leads to the words, `source` to where the registry has its own from. */
export const statementColumns = (context: SiteContext): ListColumn<ListedStatement>[] => [
  [heads.speaker, ({ speaker }) => (speaker === null ? null : speakerName(speaker, context))],
  [heads.words, ({ text }) => text],
  [heads.round, ({ round }) => context.index.rounds.get(round ?? "")?.title ?? null],
  [heads.date, ({ date }) => date],
  [heads.outlet, (statement) => ofPrinted(statement, context, outletOf)],
  [heads.article, (statement) => ofPrinted(statement, context, titleOf)],
  [heads.link, ({ id }) => urlOf(id, context.site)],
  [heads.source, (statement) => (statement.kind === "registry" ? statement.source : null)],
];

/** Something of the article that prints a statement. */
function ofPrinted(
  statement: ListedStatement,
  { index }: SiteContext,
  read: (article: Article) => string | null,
): string | null {
  const article = statement.kind === "article" ? index.articles.get(statement.slug) : undefined;
  return article === undefined ? null : read(article);
}

export const correctionColumns = ({ site }: SiteContext): ListColumn<Correction>[] => [
  [heads.article, ({ article }) => titleOf(article)],
  [heads.date, ({ change }) => change.date],
  [heads.what, ({ change }) => change.what],
  [heads.why, ({ change }) => change.why],
  [heads.link, ({ address }) => urlOf(address, site)],
];

/** A person's or a delegation's name; a name that the registry lacks stands for itself. */
export const speakerName = (id: string, { index }: SiteContext): string =>
  index.people.get(id)?.name ?? index.delegations.get(id)?.name ?? id;

/** An article's title, as lists show it. */
export const titleOf = ({ record }: Article): string =>
  record.title === "" ? strings.article.untitled : record.title;

/** Where an article was printed, as lists show it; null where that is not known. */
export const outletOf = ({ record, frontMatter }: Article): string | null =>
  frontMatter.kind === "brief" ? strings.article.brief : (record.publisher?.name ?? null);

const subjectsOf = ({ record }: Article, { index }: SiteContext): string[] =>
  record.rounds
    .filter(({ role }) => role === "subject")
    .flatMap(({ id }) => index.rounds.get(id)?.title ?? []);
