import { pageTemplate } from "../src/site/eleventy-page.js";
import { HomePage } from "./pages/home-page.js";

export default pageTemplate("/", HomePage);
