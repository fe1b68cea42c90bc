import { pagesTemplate } from "../src/site/eleventy-page.js";
import { STATEMENT_WAYS, wayAddress, type StatementWay } from "../src/site/statement-groups.js";
import { StatementGroupsPage } from "./pages/statement-groups-page.js";

export default pagesTemplate({
  keys: "statementWays",
  address: (key) => wayAddress(wayOf(key)),
  page: (key, context) => StatementGroupsPage(wayOf(key), context),
});

function wayOf(key: string): StatementWay {
  const way = STATEMENT_WAYS.find((each) => each === key);
  if (way === undefined) throw new Error(`statements are not grouped by ${key}`);
  return way;
}
