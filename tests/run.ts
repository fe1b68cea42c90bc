import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs one of the two suites: `unit` (every `tests/**` but e2e) or `e2e` (`tests/e2e`, a browser).
 * Further words narrow it to files whose path holds one of them: `npm run test:unit -- clean`.
 * Node 20 takes no globs after `--test` and npm's shell expands no `**`, so files are listed here.
 */
const [suite, ...words] = process.argv.slice(2);

/**
 * Processes at a time. Unit tests compute, so more than there are processors gain nothing; a browser test
 * holds a browser and a build, so two of those are enough.
 */
const CONCURRENCY = { unit: Math.max(2, availableParallelism()), e2e: 2 } as const;

const HOOK = /\b(?:before|after)(?:Each)?\(/;
const IMPORTED = /from "(\.{1,2}\/[^"]+)\.js"/g;
/** What is known already: whether a module has a hook. */
const hooks = new Map<string, boolean>();

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
  const folder = mkdtempSync(join(tmpdir(), "jawlat-tests-"));
  const entries = of === "unit" ? gathered(files, folder) : files;
  const flags = ["--import", "tsx", "--test", `--test-concurrency=${CONCURRENCY[of]}`];
  const child = spawn(process.execPath, [...flags, ...entries], { stdio: "inherit" });
  child.on("close", (code) => {
    rmSync(folder, { recursive: true });
    process.exitCode = code ?? 1;
  });
}

/**
 * Most of a unit test's time is the start of its process, so files share a few: each entry imports its
 * share. A file with a hook, its own or a helper's, stays alone, for a hook outside a suite is the whole
 * process's.
 */
function gathered(files: string[], folder: string): string[] {
  const alone = files.filter((file) => hasHook(resolve(file)));
  const shared = files.filter((file) => !alone.includes(file));
  const shares = Array.from({ length: Math.min(CONCURRENCY.unit, shared.length) }, (_, share) => {
    const mine = shared.filter((_file, index) => index % CONCURRENCY.unit === share);
    const entry = join(folder, `unit-${String(share + 1)}.mjs`);
    const lines = mine.map(
      (file) => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};`,
    );
    writeFileSync(entry, lines.join("\n"));
    return entry;
  });
  return [...shares, ...alone];
}

/** Whether a test file, or a module of the tests that it imports, calls a hook. */
function hasHook(file: string): boolean {
  const known = hooks.get(file);
  if (known !== undefined) return known;
  hooks.set(file, false);
  const source = readFileSync(file, "utf8");
  const helpers = [...source.matchAll(IMPORTED)]
    .flatMap(([, path = ""]) => [".ts", ".tsx"].map((type) => resolve(dirname(file), path + type)))
    .filter((path) => path.startsWith(resolve("tests")) && existsSync(path));
  const found = HOOK.test(source) || helpers.some(hasHook);
  hooks.set(file, found);
  return found;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
