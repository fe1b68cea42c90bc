import { textTemplate } from "../src/site/eleventy-page.js";
import { headersFile } from "../src/site/security.js";

export default textTemplate("/_headers", ({ site }) => headersFile(site));
