import { textTemplate } from "../src/site/eleventy-page.js";
import { OPENSEARCH_LINK, openSearchDescription } from "../src/site/opensearch.js";

export default textTemplate(OPENSEARCH_LINK.address, ({ site }) => openSearchDescription(site));
