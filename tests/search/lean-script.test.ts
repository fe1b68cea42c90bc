import assert from "node:assert/strict";
import { test } from "node:test";

import { leanScript } from "../../src/search/lean-script.js";
import { fixtureArchive } from "./fixture-archive.js";
import { useRealEngine } from "./real-engine.js";

const engine = useRealEngine(fixtureArchive());
const partsRead = (): string[] => engine.takeReads().filter((path) => path.includes("/index/"));

const FILTERS_ALONE = ["?kind=round", "?kind=article&sort=date", "?from=2019-12-02&to=2019-12-20"];

test("filters alone find what bears them and load no words; a word loads its own", async () => {
  engine.takeReads();
  for (const address of FILTERS_ALONE) {
    const { total } = await engine.answer(address);
    assert.ok(total > 0, address);
  }
  assert.deepEqual(partsRead(), []);
  await engine.answer(`?q=${encodeURIComponent("إدلب")}&kind=article`);
  assert.notDeepEqual(partsRead(), []);
});

const script = (content: string) => ({ path: "pagefind.js", content: Buffer.from(content) });

test("a script that works in another way is refused, other files stay as they are", () => {
  assert.equal(leanScript(script("let a=this.backend.request_indexes(ptr,words)")), null);
  assert.equal(leanScript(script("this.backend.request_indexes(ptr,term)")), null);
  const wasm = { path: "wasm.unknown.pagefind", content: Buffer.from("x") };
  assert.equal(leanScript(wasm), wasm);
});
