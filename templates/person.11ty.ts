import { thingsTemplate } from "../src/site/eleventy-page.js";
import { PersonPage } from "./pages/person-page.js";

export default thingsTemplate("person", ({ index }, id) => index.personEntries.get(id), PersonPage);
