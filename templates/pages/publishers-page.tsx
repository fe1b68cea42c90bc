import type { Root } from "hast";

import type { SiteContext } from "../../src/site/site-context.js";
import { strings } from "../../src/site/strings.ar.js";
import { ListFrame } from "../components/list-frame.js";
import { byName, NamedList } from "../components/named-list.js";

/** `/publishers/`, in the order of the alphabet. */
export function PublishersPage(context: SiteContext): Root {
  const items = context.archive.publishers.map(({ publisher, articles }) => {
    return { ...publisher, articles: articles.length, note: publisher.domains[0] };
  });
  const list = NamedList("publisher", items.sort(byName), context);
  return ListFrame({ address: "/publishers/", words: strings.publishers, context, list });
}
