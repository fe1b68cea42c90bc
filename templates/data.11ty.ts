import { pageTemplate } from "../src/site/eleventy-page.js";
import { DataPage } from "./pages/plain-pages.js";

export default pageTemplate("/data/", DataPage);
