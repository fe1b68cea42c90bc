import type { Root } from "hast";

import type { DelegationEntry } from "../../src/archive/archive.js";
import { addressOf } from "../../src/site/addresses.js";
import { organizationJsonLd } from "../../src/site/json-ld.js";
import { counted } from "../../src/site/plural.js";
import { intervalOf } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { ArticleList } from "../components/article-list.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { DelegationLink, PersonLink, RoundLink } from "../components/links.js";
import { PrintedDate } from "../components/printed-date.js";
import { Fact, Facts, Latin, Section, Values } from "../components/section.js";
import { StatementList } from "../components/statements.js";
import { TableFrame } from "../components/table-frame.js";

/** `/delegations/ID/`: what it is, where it came and under whom, what it said. */
export function DelegationPage(entry: DelegationEntry, context: SiteContext): Root {
  const { delegation } = entry;
  const address = addressOf("delegation", delegation.id);
  const rounds = counted(entry.attendance.length, nouns.rounds);
  return Page(
    {
      address,
      title: delegation.name,
      description: `${delegation.name}: ${rounds}، ${counted(entry.articles.length, nouns.articles)}.`,
      crumbs: [{ text: strings.menu.delegations, address: "/delegations/" }],
      jsonLd: organizationJsonLd(entry, context.site),
      json: `${address}index.json`,
      main: [
        <h1>{delegation.name}</h1>,
        DelegationFacts(entry, context),
        Section({ title: strings.delegation.attendance, children: [Attendance(entry, context)] }),
        Statements(entry, context),
        Section({ title: strings.delegation.articles, children: [Articles(entry, context)] }),
      ],
    },
    context.site,
  );
}

function DelegationFacts({ delegation }: DelegationEntry, context: SiteContext): Html | null {
  const members = delegation.members.flatMap((id) => context.index.delegations.get(id) ?? []);
  return Facts([
    Fact(strings.delegation.latin, Values(delegation.latin.map((text) => Latin({ text })))),
    Fact(strings.delegation.terms, Values(delegation.terms)),
    Fact(
      strings.delegation.members,
      Values(members.map((member) => DelegationLink({ delegation: member, site: context.site }))),
    ),
  ]);
}

function Attendance({ attendance }: DelegationEntry, context: SiteContext): Html {
  if (attendance.length === 0) return <p>{strings.delegation.noAttendance}</p>;
  const { round, status, head, size } = strings.delegation;
  return TableFrame({
    title: strings.delegation.attendance,
    heads: [round, strings.round.when, status, head, size],
    rows: attendance.map((item) => AttendanceRow(item, context)),
  });
}

function AttendanceRow(
  { round, status, head, size }: DelegationEntry["attendance"][number],
  { site }: SiteContext,
): Html {
  return (
    <tr>
      <th scope="row">{RoundLink({ round, site })}</th>
      <td>{PrintedDate({ edtf: intervalOf(round) })}</td>
      <td>
        <span class="badge" data-status={status}>
          {strings.status[status]}
        </span>
      </td>
      <td>
        {head === null ? (
          <span class="note">{strings.round.unknownHead}</span>
        ) : (
          PersonLink({ person: head, site })
        )}
      </td>
      <td>{size === null ? "" : counted(size, nouns.members)}</td>
    </tr>
  );
}

function Statements({ statements }: DelegationEntry, context: SiteContext): Html | null {
  if (statements.length === 0) return null;
  return Section({
    title: strings.delegation.statements,
    id: "statements",
    children: [StatementList({ statements, context }, true)],
  });
}

function Articles({ delegation, articles }: DelegationEntry, context: SiteContext): Html {
  if (articles.length === 0) return <p>{strings.delegation.noArticles}</p>;
  return ArticleList({ articles, context, rest: `/search/?delegation=${delegation.id}` });
}
