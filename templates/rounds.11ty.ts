import { pageTemplate } from "../src/site/eleventy-page.js";
import { RoundsPage } from "./pages/rounds-page.js";

export default pageTemplate("/rounds/", RoundsPage);
