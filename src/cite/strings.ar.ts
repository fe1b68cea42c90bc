/** What citations say in Arabic, beside what the cited thing says. */
export const citeStrings = {
  title: "استشهد بهذه الصفحة",
  reference: "مرجع",
  address: "العنوان الدائم",
  files: "ملفات لبرامج المراجع",
  keptAt: "محفوظ في",
  original: "الأصل",
  /** Librarians' abbreviation of «دون تاريخ». */
  undated: "د.ت",
  uncertain: "غير مؤكد",
  about: "نحو",
} as const;
