/** What the site's own script says; the pages' words are in `../strings.ar.ts`. */
export const browserStrings = {
  copied: "نُسخ",
  notCopied: "تعذّر النسخ",
  sentence: "الجملة",
  copyAddress: "نسخ العنوان",
  copyReference: "نسخ المرجع",
  /** Told when the bar has come by keyboard, after the sentence's name. */
  howToCopy: "لنسخ عنوانها أو مرجعها اضغط Tab، ولإغلاق الشريط Esc.",
} as const;
