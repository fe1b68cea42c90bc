/**
 * On an article's page: when the address says what a reader searched for (`?q=`), the words are
 * marked. All that this takes is loaded only then, so that others pay for these few bytes alone.
 */
const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";

if (query !== "") {
  // An address at run time, or the bundler would put the script into this one.
  const address = new URL("mark-found.js", import.meta.url).href;
  await import(address).catch(() => undefined); // the page is whole without the marks
}
