import { thingsTemplate } from "../src/site/eleventy-page.js";
import { ArticlePage } from "./pages/article-page.js";

export default thingsTemplate(
  "article",
  ({ index }, slug) => index.articles.get(slug),
  ArticlePage,
);
