/** What the site's own script says; the pages' words are in `../strings.ar.ts`. */
export const browserStrings = {
  copied: "نُسخ",
  notCopied: "تعذّر النسخ",
} as const;
