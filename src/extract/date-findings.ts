import type { Finding, RecordDate } from "../record/article-record.js";
import type { Round } from "../registry/schema.js";
import type { FrontMatter } from "../source/front-matter.js";
import { edtfBounds } from "./calendar.js";
import type { NameIndex } from "./name-index.js";
import type { Publication } from "./published.js";
import { publisherNamed } from "./publisher.js";

/** A warning for each date whose words do not fit together. */
export function dateFindings(dates: readonly RecordDate[]): Finding[] {
  return dates.flatMap((date) =>
    date.conflict === null
      ? []
      : [
          {
            code: "date-conflict",
            severity: "warning" as const,
            message: `«\u2068${date.text}\u2069» does not fit: \u2068${date.conflict}\u2069 ${date.value === null ? "The date stays unread" : `It is read as ${date.value}`}; if that is wrong, set "published" in the front matter or tell the outlet.`,
            start: date.start,
            end: date.end,
            ...(date.in ? { in: date.in } : {}),
          },
        ],
  );
}

/** Faults of the front matter that only the registry or the text shows. */
export function frontMatterFindings(
  frontMatter: FrontMatter,
  subject: Round | null,
  publication: Publication | null,
  names: NameIndex,
): Finding[] {
  const findings: Finding[] = [];
  const { round, publisher } = frontMatter;
  if (round !== undefined && !names.roundById.has(round)) {
    findings.push(
      wholeFile(
        "front-matter-round",
        "error",
        `"round: \u2068${round}\u2069" is no round of registry/rounds.yaml; write an id from there (such as astana-14), or add the round.`,
      ),
    );
  }
  if (publisher !== undefined && !publisherNamed(publisher, names.registry)) {
    findings.push(
      wholeFile(
        "front-matter-publisher",
        "error",
        `"publisher: \u2068${publisher}\u2069" is no outlet of registry/publishers.yaml; write an id or a name from there, or add the outlet.`,
      ),
    );
  }
  return [...findings, ...contradictions(frontMatter, subject, publication)];
}

/** How long before a round an article about it may appear without anybody wondering. */
const EVE_DAYS = 60;

function contradictions(
  frontMatter: FrontMatter,
  subject: Round | null,
  publication: Publication | null,
): Finding[] {
  const stated = frontMatter.published;
  const day = stated === undefined ? null : edtfBounds(stated);
  const start = subject && edtfBounds(subject.start);
  const found: Finding[] = [];
  if (day && start && day.last < start.first - EVE_DAYS) {
    found.push(
      wholeFile(
        "published-before-round",
        "warning",
        `"published: ${stated ?? ""}" is long before ${subject.id}, which the text is about, began (${subject.start}); check the date, or name the round as "round".`,
      ),
    );
  }
  const inferred = publication?.contradicts;
  if (inferred !== undefined && inferred !== null) {
    found.push(
      wholeFile(
        "published-contradicted",
        "warning",
        `"published: ${stated ?? ""}" stands in the front matter, but the text speaks as of ${inferred}; the front matter is followed. Check which is right.`,
      ),
    );
  }
  return found;
}

const wholeFile = (code: string, severity: Finding["severity"], message: string): Finding => ({
  code,
  severity,
  message,
  start: null,
  end: null,
});
