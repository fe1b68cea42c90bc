import type { Archive } from "../archive/archive.js";
import { articleLists } from "./site-lists.js";
import { STATEMENT_WAYS, statementPages } from "./statement-groups.js";

/** For each paginated template, the keys of its pages: slugs, ids, or addresses of a list's pages. */
export const siteKeys = (archive: Archive) => ({
  article: archive.articles.map(({ record }) => record.slug),
  round: archive.rounds.map(({ round }) => round.id),
  process: archive.processes.map(({ process }) => process.id),
  delegation: archive.delegations.map(({ delegation }) => delegation.id),
  person: archive.people.map(({ person }) => person.id),
  publisher: archive.publishers.map(({ publisher }) => publisher.id),
  withheld: archive.registry.withheld.map(({ slug }) => slug),
  articleLists: articleLists(archive).map(({ address }) => address),
  statementLists: [...statementPages(archive).keys()],
  statementWays: [...STATEMENT_WAYS],
});
