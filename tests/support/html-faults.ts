import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // All that a page loads comes from the site's own origin.
    "require-sri": ["error", { target: "crossorigin" }],
    // How long a title or text may be is the content's business.
    "long-title": "off",
    // `rehype-stringify` prints void elements and raw characters as HTML allows them.
    "no-raw-characters": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Numbers of rounds and days are not telephone numbers.
    "tel-non-breaking": "off",
  },
});

/** What is wrong with a page as HTML: rule, message, line and column. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  );
}
