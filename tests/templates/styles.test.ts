import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const FILES = [
  ...readdirSync("templates/styles").map((name) => `templates/styles/${name}`),
  ...readdirSync("public/assets").map((name) => `public/assets/${name}`),
].filter((name) => name.endsWith(".css"));

/** Directions of the screen, where a text's own are meant. */
const PHYSICAL =
  /(?<=[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height))(?=\s*:)|(?:text-align|float|clear):\s*(?:left|right)/g;

/** What Arabic does not bear: spaced letters, slanted letters, stretched lines. */
const UNFIT = /letter-spacing|font-style:\s*(?:italic|oblique)|text-align:\s*justify/g;

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, "");

for (const file of FILES) {
  const css = withoutComments(readFileSync(file, "utf8"));
  test(`${file} knows no left and right`, () => {
    assert.deepEqual(css.replace(/@media [^{]+/g, "").match(PHYSICAL) ?? [], []);
  });
  test(`${file} leaves Arabic its shape`, () => {
    assert.deepEqual(css.match(UNFIT) ?? [], []);
  });
  test(`${file} puts every rule into a layer`, () => {
    const outside = css.replace(
      /@layer [^{;]+;|@layer [\w-]+ \{.*?\n\}|@media [^{]+\{\n {2}@layer.*?\n\}/gs,
      "",
    );
    assert.equal(outside.trim(), "");
  });
}
