import { pageTemplate } from "../src/site/eleventy-page.js";
import { RoundsPage } from "./pages/list-pages.js";

export default pageTemplate("/rounds/", RoundsPage);
