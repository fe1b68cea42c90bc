import { addressOf } from "../src/site/addresses.js";
import { pagesTemplate } from "../src/site/eleventy-page.js";
import { WithheldPage } from "./pages/withheld-page.js";

export default pagesTemplate({
  keys: "withheld",
  address: (slug) => addressOf("article", slug),
  page: WithheldPage,
});
