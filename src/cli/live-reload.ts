import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";

import type { Intercept } from "./site-server.js";

const SCRIPT = "/__jawlat/reload.js";
const EVENTS = "/__jawlat/events";
/** A new page connects by itself; the browser connects again after a restart of the server. */
const RELOAD = `new EventSource("${EVENTS}").onmessage = () => location.reload();\n`;

/** Pages that reload themselves when told to. */
export interface LiveReload {
  intercept: Intercept;
  /** Tells every open page. */
  reload(): void;
  close(): void;
}

/** Adds a script to each page as it is served; the built files stay as they are. */
export function liveReload(folder: string, pathPrefix: string): LiveReload {
  const pages = new Set<ServerResponse>();
  const intercept: Intercept = (path, request, response) => {
    if (path === SCRIPT) return sendScript(response);
    if (path === EVENTS) return connect(request, response, pages);
    const html = path.startsWith(pathPrefix) ? pageAt(folder, path.slice(pathPrefix.length)) : null;
    if (html === null) return false;
    response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
    response.end(withScript(html));
    return true;
  };
  return {
    intercept,
    reload: () => {
      for (const page of pages) page.write("data: reload\n\n");
    },
    close: () => {
      for (const page of pages) page.end();
    },
  };
}

/** A page with the script before the end of its body. */
export function withScript(html: string): string {
  const tag = `<script src="${SCRIPT}"></script>`;
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + tag : html.slice(0, end) + tag + html.slice(end);
}

function sendScript(response: ServerResponse): true {
  response.writeHead(200, { "content-type": "text/javascript;charset=utf-8" }).end(RELOAD);
  return true;
}

function connect(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Set<ServerResponse>,
): true {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": connected\n\n");
  pages.add(response);
  request.on("close", () => pages.delete(response));
  return true;
}

function pageAt(folder: string, path: string): string | null {
  if (path !== "" && !/(\/|\.html)$/.test(path)) return null;
  const file = join(folder, path.endsWith(".html") ? path : `${path}index.html`);
  return file.startsWith(folder + sep) && existsSync(file) ? readFileSync(file, "utf8") : null;
}
