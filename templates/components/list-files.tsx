import { hrefOf, type SiteSettings } from "../../src/site/addresses.js";
import { FEED_FORMATS } from "../../src/site/feed-formats.js";
import { feedStrings as words } from "../../src/site/feed-strings.ar.js";
import type { FeedTitle } from "../../src/site/feeds.js";
import type { Html } from "./html.js";
import type { Alternate } from "./layout.js";
import { Latin } from "./section.js";

interface Props {
  /** The page's feed, for who wants to be told of what is new. */
  feed?: FeedTitle;
  site: SiteSettings;
}

/** Below a list: what programs can take of it. */
export function ListFiles({ feed, site }: Props): Html {
  return <ul class="list-files">{feed === undefined ? null : <li>{FeedLinks(feed, site)}</li>}</ul>;
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
