import { readdirSync, readFileSync } from "node:fs";

import { transformSync } from "esbuild";

import { coloursCss } from "../src/site/colours.js";
import { digitFacesCss } from "../src/site/digit-fonts.js";
import { textTemplate } from "../src/site/eleventy-page.js";
import { fontFacesCss } from "../src/site/fonts.js";

const STYLES = new URL("./styles/", import.meta.url);

/** One style sheet: what other parts of the site need to know as well, then files by their names. */
export default textTemplate("/assets/site.css", ({ site }) => {
  const files = readdirSync(STYLES)
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => readFileSync(new URL(name, STYLES), "utf8"));
  const [layers = "", ...rest] = files;
  const digits = site.digits === undefined ? "" : digitFacesCss();
  const whole = [layers, fontFacesCss(), coloursCss(), ...rest, digits].join("\n");
  return transformSync(whole, { loader: "css", minify: true, charset: "utf8" }).code;
});
