import { textTemplate } from "../src/site/eleventy-page.js";
import { sitemap } from "../src/site/sitemap.js";

export default textTemplate("/sitemap.xml", ({ archive, site, changed }) =>
  sitemap(archive, site, changed),
);
