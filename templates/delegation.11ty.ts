import { thingsTemplate } from "../src/site/eleventy-page.js";
import { DelegationPage } from "./pages/delegation-page.js";

export default thingsTemplate(
  "delegation",
  ({ index }, id) => index.delegationEntries.get(id),
  DelegationPage,
);
