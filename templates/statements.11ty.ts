import { pagesTemplate } from "../src/site/eleventy-page.js";
import { pageAt, statementLists } from "../src/site/site-lists.js";
import { StatementsPage } from "./pages/list-pages.js";

export default pagesTemplate({
  keys: "statementLists",
  address: (key) => key,
  page: (key, context) => StatementsPage(pageAt(statementLists(context.archive), key), context),
});
