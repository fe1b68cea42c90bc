import { pageTemplate } from "../src/site/eleventy-page.js";
import { NotFoundPage } from "./pages/plain-pages.js";

export default pageTemplate("/404.html", NotFoundPage);
