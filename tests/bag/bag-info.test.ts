import assert from "node:assert/strict";
import { test } from "node:test";

import { printBagInfo, readBagInfo, valuesOf } from "../../src/bag/bag-info.js";

test("metadata is read as it was printed, a value on one line", () => {
  const text = printBagInfo([
    ["Source-Organization", "أرشيف\nالجولات"],
    ["Payload-Oxum", "12.3"],
  ]);
  assert.equal(text, "Source-Organization: أرشيف الجولات\nPayload-Oxum: 12.3\n");
  assert.deepEqual(readBagInfo(text), [
    ["Source-Organization", "أرشيف الجولات"],
    ["Payload-Oxum", "12.3"],
  ]);
});

test("folded lines, other line ends, labels in any case and more than once", () => {
  const info = readBagInfo(
    "Note : one\r\n  two\r\n\tthree\rpayload-oxum:1.1\nNote: four\nno label",
  );
  assert.deepEqual(valuesOf(info, "note"), ["one two three", "four"]);
  assert.deepEqual(valuesOf(info, "Payload-Oxum"), ["1.1"]);
  assert.equal(info.length, 3);
});
