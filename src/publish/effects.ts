/** What lies in a folder. Links are followed to files, and not into folders: those may loop. */
export interface FolderEntry {
  name: string;
  kind: "file" | "folder" | "other";
}

/** What a file is to hold. */
export type FileContent = string | Uint8Array | AsyncIterable<string> | AsyncIterable<Uint8Array>;

/** All that the project does to a disk; paths are absolute or relative to `Effects.folder`. */
export interface Disk {
  readFile(path: string): Promise<Uint8Array>;
  /** The same piece by piece, for a file that may be larger than memory. */
  readPieces(path: string): AsyncIterable<Uint8Array>;
  /** Makes the folders above it, too; a long text or file may come in pieces. */
  writeFile(path: string, content: FileContent): Promise<void>;
  /** Sorted by code unit; null when there is no such folder. */
  list(path: string): Promise<FolderEntry[] | null>;
  kindOf(path: string): Promise<FolderEntry["kind"] | "missing">;
  makeFolder(path: string): Promise<void>;
  /** The path with all links resolved, as far as it exists. */
  realPath(path: string): Promise<string>;
  /** At once, so that no signal comes between the two renames of a swap. */
  renameNow(from: string, to: string): void;
  /** A file or a whole folder; that it is not there is fine. */
  remove(path: string): Promise<void>;
  /** The same at once, for the moment before the process ends. */
  removeNow(path: string): void;
}

/** Where results and messages go. */
export interface Console {
  /** A result, on standard output; waits for a slow reader. False: nobody reads any more. */
  print: (text: string) => Promise<boolean>;
  /** A message and its line feed, on standard error. */
  say: (message: string) => void;
  /** Whether standard error is a terminal. */
  isTerminal: boolean;
  /** Whether results may be coloured: a terminal shows them, and nobody asked for none. */
  isColoured: boolean;
}

export interface Clock {
  /** Milliseconds since some moment of the past, never running back. */
  now(): number;
  /** The day of the calendar, in UTC: `YYYY-MM-DD`. Only publishing writes it down. */
  today(): string;
  /** Lets signals, timers and the terminal have their turn. */
  pause(): Promise<void>;
}

/** Everything outside: a test passes another, with a full disk or a hand on Ctrl-C. */
export interface Effects {
  /** The folder that relative paths begin at, absolute. */
  folder: string;
  /** The user's home, which must never become a site. */
  home: string;
  disk: Disk;
  console: Console;
  clock: Clock;
  /** This process's number, and whether another process is alive. */
  process: { id: number; isAlive(id: number): boolean };
  /**
   * Calls `cleanUp` when the user or the system ends the process, which then ends.
   *
   * @returns What takes the handler away again.
   */
  onInterrupt(cleanUp: () => void): () => void;
  /** Fulfilled when the user or the system asks a server to stop; the process goes on. */
  untilStopped(): Promise<void>;
}
