import type { FileFinding } from "../archive/archive.js";
import { fileFinding, quote } from "../source/file-finding.js";
import { decodeBagPath, isSafePath } from "./bag-path.js";
import { PAYLOAD } from "./manifest.js";

/** Address, length (or `-`), path: RFC 8493, section 2.2.3. */
const LINE = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/;

/**
 * The lines of `fetch.txt` by which a program that fetched the files would write outside `data/`.
 * Nothing is fetched here, but a bag is passed on.
 */
export function checkFetch(text: string): FileFinding[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const path = decodeBagPath(LINE.exec(line)?.[1] ?? "");
    const isSound = path !== null && isSafePath(path) && path.startsWith(PAYLOAD);
    return line === "" || isSound ? [] : [unsafe(line, index + 1)];
  });
}

const unsafe = (text: string, line: number): FileFinding =>
  fileFinding(
    "fetch.txt",
    { line, column: 1 },
    {
      code: "bag-unsafe-path",
      severity: "error",
      message: `${quote(text)} is no address, length and path below data/. Do not fetch by this list, nor trust the bag's sender.`,
    },
  );
