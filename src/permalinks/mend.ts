/**
 * Entries for an editor to paste, each on one line, as findings are printed on one line. Quoted as
 * JSON is, which YAML reads, too; without isolates, which would be pasted as well.
 */
export const redirectEntry = (from: string, to: string, since: string, why: string): string =>
  `- { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, since: ${since}, why: ${JSON.stringify(why)} }`;

/** An entry of `registry/withheld.yaml`; the reason is the editor's to choose. */
export const withheldEntry = (slug: string, since: string): string =>
  `- { slug: ${JSON.stringify(slug)}, since: ${since}, reason: rights }`;
