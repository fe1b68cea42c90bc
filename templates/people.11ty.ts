import { pageTemplate } from "../src/site/eleventy-page.js";
import { PeoplePage } from "./pages/list-pages.js";

export default pageTemplate("/people/", PeoplePage);
