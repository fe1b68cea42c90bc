import type { DataDownload, Dataset, WithContext } from "schema-dts";

import type { Archive } from "../../archive/archive.js";
import { byCodeUnit } from "../../arabic/by-code-unit.js";
import { DATA_VERSION } from "../../data/descriptor.js";
import { strings } from "../../data/strings.ar.js";
import type { DataFiles } from "../../data/write-package.js";
import type { WrittenFile } from "../../data/write-pieces.js";
import { edtfBounds, formatDay } from "../../extract/calendar.js";
import { urlOf, type SiteSettings } from "../addresses.js";
import { collectionId } from "./lists.js";
import { archiveNode } from "./nodes.js";

const DATA = "/data/";

/**
 * The archive's data as search engines for data sets read it: what it is about, who may do what with
 * it, and every file with its size and digest.
 *
 * @param data What was written; a page without it names no files.
 */
export function datasetJsonLd(
  archive: Archive,
  data: DataFiles | undefined,
  site: SiteSettings,
): WithContext<Dataset> {
  const url = urlOf(DATA, site);
  const days = daysCovered(archive);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    name: strings.title,
    description: strings.description,
    inLanguage: "ar",
    url,
    version: DATA_VERSION,
    isAccessibleForFree: true,
    license: `${url}#rights`,
    creator: archiveNode(site),
    publisher: archiveNode(site),
    ...(days === null ? {} : { temporalCoverage: days }),
    spatialCoverage: placesCovered(archive).map((name) => ({ "@type": "Place", name })),
    // The originals are named on each article's page: here they would be thousands.
    isBasedOn: { "@type": "CollectionPage", "@id": collectionId("/articles/", site) },
    ...(data === undefined ? {} : { distribution: downloadsOf(data, site) }),
  };
}

const downloadsOf = (
  { descriptor, resources, recordsJson, recordSchema }: DataFiles,
  site: SiteSettings,
): DataDownload[] => [
  downloadOf(descriptor, strings.page.descriptor, "application/json", site),
  ...resources.map((resource) => downloadOf(resource, resource.ar, resource.mediatype, site)),
  downloadOf(recordsJson, strings.page.recordsJson, "application/json", site),
  downloadOf(recordSchema, strings.page.recordSchema, "application/schema+json", site),
];

const downloadOf = (
  { path, bytes, sha256 }: WrittenFile,
  description: string,
  encodingFormat: string,
  site: SiteSettings,
): DataDownload => ({
  "@type": "DataDownload",
  name: path,
  description,
  contentUrl: urlOf(`${DATA}${path}`, site),
  encodingFormat,
  contentSize: `${String(bytes)} B`,
  sha256,
});

/** From the first day to the last of rounds and articles, as ISO 8601 writes it; null for none. */
function daysCovered({ registry, articles }: Archive): string | null {
  const dates = [
    ...registry.rounds.flatMap(({ start, end }) => [start, end]),
    ...articles.flatMap(({ record }) => record.published?.value ?? []),
  ];
  const bounds = dates.flatMap((date) => edtfBounds(date) ?? []);
  const first = formatDays(bounds.map((day) => day.first)).at(0);
  const last = formatDays(bounds.map((day) => day.last)).at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

const formatDays = (days: readonly number[]): string[] => days.map(formatDay).sort(byCodeUnit);

/** What the talks were about, and where they met, by the cities' names then. */
const placesCovered = ({ registry }: Archive): string[] => [
  ...new Set([strings.about, ...registry.rounds.map(({ city }) => city)]),
];
