import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { FoundBrowser } from "./find-browser.js";

const PACKAGE = "node_modules/@sparticuz/chromium/package.json";

/** The package unpacks into the folder for temporary files, and leaves out its libraries unless told. */
const UNPACK = `
  import chromium from "@sparticuz/chromium";
  await chromium.executablePath();
`;

/**
 * Unpacks the Chromium inside `@sparticuz/chromium` once a version, into the folder for temporary
 * files. Two test processes may do so at the same time: each unpacks into a folder of its own, and
 * the first to finish gives it the lasting name.
 */
export function unpackChromium(): FoundBrowser {
  const home = join(tmpdir(), `jawlat-chromium-${packageVersion()}`);
  if (!existsSync(home)) unpackInto(home);
  return { path: join(home, "chromium"), env: environment(home) };
}

function unpackInto(home: string): void {
  const stage = `${home}.${process.pid}`;
  mkdirSync(stage, { recursive: true });
  try {
    // The name of a runtime that the package knows makes it unpack the libraries beside the browser.
    const env = { ...process.env, TMPDIR: stage, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    const flags = ["--input-type=module", "--eval", UNPACK];
    execFileSync(process.execPath, flags, { env, stdio: ["ignore", "ignore", "inherit"] });
    if (!existsSync(home)) renameSync(stage, home);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Its own libraries and fonts only where the machine has none: they are built for another system. */
function environment(home: string): Record<string, string> {
  const env: Record<string, string> = {};
  if (lacksLibraries(join(home, "chromium"))) env["LD_LIBRARY_PATH"] = join(home, "al2023", "lib");
  if (!existsSync("/etc/fonts/fonts.conf")) env["FONTCONFIG_PATH"] = join(home, "fonts");
  return env;
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync("ldd", [program], { encoding: "utf8" }).includes("not found");
  } catch {
    return true;
  }
}

function packageVersion(): string {
  const text: unknown = JSON.parse(readFileSync(PACKAGE, "utf8"));
  if (typeof text === "object" && text !== null && "version" in text) return String(text.version);
  throw new Error(`${PACKAGE} names no version`);
}
