import { textTemplate } from "../src/site/eleventy-page.js";
import { robotsText } from "../src/site/sitemap.js";

export default textTemplate("/robots.txt", ({ site }) => robotsText(site));
