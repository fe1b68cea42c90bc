import { pageTemplate } from "../src/site/eleventy-page.js";
import { PublishersPage } from "./pages/list-pages.js";

export default pageTemplate("/publishers/", PublishersPage);
