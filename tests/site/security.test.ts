import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { FIRST_PAINT_SCRIPT } from "../../src/site/first-paint.js";
import { CONTENT_POLICY, headersFile } from "../../src/site/security.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

test("the policy lets in the one inline script by its hash, and nothing inline besides", () => {
  const hash = createHash("sha256").update(FIRST_PAINT_SCRIPT).digest("base64");
  assert.ok(CONTENT_POLICY.includes(`'sha256-${hash}'`));
  assert.ok(!CONTENT_POLICY.includes("unsafe-inline"));
  assert.ok(CONTENT_POLICY.startsWith("default-src 'none'"));
});

test("the headers stand under the path prefix, each in one rule", () => {
  const lines = headersFile(site).split("\n");
  assert.deepEqual(
    lines.filter((line) => /^\S/.test(line)),
    ["/archive/*", "/archive/assets/*"],
  );
  const names = lines.flatMap((line) => /^ {2}([A-Za-z-]+): \S/.exec(line)?.[1] ?? []);
  assert.deepEqual(names, [
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
    "Cache-Control",
  ]);
});
