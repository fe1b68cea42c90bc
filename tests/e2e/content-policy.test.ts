import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { EARLY_LETTERS_ADDRESS } from "../../src/site/early-letters.js";
import { FIRST_PAINT_SCRIPT } from "../../src/site/first-paint.js";
import { CONTENT_POLICY } from "../../src/site/security.js";
import { filesOf } from "../support/temp-folder.js";
import { useSite } from "../support/use-site.js";

const stage = useSite("articles", "/archive/");

/** What stands inline on a page besides the one script that the policy knows. */
function inlineParts(html: string): string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].filter(
    ([, attributes = "", text = ""]) =>
      !attributes.includes(" src=") &&
      !attributes.includes('type="application/ld+json"') &&
      text !== FIRST_PAINT_SCRIPT,
  );
  const tags = html.replace(/<script[^>]*>[^]*?<\/script>/g, "").match(/<[a-z][^>]*>/g) ?? [];
  const inTags = tags.filter((tag) => /\s(?:style|on[a-z]+)=|^<style|="javascript:/i.test(tag));
  return [...scripts.map(([script]) => script), ...inTags];
}

test("inline scripts, styles and handlers are found where there are any", () => {
  const html =
    '<style>a{}</style><p style="x">a</p><p onclick="x">b</p><script>c</script>' +
    '<a href="javascript:d">d</a><script src="e"></script><p title="f">on the style</p>';
  assert.equal(inlineParts(html).length, 5);
});

test("every page carries the policy, and nothing inline that it would forbid", () => {
  const pages = [...filesOf(stage.site.folder)].filter(([name]) => name.endsWith(".html"));
  assert.ok(pages.length > 400);
  for (const [name, bytes] of pages) {
    const html = bytes.toString("utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(policy?.replaceAll("&#x27;", "'"), CONTENT_POLICY, name);
    assert.deepEqual(inlineParts(html), [], name);
  }
});

test("the headers of the built site stand under its prefix", () => {
  const headers = readFileSync(`${stage.site.folder}/_headers`, "utf8");
  assert.ok(headers.startsWith(`/archive/*\n  Content-Security-Policy: ${CONTENT_POLICY}; `));
});

test("the fonts of the built site, its early letters among them, weigh at most 120 KiB, its own script at most 4", () => {
  const files = [...filesOf(stage.site.folder)];
  const fonts = files.filter(([name]) => name.endsWith(".woff2"));
  assert.equal(fonts.length, 4);
  const early = readFileSync(stage.site.folder + EARLY_LETTERS_ADDRESS);
  const total = fonts.reduce((sum, [, bytes]) => sum + bytes.length, gzipSync(early).length);
  assert.ok(total <= 120 * 1024, `${total} bytes of fonts`);
  const script = readFileSync(`${stage.site.folder}/assets/site.js`);
  assert.ok(script.length <= 4 * 1024, `${script.length} bytes of site.js`);
});
