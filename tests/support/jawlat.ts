import { spawn } from "node:child_process";

/** What a run of the command line came to. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the binary as a person would, from the checkout, and waits for its end. */
export function jawlat(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["bin/jawlat.js", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const run: Run = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (run.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (run.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ ...run, code });
    });
  });
}
