import { join } from "node:path";

import type { FileFinding } from "../archive/archive.js";
import type { Disk } from "../publish/effects.js";
import type { Progress } from "../publish/make-articles.js";
import { fileFinding } from "../source/file-finding.js";
import { printOxum, readBagInfo, valuesOf, type PayloadSize } from "./bag-info.js";
import { checkDigests, wantedDigests } from "./check-digests.js";
import { checkFetch } from "./check-fetch.js";
import { checkLists } from "./check-lists.js";
import { listBag } from "./list-bag.js";
import { listedNames } from "./listed-names.js";
import { manifestName, PAYLOAD, readManifest, type Manifest } from "./manifest.js";
import { measureFiles, type Measure } from "./measure-file.js";

/** What a bag was found to be. */
export interface BagReport {
  /** By path within the bag; with an error among them it is not valid. */
  findings: FileFinding[];
  payload: PayloadSize;
}

/**
 * Checks a bag by what stands in it and nothing else: that it is complete and unchanged, as RFC 8493
 * (BagIt 1.0), section 3, has it. Nothing is fetched, and nothing outside the folder is read.
 *
 * @param folder The bag's own, which holds `bagit.txt`.
 * @throws The disk's own error, such as EACCES.
 */
export async function verifyBag(
  folder: string,
  disk: Disk,
  onProgress: Progress,
): Promise<BagReport> {
  const listing = await listBag(folder, disk);
  const texts = await readTagFiles(folder, listing.files, disk);
  const manifests = manifestsOf(texts);
  const names = listedNames(listing.files, manifests);
  const files = [...names.keys()];
  const wanted = wantedDigests(files, manifests);
  const pathOf = (file: string) => join(folder, names.get(file) ?? file);
  const measures = await measureFiles(pathOf, wanted, disk, onProgress);
  const payload = sizeOf(measures);
  const findings = [
    ...declarationFaults(texts.get("bagit.txt")),
    ...undecodable(texts),
    ...listing.findings,
    ...(manifests.some(({ kind }) => kind === "payload") ? [] : [NO_MANIFEST]),
    ...manifests.flatMap((manifest) => manifest.findings),
    ...checkLists(files, manifests),
    ...checkDigests(measures, manifests),
    ...oxumFaults(texts.get("bag-info.txt") ?? "", payload),
    ...checkFetch(texts.get("fetch.txt") ?? ""),
  ];
  return { findings, payload };
}

const manifestsOf = (texts: TagTexts): Manifest[] =>
  [...texts].flatMap(([file, text]) =>
    manifestName(file) === null || text === null ? [] : [readManifest(file, text)],
  );

/** Texts that a bag is read by; null for one that is not UTF-8. A byte order mark stays. */
type TagTexts = ReadonlyMap<string, string | null>;

const TEXTS: readonly string[] = ["bagit.txt", "bag-info.txt", "fetch.txt"];

async function readTagFiles(
  folder: string,
  files: readonly string[],
  disk: Disk,
): Promise<TagTexts> {
  const names = files.filter((file) => manifestName(file) !== null || TEXTS.includes(file));
  const texts = new Map<string, string | null>();
  for (const name of names) texts.set(name, decoded(await disk.readFile(join(folder, name))));
  return texts;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const undecodable = (texts: TagTexts): FileFinding[] =>
  [...texts].flatMap(([file, text]) =>
    text === null ? [fault(file, "bag-encoding", "The file is not UTF-8 and was not read.")] : [],
  );

/** `M.N`, then the encoding; line ends may be LF, CR or both. */
const DECLARED =
  /^BagIt-Version: (\d+\.\d+)(?:\r\n|\r|\n)Tag-File-Character-Encoding: (\S+)(?:\r\n|\r|\n)?$/;

function declarationFaults(text: string | null | undefined): FileFinding[] {
  if (text === undefined) {
    const mend = "Name the folder that holds bagit.txt.";
    return [
      fault("bagit.txt", "bag-declaration", `There is no bagit.txt: this is no bag. ${mend}`),
    ];
  }
  const [, version, encoding] = DECLARED.exec(text ?? "") ?? [];
  const isKnown = version === "1.0" && encoding?.toUpperCase() === "UTF-8";
  if (isKnown) return [];
  const what = version === undefined ? "no declaration of a bag" : `${version} in ${encoding}`;
  const message = `The file says ${what}; what can be checked is BagIt-Version: 1.0 in UTF-8, in two lines without a byte order mark.`;
  return [fault("bagit.txt", "bag-declaration", message)];
}

const fault = (file: string, code: string, message: string): FileFinding =>
  fileFinding(file, null, { code, severity: "error", message });

const NO_MANIFEST = fault(
  "manifest-sha256.txt",
  "bag-no-manifest",
  "No manifest lists the files below data/, so nothing says what they should be.",
);

function sizeOf(measures: ReadonlyMap<string, Measure>): PayloadSize {
  const payload = [...measures].filter(([path]) => path.startsWith(PAYLOAD));
  const bytes = payload.reduce((sum, [, measure]) => sum + measure.bytes, 0);
  return { bytes, files: payload.length };
}

function oxumFaults(text: string, payload: PayloadSize): FileFinding[] {
  const values = valuesOf(readBagInfo(text), "Payload-Oxum");
  const found = printOxum(payload);
  if (values.length === 0 || (values.length === 1 && values[0] === found)) return [];
  const said = values.join(" and ");
  const message = `Payload-Oxum says ${said}, and below data/ are ${found} (bytes, files). Files are missing, changed or more than were sent.`;
  return [fault("bag-info.txt", "bag-oxum", message)];
}
