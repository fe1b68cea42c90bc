import { pageTemplate } from "../src/site/eleventy-page.js";
import { PublishersPage } from "./pages/publishers-page.js";

export default pageTemplate("/publishers/", PublishersPage);
