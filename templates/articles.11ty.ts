import { pagesTemplate } from "../src/site/eleventy-page.js";
import { articleLists, pageAt } from "../src/site/site-lists.js";
import { ArticlesPage } from "./pages/list-pages.js";

export default pagesTemplate({
  keys: "articleLists",
  address: (key) => key,
  page: (key, context) => ArticlesPage(pageAt(articleLists(context.archive), key), context),
});
