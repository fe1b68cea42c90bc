import { thingsTemplate } from "../src/site/eleventy-page.js";
import { RoundPage } from "./pages/round-page.js";

export default thingsTemplate("round", ({ index }, id) => index.roundEntries.get(id), RoundPage);
