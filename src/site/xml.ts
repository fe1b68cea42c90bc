const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML 1.0, in an element or in a double-quoted attribute; what XML cannot carry is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
