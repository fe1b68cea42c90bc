import type { z } from "zod";

import { quote } from "./file-finding.js";
import { allowedKeys } from "./front-matter.js";
import { nearestKey } from "./nearest-key.js";

type Issue = z.core.$ZodIssue;

/** One fault of the front matter's data: where it is, as a path of keys, and what to say. */
export interface SchemaFault {
  code: string;
  path: readonly PropertyKey[];
  /** The place is the key itself, not its value. */
  atKey: boolean;
  message: string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list (lines that begin with a hyphen)",
  object: "lines of key: value",
};

/** Puts an issue of the schema into words. An issue on several unknown keys gives a fault for each. */
export function describeSchemaIssue(issue: Issue, data: unknown): SchemaFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, issue.path));
  }
  const value = valueAt(data, issue.path);
  const name = nameOf(issue.path);
  if (value === undefined) return [missing(issue.path, name)];
  return [{ ...wordsFor(issue, value, name), path: issue.path, atKey: false }];
}

function wordsFor(issue: Issue, value: unknown, name: string): { code: string; message: string } {
  const found = describeValue(value);
  if (value === null || value === "") {
    return {
      code: "front-matter-value",
      message: `${name} has no value. Write one or delete the line.`,
    };
  }
  if (issue.code === "invalid_type") {
    const hint = issue.expected === "string" ? " Put it in double quotes." : "";
    const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
    return {
      code: "front-matter-type",
      message: `${name} is ${found}; expected ${expected}.${hint}`,
    };
  }
  if (issue.code === "custom") {
    return {
      code: "bad-date",
      message: `${name} is ${found}, which is no date of the calendar. ${DATE_FORMS}`,
    };
  }
  return { code: "front-matter-value", message: `${name} is ${found}. ${expectation(issue)}` };
}

const DATE_FORMS =
  "Write a day 2019-12-10, a month 2017-09, an interval 2017-07-14/2017-07-15, or an uncertain day 2017-07-15? (EDTF level 1).";

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value")
    return `Write one of: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_format") {
    return "Write a whole address that begins with http:// or https://.";
  }
  return "Write a value that says something, or delete the line.";
}

function unknownKey(key: string, path: readonly PropertyKey[]): SchemaFault {
  const [list] = path;
  const keys = allowedKeys(typeof list === "string" ? list : null);
  const near = nearestKey(key, keys);
  const hint = near === null ? "" : ` Did you mean \`${near}\`?`;
  return {
    code: "unknown-key",
    path: [...path, key],
    atKey: true,
    message: `The key ${quote(key)} is unknown, so its value would be lost.${hint} Allowed here: ${keys.join(", ")}.`,
  };
}

const missing = (path: readonly PropertyKey[], name: string): SchemaFault => ({
  code: "front-matter-value",
  path: path.slice(0, -1),
  atKey: false,
  message: `${name} is missing. Add the line to this entry.`,
});

/** `published`, or for an entry of a list `date of entry 2 of sources`. */
function nameOf(path: readonly PropertyKey[]): string {
  const [key, index, inner] = path.map(String);
  if (key === undefined) return "The front matter";
  if (index === undefined) return `\`${key}\``;
  const entry = `entry ${Number(index) + 1} of \`${key}\``;
  return inner === undefined ? `The ${entry}` : `\`${inner}\` of ${entry}`;
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return `the truth value ${String(value)}`;
  return Array.isArray(value) ? "a list" : "lines of key: value";
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}
