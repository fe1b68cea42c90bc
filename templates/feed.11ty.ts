import { textTemplate } from "../src/site/eleventy-page.js";
import { atomFeed } from "../src/site/feed.js";

export default textTemplate("/feed.xml", ({ archive, site }) => atomFeed(archive.articles, site));
