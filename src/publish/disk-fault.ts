/** An error and what caused it, outermost first; libraries name causes in two ways. */
export function errorsOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let at = error;
  while (at !== undefined && at !== null && !chain.includes(at)) {
    chain.push(at);
    if (!(at instanceof Error)) break;
    at = at.cause ?? ("originalError" in at ? at.originalError : undefined);
  }
  return chain;
}

/**
 * What the system said of the disk, in words and with a mend; null for any other error. Libraries
 * wrap errors, so their causes are looked through as well.
 */
export function describeDiskFault(error: unknown): string | null {
  for (const at of errorsOf(error)) {
    if (!(at instanceof Error) || !("code" in at)) continue;
    const known = MENDS[String(at.code)];
    if (known !== undefined) return `${withPath(known.what, at)}. ${known.mend}`;
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
