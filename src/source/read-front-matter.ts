import { isMap, isNode, isScalar, visit, type Document } from "yaml";

import type { FileFinding } from "../archive/archive.js";
import { describeSchemaIssue, type SchemaFault } from "./describe-schema-issue.js";
import { describeYamlError } from "./describe-yaml-error.js";
import { fileFinding } from "./file-finding.js";
import { frontMatterSchema, type FrontMatter } from "./front-matter.js";
import { positionAt } from "./position.js";
import { splitFrontMatter } from "./split-front-matter.js";

/** A Markdown file's front matter and what follows it; with findings when it cannot be used. */
export type FrontMatterReading =
  | { kind: "read"; frontMatter: FrontMatter; text: string; textLine: number }
  | { kind: "fault"; findings: FileFinding[] };

/**
 * Reads and checks the front matter of a Markdown file. Every fault names its line, what was found
 * and how to mend it; words of the YAML parser or of the schema's library never reach an editor.
 *
 * @param text The whole file, decoded, LF line ends.
 */
export function readFrontMatter(file: string, text: string): FrontMatterReading {
  const split = splitFrontMatter(text);
  if (split.kind === "none") return { kind: "read", frontMatter: {}, text, textLine: 1 };
  if (split.kind === "fault") {
    const { code, line, message } = split;
    const fault = { code, severity: "error", message } as const;
    return { kind: "fault", findings: [fileFinding(file, { line, column: 1 }, fault)] };
  }
  const { yaml, yamlStart } = split;
  const report: Report = (offset, code, message) =>
    fileFinding(file, positionAt(text, yamlStart + offset), { code, severity: "error", message });
  const faults = syntaxFindings(yaml, report);
  if (faults.length > 0) return { kind: "fault", findings: faults };
  const data: unknown = yaml.toJS() ?? {};
  const result = frontMatterSchema.safeParse(data);
  if (result.success) {
    return { kind: "read", frontMatter: result.data, text: split.text, textLine: split.textLine };
  }
  const issues = result.error.issues.flatMap((issue) => describeSchemaIssue(issue, data));
  return { kind: "fault", findings: issues.map((issue) => schemaFinding(issue, yaml, report)) };
}

/** Makes a finding about an offset of the YAML. */
type Report = (offset: number, code: string, message: string) => FileFinding;

/** All repeated keys, or else the first error of syntax: those after it mostly follow from it. */
function syntaxFindings(yaml: Document, report: Report): FileFinding[] {
  const errors = [...yaml.errors, ...yaml.warnings];
  const repeated = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = errors;
  const shown = repeated.length > 0 ? repeated : first === undefined ? [] : [first];
  const findings = shown.map(({ code, pos: [offset] }) =>
    report(offset, code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml", describeYamlError(code)),
  );
  return findings.length > 0 ? findings : aliasFindings(yaml, report);
}

/** A few lines of aliases can stand for gigabytes, and nobody needs one here. */
function aliasFindings(yaml: Document, report: Report): FileFinding[] {
  const findings: FileFinding[] = [];
  visit(yaml, {
    Alias: (_, node) => {
      findings.push(report(node.range?.[0] ?? 0, "yaml", describeYamlError("BAD_ALIAS")));
    },
  });
  return findings;
}

function schemaFinding(fault: SchemaFault, yaml: Document, report: Report): FileFinding {
  const { path, atKey, code, message } = fault;
  const offset = atKey ? offsetOfKey(yaml, path) : offsetOfValue(yaml, path);
  return report(offset, code, message);
}

/** Where the value at a path begins; an empty one begins nowhere, so its key stands for it. */
function offsetOfValue(yaml: Document, path: readonly PropertyKey[]): number {
  const node = yaml.getIn(path, true);
  const isEmpty = isScalar(node) && node.value === null;
  if (isNode(node) && !isEmpty) return node.range?.[0] ?? 0;
  return offsetOfKey(yaml, path);
}

function offsetOfKey(yaml: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (!isMap(parent)) return 1; // Past the line feed that ends the opening `---`.
  const pair = parent.items.find(
    ({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)),
  );
  return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 1;
}
