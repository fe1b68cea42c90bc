import { pageTemplate } from "../src/site/eleventy-page.js";
import { DelegationsPage } from "./pages/list-pages.js";

export default pageTemplate("/delegations/", DelegationsPage);
