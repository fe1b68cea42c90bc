import { pageTemplate } from "../src/site/eleventy-page.js";
import { TimelinePage } from "./pages/timeline-page.js";

export default pageTemplate("/timeline/", TimelinePage);
