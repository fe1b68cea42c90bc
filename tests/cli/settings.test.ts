import assert from "node:assert/strict";
import { test } from "node:test";

import { settingsOf } from "../../src/cli/flags.js";

const cases: [baseUrl: string | null, prefix: string | null, expected: string][] = [
  [null, null, "http://localhost:8080 /"],
  ["https://jawlat.example", null, "https://jawlat.example /"],
  ["https://jawlat.example/", "/", "https://jawlat.example /"],
  ["https://jawlat.example", "archive", "https://jawlat.example /archive/"],
  ["https://jawlat.example", "/a/b", "https://jawlat.example /a/b/"],
  ["https://jawlat.example/archive", null, "https://jawlat.example /archive/"],
  ["https://jawlat.example/archive/", "/archive", "https://jawlat.example /archive/"],
  ["https://jawlat.example", "//", "https://jawlat.example /"],
];
for (const [baseUrl, prefix, expected] of cases) {
  test(`--base-url ${baseUrl} --path-prefix ${prefix} is ${expected}`, () => {
    const values = new Map<string, string>();
    if (baseUrl !== null) values.set("base-url", baseUrl);
    if (prefix !== null) values.set("path-prefix", prefix);
    const settings = settingsOf({ values, switches: new Set(), operand: null });
    assert.ok(typeof settings !== "string");
    assert.equal(`${settings.baseUrl} ${settings.pathPrefix}`, expected);
  });
}

for (const url of ["ftp://a.example", "https://a.example/?x", "https://u@a.example", "/a"]) {
  test(`--base-url ${url} is refused`, () => {
    const values = new Map([["base-url", url]]);
    assert.equal(
      settingsOf({ values, switches: new Set(), operand: null }),
      "--base-url needs an address such as https://example.org.",
    );
  });
}
