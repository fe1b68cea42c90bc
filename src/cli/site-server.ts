import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";

import sirv from "sirv";

import { answerUnencoded } from "./unencoded-request.js";

/** A site being served. */
export interface SiteServer {
  /** Where its front page is: `http://127.0.0.1:8080/archive/`. */
  address: string;
  close(): Promise<void>;
}

/** What a server does before it looks for a file; true: it has answered. */
export type Intercept = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => boolean;

export interface ServerOptions {
  /** The built site; it may be replaced while it is served. */
  folder: string;
  pathPrefix: string;
  /** The first port to try; the next free one is taken. 0 lets the system choose. */
  port: number;
  intercept?: Intercept;
}

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 50;

/** Serves a folder under its path prefix to this machine alone; the unknown gets `404.html`. */
export async function startServer(options: ServerOptions): Promise<SiteServer> {
  const server = createServer(answer(options));
  answerUnencoded(server);
  const port = await listen(server, options.port);
  return {
    address: `http://${HOST}:${port}${options.pathPrefix}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function answer({ folder, pathPrefix, intercept }: ServerOptions) {
  // `dev` reads the disk at each request: a rebuild replaces the folder under the server.
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: notFound(folder) });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL((request.url ?? "/").replace(/^\/+/, "/"), `http://${HOST}`);
    if (intercept?.(url.pathname, request, response) === true) return;
    if (!url.pathname.startsWith(pathPrefix)) {
      const isAbove = pathPrefix.startsWith(url.pathname) || `${url.pathname}/` === pathPrefix;
      if (isAbove) redirect(response, pathPrefix);
      else notFound(folder)(request, response);
      return;
    }
    const path = "/" + url.pathname.slice(pathPrefix.length);
    if (isFolder(folder, path)) redirect(response, `${url.pathname}/${url.search}`);
    else {
      request.url = path + url.search;
      files(request, response);
    }
  };
}

/** Published addresses end in a slash, and links beside a page count on it. */
const isFolder = (folder: string, path: string): boolean =>
  !path.endsWith("/") && existsSync(join(folder, decoded(path), "index.html"));

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

const notFound = (folder: string) => (_request: IncomingMessage, response: ServerResponse) => {
  const page = join(folder, "404.html");
  const html = existsSync(page) ? readFileSync(page) : "404";
  response.writeHead(404, { "content-type": "text/html;charset=utf-8" }).end(html);
};

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      server.listen(port, HOST);
      await once(server, "listening");
      break;
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || port >= Math.min(first + PORTS_TO_TRY, 65535)) throw error;
    }
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll("..", "");
  } catch {
    return path;
  }
}
