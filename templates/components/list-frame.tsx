import type { Root } from "hast";

import type { FeedTitle } from "../../src/site/feeds.js";
import { listJsonLd, type ListDescription } from "../../src/site/json-ld/lists.js";
import type { ListName } from "../../src/site/list-csv/list-table.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { Page } from "./layout.js";
import { ListFiles } from "./list-files.js";

interface ListFrameProps {
  address: string;
  words: { title: string; intro: string; none: string };
  context: SiteContext;
  /** Null when the list is empty. */
  list: Html | (Html | null)[] | null;
  /** For all but the first page of a list in pages. */
  number?: number;
  /** Address of the first page, which the others lead back to. */
  section?: string;
  /** The whole list as a table, beside the first page. */
  table?: ListName;
  feed?: FeedTitle;
  /** The `@id` of each thing listed. */
  ids: readonly string[];
  part?: ListDescription["part"];
}

/** A page that is a list: title, what it holds, the list or a word that there is none yet. */
export function ListFrame(props: ListFrameProps): Root {
  const { address, words, context, list, number = 1, section = address, table, feed } = props;
  const title =
    number === 1 ? words.title : `${words.title} – ${strings.list.page} ${String(number)}`;
  return Page(
    {
      address,
      title,
      description: words.intro,
      jsonLd: listJsonLd({ ...props, name: title, description: words.intro }, context.site),
      ...(number === 1 || props.section === undefined
        ? { crumbs: [] }
        : { crumbs: [{ text: words.title, address: props.section }] }),
      main: [
        <h1>{title}</h1>,
        <p class="intro">{words.intro}</p>,
        // Above the list, which may be long.
        ListFiles({
          address: section,
          ...(table === undefined || list === null ? {} : { table }),
          ...(feed === undefined ? {} : { feed }),
          site: context.site,
        }),
        list ?? <p>{words.none}</p>,
      ],
    },
    context.site,
  );
}
