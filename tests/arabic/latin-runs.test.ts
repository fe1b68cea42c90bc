import assert from "node:assert/strict";
import { test } from "node:test";

import { latinRuns } from "../../src/arabic/latin-runs.js";

/** A text, and the same with its Latin runs in brackets. */
const CASES = [
  ["", ""],
  ["لا حرف لاتيني هنا، و7 أرقام.", "لا حرف لاتيني هنا، و7 أرقام."],
  ["تقرير Human Rights Watch (HRW) عن البلدة", "تقرير [Human Rights Watch] ([HRW]) عن البلدة"],
  ["ملف SHA-256 وUNOCHA.", "ملف [SHA-256] و[UNOCHA]."],
  ["Astana", "[Astana]"],
  ["كتب Müller", "كتب [Müller]"],
] as const;

for (const [text, expected] of CASES) {
  test(`latinRuns("${text}")`, () => {
    const runs = latinRuns(text);
    assert.equal(runs.map((run) => (run.isLatin ? `[${run.text}]` : run.text)).join(""), expected);
    assert.equal(runs.map((run) => run.text).join(""), text);
  });
}
