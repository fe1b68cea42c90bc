import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs one of the two suites: `unit` (every `tests/**` but e2e) or `e2e` (`tests/e2e`, a browser).
 * Further words narrow it to files whose path holds one of them: `npm run test:unit -- clean`.
 * Node 20 takes no globs after `--test` and npm's shell expands no `**`, so files are listed here.
 */
const [suite, ...words] = process.argv.slice(2);

/** Processes at a time: a browser test holds a browser and a build, so two of those are enough. */
const CONCURRENCY = { unit: 4, e2e: 2 } as const;

if (suite === "unit" || suite === "e2e") run(suite, testFiles(suite, words));
else fail("usage: tests/run.ts unit|e2e [PART OF A PATH …]");

function testFiles(of: "unit" | "e2e", parts: string[]): string[] {
  return readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join("tests", file).replaceAll("\\", "/"))
    .filter((file) => file.startsWith("tests/e2e/") === (of === "e2e"))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
}

function run(of: "unit" | "e2e", files: string[]): void {
  // A suite of nothing would pass, and say that all is well.
  if (files.length === 0) {
    fail(`no ${of} test file matches`);
    return;
  }
  const flags = ["--import", "tsx", "--test", `--test-concurrency=${CONCURRENCY[of]}`];
  const child = spawn(process.execPath, [...flags, ...files], { stdio: "inherit" });
  child.on("close", (code) => (process.exitCode = code ?? 1));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
