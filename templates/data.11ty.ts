import { pageTemplate } from "../src/site/eleventy-page.js";
import { DataPage } from "./pages/data-page.js";

export default pageTemplate("/data/", DataPage);
