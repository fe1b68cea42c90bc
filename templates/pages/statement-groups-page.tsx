import type { Root } from "hast";

import { hrefOf } from "../../src/site/addresses.js";
import { collectionId, listJsonLd } from "../../src/site/json-ld/lists.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import {
  STATEMENTS,
  statementGroups,
  wayAddress,
  type StatementGroup,
  type StatementWay,
} from "../../src/site/statement-groups.js";
import { statementStrings as words } from "../../src/site/statement-strings.ar.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { ListFiles } from "../components/list-files.js";
import { Isolated } from "../components/section.js";
import { StatementWays } from "../components/statement-ways.js";

/** `/statements/speakers/`, `/rounds/` or `/years/`: who or what is quoted, and how often. */
export function StatementGroupsPage(way: StatementWay, context: SiteContext): Root {
  const { site } = context;
  const address = wayAddress(way);
  const groups = statementGroups(context.archive, way);
  const { title, none } = words[way];
  const description = `${title}. ${words.intro}`;
  return Page(
    {
      address,
      title,
      description,
      crumbs: [{ text: strings.menu.statements, address: STATEMENTS }],
      json: `${address}index.json`,
      jsonLd: listJsonLd(
        {
          address,
          name: title,
          description,
          ids: groups.map((group) => collectionId(group.address, site)),
        },
        site,
      ),
      main: [
        <h1>{title}</h1>,
        StatementWays({ address, site }),
        groups.length === 0 ? null : ListFiles({ address, table: way, site }),
        groups.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ul class="named-list">{groups.map((group) => GroupItem(group, context))}</ul>
        ),
      ],
    },
    site,
  );
}

function GroupItem({ way, key, name, address, statements }: StatementGroup, context: SiteContext) {
  const round = way === "rounds" ? context.index.rounds.get(key) : undefined;
  const link: Html = <a href={hrefOf(address, context.site)}>{Isolated({ text: name })}</a>;
  return (
    <li>
      {round === undefined ? (
        link
      ) : (
        <span class="round-link" data-process={round.process}>
          {link}
        </span>
      )}
      <span class="count">{counted(statements.length, nouns.statements)}</span>
    </li>
  );
}
