import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A folder being served, and what it cost to serve. */
export interface MeasuringServer {
  /** Origin and final slash. */
  home: string;
  /** Bytes of bodies sent since the last call, compressed as a host would. */
  takeBytes: () => number;
  /** The same by path, for those who ask where they went. */
  paths: () => ReadonlyMap<string, number>;
  stop: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves folders, one below the other's path, on a free port of this machine. */
export async function serveMeasured(folders: Record<string, string>): Promise<MeasuringServer> {
  let bytes = 0;
  let paths = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const body = bodyOf(fileAt(path, folders));
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    bytes += body.content.length;
    paths.set(path, (paths.get(path) ?? 0) + body.content.length);
    response.writeHead(200, { ...body.headers, "cache-control": "max-age=600" });
    response.end(body.content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return {
    home: `http://127.0.0.1:${String(address.port)}/`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      paths = new Map();
      return taken;
    },
    paths: () => paths,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string, folders: Record<string, string>): string | null {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    const page = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
    if (existsSync(page)) return page;
  }
  return null;
}

function bodyOf(file: string | null): { content: Buffer; headers: Record<string, string> } | null {
  if (file === null) return null;
  const type = TYPES[extname(file)];
  const content = readFileSync(file);
  // Pagefind's own files are compressed already.
  if (type === undefined)
    return { content, headers: { "content-type": "application/octet-stream" } };
  const headers = { "content-type": type, "content-encoding": "gzip" };
  return { content: gzipSync(content), headers };
}
