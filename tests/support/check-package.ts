import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "csv-parse/sync";
import { z } from "zod";

/**
 * The rules of the Data Package standard, version 2, that `frictionless validate` checks, written
 * from https://datapackage.org/standard/ and sharing nothing with what writes the package.
 */
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  enum: z.array(z.string()).min(1).optional(),
  pattern: z.string().optional(),
});
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(["string", "integer", "date"]),
  title: z.string().min(1),
  description: z.string().min(1),
  constraints,
});
const keys = z.array(z.string()).min(1);
const schema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: keys,
  foreignKeys: z
    .array(
      z.strictObject({
        fields: keys,
        reference: z.strictObject({ resource: z.string(), fields: keys }),
      }),
    )
    .min(1)
    .optional(),
});
const resource = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/dataresource.json"),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  type: z.literal("table").optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  path: z.string().regex(/^(?!\/)(?!.*\.\.)[^\\:]+$/),
  format: z.enum(["csv", "jsonl", "yaml"]),
  mediatype: z.string().regex(/^[a-z]+\/[a-z+.-]+$/),
  encoding: z.literal("utf-8"),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: schema.optional(),
});
const descriptor = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  homepage: z.url(),
  resources: z.array(resource).min(1),
});

export type Descriptor = z.infer<typeof descriptor>;
type Resource = z.infer<typeof resource>;
type Field = z.infer<typeof field>;

/** A table as it was read: by column name; a missing value is null. */
export type Row = Record<string, string | null>;

/** A package's descriptor; throws what is wrong with it. */
export const readDescriptor = (folder: string): Descriptor =>
  descriptor.parse(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")));

/** The rows of a resource's table; throws unless each has as many cells as the header. */
export function readTable(folder: string, { path, schema: shape }: Resource): Row[] {
  const cells: string[][] = parse(readFileSync(join(folder, path)), { encoding: "utf8" });
  const [header = [], ...rows] = cells;
  const names = shape?.fields.map(({ name }) => name) ?? [];
  if (header.join() !== names.join()) throw new Error(`${path}: header ${header.join()}`);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, i) => [header[i] ?? "", cell === "" ? null : cell])),
  );
}

/** Everything that is wrong with a package; empty when it is valid. */
export function packageFaults(folder: string): string[] {
  const { resources } = readDescriptor(folder);
  const faults = resources.flatMap((one) => fileFaults(folder, one));
  const tables = new Map(
    resources.filter((one) => one.type === "table").map((one) => [one.name, one]),
  );
  const rows = new Map([...tables].map(([name, one]) => [name, readTable(folder, one)]));
  for (const [name, one] of tables) {
    const own = rows.get(name) ?? [];
    faults.push(...(one.schema?.fields ?? []).flatMap((f) => fieldFaults(name, f, own)));
    faults.push(...keyFaults(one, own), ...foreignFaults(one, own, rows));
  }
  return faults;
}

function fileFaults(folder: string, { path, bytes, hash }: Resource): string[] {
  if (!existsSync(join(folder, path))) return [`${path} is missing`];
  const content = readFileSync(join(folder, path));
  const digest = createHash("sha256").update(content).digest("hex");
  return [
    ...(content.length === bytes ? [] : [`${path} has ${content.length} bytes, not ${bytes}`]),
    ...(hash === `sha256:${digest}` ? [] : [`${path} has another hash`]),
  ];
}

function fieldFaults(table: string, { name, type, constraints: rules }: Field, rows: Row[]) {
  const faults: string[] = [];
  const pattern = rules.pattern === undefined ? null : new RegExp(`^(?:${rules.pattern})$`, "u");
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const value = row[name] ?? null;
    const say = (what: string) => faults.push(`${table}.${name}, row ${index + 1}: ${what}`);
    if (value === null) {
      if (rules.required === true) say("is required");
      continue;
    }
    if (type === "integer" && !/^[+-]?\d+$/.test(value)) say(`${value} is no integer`);
    if (type === "date" && !isDate(value)) say(`${value} is no date`);
    if (rules.minimum !== undefined && Number(value) < rules.minimum) say(`${value} is too small`);
    if (rules.enum?.includes(value) === false) say(`${value} is none of the values`);
    if (pattern?.test(value) === false) say(`${value} does not fit the pattern`);
    if (rules.unique === true && seen.has(value)) say(`${value} stands twice`);
    seen.add(value);
  }
  return faults;
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text);

const valuesOf = (row: Row, names: readonly string[]): (string | null)[] =>
  names.map((name) => row[name] ?? null);

function keyFaults({ name, schema: shape }: Resource, rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = valuesOf(row, shape?.primaryKey ?? []);
    const text = JSON.stringify(key);
    const faults = [
      ...(key.includes(null) ? [`${name}: key ${text} has no value`] : []),
      ...(seen.has(text) ? [`${name}: key ${text} stands twice`] : []),
    ];
    seen.add(text);
    return faults;
  });
}

function foreignFaults(
  { name, schema: shape }: Resource,
  rows: readonly Row[],
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return (shape?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.get(reference.resource);
    if (target === undefined) return [`${name}: no table ${reference.resource}`];
    const known = new Set(target.map((row) => JSON.stringify(valuesOf(row, reference.fields))));
    return rows
      .map((row) => valuesOf(row, fields))
      .filter((key) => !key.includes(null) && !known.has(JSON.stringify(key)))
      .map((key) => `${name}.${fields.join()}: ${key.join()} is not in ${reference.resource}`);
  });
}
