import { urlOf, type SiteSettings } from "../site/addresses.js";
import { strings } from "./strings.ar.js";
import type { Column, Table } from "./table.js";
import type { WrittenFile } from "./write-pieces.js";

/** The Data Package standard, version 2: https://datapackage.org/standard/data-package/ */
const PROFILES = "https://datapackage.org/profiles/2.0";

/**
 * The version of the shape of all data: tables, records, `index.json`. A column or key that goes or
 * changes its meaning raises the first part, one that is added the second.
 */
export const DATA_VERSION = "1.0.0";

/** A file of the package and what it is. */
export interface Resource extends WrittenFile {
  name: string;
  title: string;
  /** In Arabic and in English. */
  ar: string;
  en: string;
  mediatype: string;
  /** What its columns are; null for what is no table. */
  table: Table | null;
}

/** `datapackage.json`: what the package holds. Titles are Arabic, descriptions in both languages. */
export function descriptorOf(resources: readonly Resource[], site: SiteSettings): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "jawlat",
    title: strings.title,
    description: both(strings.description, strings.descriptionEn),
    version: DATA_VERSION,
    homepage: urlOf("/data/", site),
    resources: resources.map(resourceOf),
  };
}

/** Two paragraphs of CommonMark: the standard has one description, and no languages. */
const both = (ar: string, en: string): string => `${ar}\n\n${en}`;

function resourceOf(resource: Resource): object {
  const { name, title, ar, en, path, mediatype, bytes, sha256, table } = resource;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    ...(table === null ? {} : { type: "table" }),
    title,
    description: both(ar, en),
    path,
    format: path.replace(/^.*\./, ""),
    mediatype,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(table === null ? {} : { schema: schemaOf(table) }),
  };
}

function schemaOf({ columns, primaryKey }: Table): object {
  const foreignKeys = columns.flatMap(({ name, refers }) =>
    refers === null
      ? []
      : [{ fields: [name], reference: { resource: refers.table, fields: [refers.column] } }],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [""],
    primaryKey,
    // The standard's profile allows no empty list of them.
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

const fieldOf = ({ name, type, ar, en, constraints }: Column): object => ({
  name,
  type,
  title: ar,
  description: both(ar, en),
  constraints,
});
