import { thingsTemplate } from "../src/site/eleventy-page.js";
import { ProcessPage } from "./pages/process-page.js";

export default thingsTemplate(
  "process",
  ({ index }, id) => index.processEntries.get(id),
  ProcessPage,
);
