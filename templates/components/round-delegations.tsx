import type { DelegationReport, Reference, RoundEntry } from "../../src/archive/archive.js";
import type { Round } from "../../src/registry/schema.js";
import { counted } from "../../src/site/plural.js";
import type { SiteContext } from "../../src/site/site-context.js";
import { nouns, strings } from "../../src/site/strings.ar.js";
import type { Html } from "./html.js";
import { DelegationLink, HeadName, References } from "./links.js";
import { Section } from "./section.js";
import { TableFrame } from "./table-frame.js";

type Attendance = Round["delegations"][number];

/** Who came, as what, led by whom: what the editors know, each claim of theirs with its sources. */
export function RoundDelegations({ round }: RoundEntry, context: SiteContext): Html | null {
  if (round.delegations.length === 0) {
    return Section({
      title: strings.round.delegations,
      children: [<p>{strings.round.noDelegations}</p>],
    });
  }
  const { delegation, status, head, headTitle, size } = strings.round;
  return Section({
    title: strings.round.delegations,
    children: [
      TableFrame({
        title: strings.round.delegations,
        heads: [delegation, status, head, headTitle, size],
        rows: round.delegations.map((attendance) => DelegationRow(attendance, context)),
      }),
    ],
  });
}

function DelegationRow(attendance: Attendance, context: SiteContext): Html {
  const { id, status, head, head_title: title, size } = attendance;
  return (
    <tr>
      <th scope="row">{DelegationName(id, context)}</th>
      <td>
        <span class="badge" data-status={status}>
          {strings.status[status]}
        </span>
      </td>
      <td>{head === null ? Unknown() : HeadName({ head, context })}</td>
      <td>{title ?? ""}</td>
      <td>{size === null ? "" : counted(size, nouns.members)}</td>
    </tr>
  );
}

const Unknown = (): Html => <span class="note">{strings.round.unknownHead}</span>;

function DelegationName(id: string, { index, site }: SiteContext): Html {
  const delegation = index.delegations.get(id);
  return delegation === undefined ? <bdi>{id}</bdi> : DelegationLink({ delegation, site });
}

/** What articles say of the delegations, values side by side, each with its references. */
export function RoundReports({ reports }: RoundEntry, context: SiteContext): Html | null {
  const rows = [...reports].flatMap(([id, reported]) => ReportRow(id, reported, context) ?? []);
  if (rows.length === 0) return null;
  return Section({
    title: strings.round.reports,
    children: [<dl class="facts reports">{rows}</dl>],
  });
}

function ReportRow(id: string, reports: DelegationReport[], context: SiteContext): Html | null {
  const items = [
    ...presenceItems(reports, context),
    ...headItems(reports.filter(isAnnounced), strings.round.announcedHead, context),
    ...headItems(
      reports.filter((report) => !isAnnounced(report)),
      strings.round.reportedHead,
      context,
    ),
    ...grouped(reports, ({ size }) => size).map(([size, references]) =>
      ReportItem(
        `${strings.round.reportedSize}: ${counted(size, nouns.members)}`,
        References({ references, context }),
      ),
    ),
  ];
  if (items.length === 0) return null;
  return (
    <div class="fact">
      <dt>{DelegationName(id, context)}</dt>
      <dd>
        <ul class="values">{items}</ul>
      </dd>
    </div>
  );
}

const isAnnounced = ({ presence }: DelegationReport): boolean => presence === "announced";

/** Articles that tell only that it was to come do not say that it came: they stand apart. */
function presenceItems(reports: DelegationReport[], context: SiteContext): Html[] {
  const { attended, announced } = strings.round;
  const words = { attended, announced, mentioned: null };
  return grouped(reports, ({ presence }) => words[presence]).map(([text, references]) =>
    ReportItem(text, References({ references, context })),
  );
}

const headItems = (reports: DelegationReport[], label: string, context: SiteContext): Html[] =>
  grouped(reports, ({ head }) => head).map(([head, references]) => (
    <li>
      {`${label}: `}
      {HeadName({ head, context })}
      {References({ references, context })}
    </li>
  ));

const ReportItem = (text: string, references: Html): Html => (
  <li>
    {text}
    {references}
  </li>
);

/** References by the value they speak for, the value most often reported first. */
function grouped<T>(
  reports: DelegationReport[],
  valueOf: (report: DelegationReport) => T | null,
): [T, Reference[]][] {
  const groups = new Map<T, Reference[]>();
  for (const report of reports) {
    const value = valueOf(report);
    if (value === null) continue;
    groups.set(value, [...(groups.get(value) ?? []), ...report.references.slice(0, 1)]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
