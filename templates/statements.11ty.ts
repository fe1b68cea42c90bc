import { pagesTemplate } from "../src/site/eleventy-page.js";
import { statementPages } from "../src/site/statement-groups.js";
import { StatementsPage } from "./pages/statements-page.js";

export default pagesTemplate({
  keys: "statementLists",
  address: (key) => key,
  page: (key, context) => {
    const listed = statementPages(context.archive).get(key);
    if (listed === undefined) throw new Error(`no page of statements at ${key}`);
    return StatementsPage(listed, context);
  },
});
