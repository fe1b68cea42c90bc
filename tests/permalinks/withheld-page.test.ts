import assert from "node:assert/strict";
import { test } from "node:test";

import { closeSiteContext, openSiteContext } from "../../src/site/site-context.js";
import { printHtml } from "../../src/site/print-page.js";
import { WithheldPage } from "../../templates/pages/withheld-page.js";
import { htmlFaults } from "../support/html-faults.js";
import { archiveOf, sentences } from "./small-archive.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

for (const [reason, note] of [
  ["rights", "note: <b>توضيح</b>"],
  ["error", ""],
] as const) {
  test(`the notice of a withdrawal for ${reason} is a valid page`, async () => {
    const withheld = `- slug: gone\n  since: 2026-05-06\n  reason: ${reason}\n  ${note}\n`;
    const context = openSiteContext(archiveOf({ kept: sentences(1) }, { withheld }), site);
    const html = printHtml(WithheldPage("gone", context));
    closeSiteContext();
    assert.deepEqual(await htmlFaults(html), []);
    assert.match(html, /<time datetime="2026-05-06"/);
    assert.equal(html.includes("&#x3C;b>توضيح"), note !== "");
  });
}
