/**
 * What the system said of the disk, in words and with a mend; null for any other error. Libraries
 * wrap errors, so their causes are looked through as well.
 */
export function describeDiskFault(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; depth++) {
    const mend = "code" in at ? MENDS[String(at.code)] : undefined;
    if (mend !== undefined) return `${withPath(mend.what, at)}. ${mend.mend}`;
    at = "originalError" in at && at.cause === undefined ? at.originalError : at.cause;
  }
  return null;
}

const MENDS: Readonly<Record<string, { what: string; mend: string }>> = {
  ENOSPC: { what: "The disk is full", mend: "Free some space and run the command again." },
  EDQUOT: { what: "Your share of the disk is used up", mend: "Free some space and try again." },
  EACCES: { what: "Permission is denied", mend: "Allow it, or name another folder." },
  EPERM: { what: "The system forbids it", mend: "Allow it, or name another folder." },
  EROFS: { what: "The disk can only be read", mend: "Name a folder on another disk." },
  EISDIR: { what: "A folder stands where a file is needed", mend: "Name a file." },
  ENOTDIR: { what: "A file stands where a folder is needed", mend: "Name another folder." },
  EEXIST: { what: "A file stands where a folder is needed", mend: "Name another folder." },
  EMFILE: { what: "Too many files are open", mend: "Raise the limit with «ulimit -n 4096»." },
};

const withPath = (what: string, error: Error): string =>
  "path" in error && typeof error.path === "string" ? `${what}: ${error.path}` : what;
