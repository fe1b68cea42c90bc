import type { Root } from "hast";

import type { DelegationEntry } from "../../src/archive/archive.js";
import { delegationCitation } from "../../src/cite/citation.js";
import { undatedPageTags } from "../../src/cite/zotero-tags.js";
import { countStatuses } from "../../src/pictures/matrix.js";
import { strings as words } from "../../src/pictures/strings.ar.js";
import { delegationTerms } from "../../src/pictures/called.js";
import { addressOf } from "../../src/site/addresses.js";
import { delegationFeed } from "../../src/site/feeds.js";
import { delegationJsonLd } from "../../src/site/json-ld/actors.js";
import { counted } from "../../src/site/plural.js";
import { compareRounds, intervalOf } from "../../src/site/round-dates.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import { citeAlternates, CiteBox, MetaTags } from "../components/cite-box.js";
import type { Html } from "../components/html.js";
import { Page } from "../components/layout.js";
import { DelegationLink, PersonLink, RoundLink } from "../components/links.js";
import { feedAlternates, ListFiles } from "../components/list-files.js";
import { AttendanceStrip } from "../components/pictures/attendance-strip.js";
import { HeadsPicture } from "../components/pictures/heads-over-time.js";
import { TermTable } from "../components/pictures/term-table.js";
import { PrintedDate } from "../components/printed-date.js";
import { Fact, Facts, Isolated, Latin, Section, Values } from "../components/section.js";
import { SpeakerArticles, SpeakerStatements } from "../components/speaker-parts.js";
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
      jsonLd: delegationJsonLd(entry, context),
      json: `${address}index.json`,
      head: MetaTags(undatedPageTags()),
      alternates: [...citeAlternates(address), ...feedAlternates(delegationFeed(entry))],
      main: [
        <h1>{Isolated({ text: delegation.name })}</h1>,
        DelegationFacts(entry, context),
        Section({ title: words.attendance.title, children: [Attendance(entry, context)] }),
        Section({ title: words.heads.title, children: [HeadsPicture(entry, context)] }),
        Section({ title: words.terms.title, id: "terms", children: [Terms(entry, context)] }),
        SpeakerStatements({ kind: "delegation", id: delegation.id }, context),
        Section({
          title: strings.delegation.articles,
          children: SpeakerArticles(
            {
              kind: "delegation",
              id: delegation.id,
              articles: entry.articles,
              feed: delegationFeed(entry),
            },
            context,
          ),
        }),
        CiteBox({
          citation: delegationCitation(delegation, context.site),
          address,
          site: context.site,
        }),
      ],
    },
    context.site,
  );
}

function DelegationFacts(entry: DelegationEntry, context: SiteContext): Html | null {
  const { delegation, attendance } = entry;
  const { index, site } = context;
  const members = delegation.members.flatMap((id) => index.delegations.get(id) ?? []);
  const statuses = countStatuses(attendance).map(
    ({ status, rounds }) => `${strings.status[status]} (${counted(rounds, nouns.rounds)})`,
  );
  return Facts([
    Fact(words.attendance.what, words.attendance.kinds[delegation.kind]),
    Fact(strings.delegation.latin, Values(delegation.latin.map((text) => Latin({ text })))),
    Fact(
      strings.delegation.members,
      Values(members.map((member) => DelegationLink({ delegation: member, site }))),
    ),
    Fact(words.attendance.attended, attendance.length === 0 ? null : howOften(entry, context)),
    Fact(words.attendance.as, Values(statuses)),
    ...Ends(entry, context),
  ]);
}

const howOften = ({ attendance }: DelegationEntry, { archive }: SiteContext): string =>
  `${counted(attendance.length, nouns.rounds)} ${words.attendance.of} ${String(archive.rounds.length)}`;

/** The first round it came to and the last. */
function Ends({ attendance }: DelegationEntry, { site }: SiteContext): (Html | null)[] {
  const sorted = [...attendance].sort(compareRounds);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [
    Fact(words.attendance.first, RoundLink({ round: first.round, site })),
    Fact(words.attendance.last, RoundLink({ round: last.round, site })),
  ];
}

function Attendance(entry: DelegationEntry, context: SiteContext): Html {
  if (entry.attendance.length === 0) return <p>{strings.delegation.noAttendance}</p>;
  const { round, status, head, size } = strings.delegation;
  return (
    <>
      {AttendanceStrip(entry, context)}
      <details>
        <summary>{words.attendance.table}</summary>
        {TableFrame({
          title: strings.delegation.attendance,
          heads: [round, strings.round.when, status, head, size],
          rows: [...entry.attendance]
            .sort(compareRounds)
            .map((item) => AttendanceRow(item, context)),
        })}
      </details>
      {ListFiles({
        address: addressOf("delegation", entry.delegation.id),
        table: "attendance",
        site: context.site,
      })}
    </>
  );
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

/** How outlets call it, and the terms by which the archive knows it. */
function Terms(entry: DelegationEntry, context: SiteContext): Html {
  const { delegation } = entry;
  const called = delegationTerms(entry);
  return (
    <>
      {called.terms.length === 0 ? (
        <p>{words.terms.none}</p>
      ) : (
        <>
          <p class="picture-intro">{words.terms.intro}</p>
          {TermTable(called, context)}
          {ListFiles({
            address: addressOf("delegation", delegation.id),
            table: "terms",
            site: context.site,
          })}
        </>
      )}
      {delegation.terms.length === 0 ? null : (
        <details>
          <summary>{words.terms.registered}</summary>
          {Values(delegation.terms)}
        </details>
      )}
    </>
  );
}
