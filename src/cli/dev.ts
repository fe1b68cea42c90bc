import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { watch } from "chokidar";

import type { Effects } from "../publish/effects.js";
import type { SiteSettings } from "../site/addresses.js";
import { DONE, wrongUsage } from "./command.js";
import type { Command, Ending, Input } from "./command.js";
import * as flags from "./flags.js";
import { liveReload } from "./live-reload.js";
import { oneAtATime } from "./one-at-a-time.js";
import { openBrowser } from "./open-browser.js";
import { startServer } from "./site-server.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What a change of asks for a rebuild, besides the content. */
const CODE = ["src", "templates", "public", ".eleventy.ts"];
/** Editors save in several steps; a rebuild waits for this many milliseconds of quiet. */
const QUIET = 100;

export const dev: Command = {
  name: "dev",
  summary: "build, serve, rebuild and reload on every change",
  flags: [
    flags.ARTICLES,
    flags.REGISTRY,
    flags.OUT,
    flags.BASE_URL,
    flags.PATH_PREFIX,
    flags.DIGITS,
    flags.PORT,
    flags.OPEN,
  ],
  operand: null,
  run: async (input, effects) => {
    const settings = flags.settingsOf(input);
    if (typeof settings === "string") return wrongUsage(settings);
    const port = flags.portOf(input);
    if (port === null) return wrongUsage(flags.BAD_PORT);
    return develop(input, settings, port, effects);
  },
};

async function develop(
  input: Input,
  { pathPrefix }: SiteSettings,
  port: number,
  effects: Effects,
): Promise<Ending> {
  const stopped = effects.untilStopped();
  const folder = resolve(effects.folder, flags.outOf(input));
  const live = liveReload(folder, pathPrefix);
  const builder = childBuilder(input);
  const built = signal();
  const rebuild = oneAtATime(async () => {
    if (await builder.build()) live.reload();
    else effects.console.say("The last good site is served, if there is one.");
    built.resolve();
  });
  const watcher = watchContent(input, effects, () => void rebuild());
  void rebuild();
  await Promise.race([built.promise, stopped]);
  const server = await startServer({ folder, pathPrefix, port, intercept: live.intercept });
  await effects.console.print(`${server.address}\n`);
  effects.console.say("Waiting for changes; Ctrl-C stops.");
  if (input.switches.has("open")) openBrowser(server.address);
  await stopped;
  live.close();
  await Promise.all([builder.stop(), watcher.close(), server.close()]);
  return DONE;
}

/** A promise, and what fulfils it. Changes may ask for builds without end; the first one counts. */
function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve: () => resolve() };
}

/**
 * Each build is a process of its own: code that changed is loaded anew, and what a build leaves in
 * memory goes with it.
 */
function childBuilder({ values }: Input) {
  const passed = ["articles", "registry", "out", "base-url", "path-prefix"].flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [`--${name}=${value}`];
  });
  let child: ChildProcess | null = null;
  return {
    build: async (): Promise<boolean> => {
      const args = [`${ROOT}bin/jawlat.js`, "build", ...passed];
      child = spawn(process.execPath, args, { stdio: "inherit" });
      await once(child, "exit");
      const isBuilt = child.exitCode === 0;
      child = null;
      return isBuilt;
    },
    stop: async (): Promise<void> => {
      if (child?.kill("SIGTERM") === true) await once(child, "exit");
    },
  };
}

function watchContent(input: Input, effects: Effects, onChange: () => void) {
  const { articles, registry } = flags.foldersOf(input);
  const content = [articles, registry].map((path) => resolve(effects.folder, path));
  const watcher = watch([...content, ...CODE.map((path) => ROOT + path)], { ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  return watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
}
