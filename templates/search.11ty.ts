import { pageTemplate } from "../src/site/eleventy-page.js";
import { SearchPageFrame } from "./pages/plain-pages.js";

export default pageTemplate("/search/", SearchPageFrame);
