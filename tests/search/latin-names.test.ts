import assert from "node:assert/strict";
import { test } from "node:test";

import { latinNames } from "../../src/search/latin-names.js";
import { realRegistry } from "../support/real-names.js";

const names = latinNames(realRegistry());

for (const [latin, arabic] of [
  ["turkey", "تركيا"],
  ["aleppo", "حلب"],
  ["germany", "المانيا"],
  ["assad", "اسد"],
  ["putin", "بوتين"],
  ["lavrentiev", "لافرنتيف"],
  ["mistura", "ميستورا"],
] as const) {
  test(`«${latin}» is written «${arabic}»`, () => {
    assert.equal(names.get(latin), arabic);
  });
}

test("no first name, and no last word that need not be the same name, is taken for a surname", () => {
  assert.equal(names.get("bashar"), undefined);
  assert.equal(names.get("cavusoglu"), undefined);
});
