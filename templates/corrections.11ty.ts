import { pageTemplate } from "../src/site/eleventy-page.js";
import { CorrectionsPage } from "./pages/corrections-page.js";

export default pageTemplate("/corrections/", CorrectionsPage);
