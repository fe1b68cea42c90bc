import type { z } from "zod";

import type { FileFinding } from "../archive/archive.js";
import { fault } from "./registry-document.js";
import type { RegistryDocument, YamlPath } from "./registry-document.js";

type Issue = z.core.$ZodIssue;

/**
 * What a validator found in one entry, in words for an editor and with the line it stands on; the
 * validator's own output never reaches an editor.
 *
 * @param index The entry's place in the file's list, from 0.
 */
export function describeIssue(
  issue: Issue,
  index: number,
  document: RegistryDocument,
): FileFinding[] {
  const path = [index, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, path, document));
  }
  const message = isAbsent(document.value, path)
    ? `${nameOf(path)} is missing. Add it.`
    : `${nameOf(path)} is not as expected: ${expectation(issue)}.`;
  return [fault(document.file, document.placeOf(path), "registry-schema", message)];
}

function unknownKey(key: string, path: YamlPath, document: RegistryDocument): FileFinding {
  const place = document.placeOf([...path, key], "key");
  const message = `The key \u2068${key}\u2069 is unknown here. Correct its spelling or remove it.`;
  return fault(document.file, place, "registry-unknown-key", message);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `it must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `it must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "array") return `it needs at least ${issue.minimum} entry`;
      if (issue.origin === "string") return issue.message;
      return `it must be ${issue.minimum} or more`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a text (quote it if it looks like a number or a date)",
  number: "a number without quotes",
  int: "a whole number",
  array: "a list, each item on a line that begins with «- »",
  object: "a group of keys",
};

/** `delegations[2].status`, as an editor would say it; the entry's own index is left out. */
function nameOf(path: YamlPath): string {
  const [, ...keys] = path;
  if (keys.length === 0) return "The entry";
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

function isAbsent(value: unknown, path: YamlPath): boolean {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return false;
    at = Reflect.get(at, key);
  }
  return at === undefined;
}
