import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

import { jawlat } from "./jawlat.js";
import { tempFolder } from "./temp-folder.js";

/** A site that was built for a test, and is being served. */
export interface Site {
  /** The folder it was built into. */
  folder: string;
  /** Origin and path prefix, with a final slash: `http://127.0.0.1:8080/archive/`. */
  home: string;
  /** The whole address of a page, from its address in the site: `/rounds/` → `http://…/rounds/`. */
  at: (address: string) => string;
  stop: () => Promise<void>;
}

/**
 * Builds articles into a temporary folder and serves them, both by the binary itself.
 *
 * @param articles Folder of articles.
 * @param prefix Path prefix, with slashes at both ends.
 * @throws Error with everything the build said, when it failed.
 */
export async function buildSite(articles: string, prefix = "/"): Promise<Site> {
  const temp = tempFolder();
  const folder = temp.path("site");
  const base = ["--base-url", "https://jawlat.example", "--path-prefix", prefix];
  const build = await jawlat("build", "--articles", articles, "--out", folder, ...base);
  if (build.code !== 0) throw new Error(`the build of ${articles} failed\n${build.stderr}`);
  const server = await serve(folder);
  const home = server.origin + prefix;
  return {
    folder,
    home,
    at: (address) => home + address.replace(/^\//, ""),
    stop: async () => {
      await server.stop();
      temp.remove();
    },
  };
}

async function serve(folder: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const args = ["bin/jawlat.js", "serve", "--out", folder, "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const printed = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (text: string) => {
      output += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("close", () => {
      reject(new Error(`jawlat serve printed no address\n${output}`));
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || !child.kill("SIGTERM")) return;
    await once(child, "close");
  };
  return { origin: printed, stop };
}

/** A port that nothing listens on now; test files run side by side, so none is fixed. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return address.port;
}
