import { readdirSync, readFileSync } from "node:fs";

import { textTemplate } from "../src/site/eleventy-page.js";

const STYLES = new URL("./styles/", import.meta.url);

/** One style sheet of many files, in the order of their names. */
export default textTemplate("/assets/site.css", () =>
  readdirSync(STYLES)
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => readFileSync(new URL(name, STYLES), "utf8"))
    .join("\n"),
);
