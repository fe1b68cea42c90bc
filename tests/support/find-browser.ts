import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { arch, platform } from "node:os";
import { delimiter, join } from "node:path";

import { unpackChromium } from "./bundled-chromium.js";

/** A browser to start: the program and what it needs in its environment. */
export interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

const PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, "Google/Chrome/Application/chrome.exe")];
  }),
];

const HELP = `No Chrome or Chromium was found, and none could be fetched for this machine.
Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium; Windows:
winget install Google.Chrome), or say where one is: CHROME_PATH=/path/to/chrome npm test`;

/**
 * Finds a browser without asking: the one `CHROME_PATH` names, an installed one, the one inside
 * `@sparticuz/chromium` (Linux x64), Debian's package where there is root.
 *
 * JAWLAT_IGNORE_SYSTEM_BROWSER=1 passes over installed ones, so that the rest can be tried.
 *
 * @throws Error that says what to install, when there is none.
 */
export function findBrowser(): FoundBrowser {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return installedAt(named);
  const installed =
    process.env["JAWLAT_IGNORE_SYSTEM_BROWSER"] === "1" ? undefined : findInstalled();
  if (installed !== undefined) return { path: installed, env: {} };
  const bundled = platform() === "linux" && arch() === "x64" ? unpackChromium() : undefined;
  if (bundled !== undefined && starts(bundled)) return bundled;
  const debian = installFromDebian();
  if (debian !== undefined) return { path: debian, env: {} };
  throw new Error(HELP);
}

function installedAt(path: string): FoundBrowser {
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, which does not exist.`);
  return { path, env: {} };
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path));
}

/** Whether the program runs at all: it may lack a library, or be built for another C library. */
function starts({ path, env }: FoundBrowser): boolean {
  try {
    execFileSync(path, ["--version"], { env: { ...process.env, ...env }, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Debian's `chromium`, for processors that the package on npm does not serve. */
function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    const install = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", install, { stdio: "ignore", env });
  } catch {
    return undefined; // no network, or no such package: the message says what to do by hand
  }
  return findInstalled();
}
