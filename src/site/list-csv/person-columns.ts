import type { Article, PersonEntry, Reference } from "../../archive/archive.js";
import { companionsOf, type Companion } from "../../archive/companions.js";
import { placeWords, pressRoles } from "../../archive/press-roles.js";
import { addressOf, urlOf } from "../addresses.js";
import { referenceAddress } from "../archive-index.js";
import type { SiteContext } from "../site-context.js";
import { outletOf, speakerName, titleOf } from "./article-columns.js";
import { joined, type ListColumn, type ListTable, listTable } from "./list-table.js";
import { listStrings } from "./strings.ar.js";

const { heads } = listStrings;

/** One place at which an article prints a role before somebody's name. */
interface PrintedRole {
  role: string;
  article: Article;
  reference: Reference;
}

/** The roles of a person as printed: a row a place, those printed most often first. */
export function rolesTable(entry: PersonEntry, { archive, index, site }: SiteContext): ListTable {
  const roles = pressRoles(entry, placeWords(archive.registry));
  const rows = roles.flatMap(({ role, places }) =>
    places.flatMap(({ reference }): PrintedRole[] => {
      const article = index.articles.get(reference.slug);
      return article === undefined ? [] : [{ role, article, reference }];
    }),
  );
  const columns: ListColumn<PrintedRole>[] = [
    [heads.role, ({ role }) => role],
    [heads.date, ({ article }) => article.record.published?.value ?? null],
    [heads.outlet, ({ article }) => outletOf(article)],
    [heads.article, ({ article }) => titleOf(article)],
    [heads.link, ({ reference }) => urlOf(referenceAddress(reference), site)],
  ];
  return listTable(addressOf("person", entry.person.id), "roles", columns, rows);
}

/** Who is named in the same articles, those of most articles first. */
export function companionsTable(entry: PersonEntry, context: SiteContext): ListTable {
  const { index, site } = context;
  const columns: ListColumn<Companion>[] = [
    [heads.name, ({ id }) => speakerName(id, context)],
    [heads.articles, ({ articles }) => articles.length],
    [
      heads.roundTitles,
      ({ rounds }) => joined(rounds.flatMap((id) => index.rounds.get(id)?.title ?? [])),
    ],
    [heads.link, ({ id }) => (index.people.has(id) ? urlOf(addressOf("person", id), site) : null)],
  ];
  const address = addressOf("person", entry.person.id);
  return listTable(address, "companions", columns, companionsOf(entry));
}
