import { pageTemplate } from "../src/site/eleventy-page.js";
import { CorrectionsPage } from "./pages/plain-pages.js";

export default pageTemplate("/corrections/", CorrectionsPage);
