/** Words of the feeds, of the search's description, and of the links that lead to them. */
export const feedStrings = {
  correction: "تصويب",
  /** Before a name. */
  about: "مقالات عن",
  naming: "مقالات تذكر",
  subtitle: "الأحدث من أرشيف جولات، بتاريخ نشره أو تصويبه.",
  correctionsTitle: "تصويبات أرشيف جولات",
  follow: "تابِع الجديد",
  searchDescription:
    "ابحث في أرشيف محادثات أستانا وجنيف حول سوريا: مقالاته وجولاته وأشخاصه ووفوده.",
} as const;
