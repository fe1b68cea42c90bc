import { thingsTemplate } from "../src/site/eleventy-page.js";
import { PublisherPage } from "./pages/publisher-page.js";

export default thingsTemplate(
  "publisher",
  ({ index }, id) => index.publisherEntries.get(id),
  PublisherPage,
);
