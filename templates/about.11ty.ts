import { pageTemplate } from "../src/site/eleventy-page.js";
import { AboutPage } from "./pages/about-page.js";

export default pageTemplate("/about/", AboutPage);
