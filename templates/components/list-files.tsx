import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { FEED_FORMATS } from "../../src/site/feed-formats.js";
import { feedStrings as words } from "../../src/site/feed-strings.ar.js";
import type { FeedTitle } from "../../src/site/feeds.js";
import { fileOfList, type ListName } from "../../src/site/list-csv/list-table.js";
import { listStrings } from "../../src/site/list-csv/strings.ar.js";
import type { Html } from "./html.js";
import type { Alternate } from "./layout.js";
import { Latin } from "./section.js";

interface Props {
  /** The page's, from the site's root. */
  address: string;
  /** The list as a table for spreadsheets. */
  table?: ListName;
  /** The page's feed, for who wants to be told of what is new. */
  feed?: FeedTitle;
  site: SiteSettings;
}

/** Beside a list: what can be taken away of it; null where that is nothing. */
export function ListFiles({ address, table, feed, site }: Props): Html | null {
  if (table === undefined && feed === undefined) return null;
  return (
    <ul class="list-files">
      {table === undefined ? null : <li>{TableLink(address, table, site)}</li>}
      {feed === undefined ? null : <li>{FeedLinks(feed, site)}</li>}
    </ul>
  );
}

function TableLink(address: string, table: ListName, site: SiteSettings): Html {
  return (
    <a
      href={hrefOf(`${address}${fileOfList(table)}`, site)}
      download={savedAs(address, table)}
      type="text/csv"
    >
      {listStrings.download[table]}
    </a>
  );
}

/** In a reader's folder the tables of several pages lie side by side. */
function savedAs(address: string, table: ListName): string {
  const [folder, id = "jawlat"] = address.split("/").filter((part) => part !== "");
  return `${id === table ? (folder ?? id) : id}-${fileOfList(table)}`;
}

const FeedLinks = ({ address }: FeedTitle, site: SiteSettings): Html => (
  <>
    {`${words.follow}: `}
    {FEED_FORMATS.flatMap(({ name, file, type }, index) => [
      index === 0 ? null : "، ",
      <a href={hrefOf(`${address}${file}`, site)} type={type}>
        {Latin({ text: name })}
      </a>,
    ])}
  </>
);

/** The same for programs: `<link rel="alternate">` in the page's head. */
export const feedAlternates = ({ address, title }: FeedTitle): Alternate[] =>
  FEED_FORMATS.map(({ name, file, type }) => ({
    type,
    address: `${address}${file}`,
    title: `${title} (${name})`,
  }));
