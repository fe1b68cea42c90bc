/** What the pages of statements say of themselves. */
export const statementStrings = {
  intro: "كل ما نقلته المقالات بلفظه، وقائله حيث عُرف. كل قول يحيل إلى موضعه في المقال.",
  none: "لا أقوال منقولة في الأرشيف بعد.",
  ways: "طرق تصفّح التصريحات",
  all: "الأحدث أولًا",
  /** The three ways by which statements are grouped, as the pages that list the groups are called. */
  speakers: { title: "التصريحات حسب القائل", name: "حسب القائل", none: "لا قائل معروفًا بعد." },
  rounds: { title: "التصريحات حسب الجولة", name: "حسب الجولة", none: "لا أقوال في جولة بعد." },
  years: { title: "التصريحات حسب السنة", name: "حسب السنة", none: "لا أقوال بعد." },
  /** Before a group's name: its title. */
  groupTitles: { speakers: "أقوال", rounds: "أقوال في أخبار", years: "أقوال من عام" },
  /** Between the number of a group's statements and the page of its speaker or round. */
  thingPages: { speakers: "صفحة القائل:", rounds: "صفحة الجولة:", years: "" },
  /** In place of a speaker's name, and of the list of what has none. */
  unknownSpeaker: "قائل غير معروف",
  unknownTitle: "أقوال لم يُعرف قائلها",
  undatedTitle: "أقوال بلا تاريخ معروف",
  undated: "بلا تاريخ معروف",
  /** Before the number of a sentence, and the name of the link to it. */
  sentence: "الجملة",
  inArticle: "في مقال:",
  fromRegistry: "من سجل المحررين:",
  source: "المصدر",
  /** Leads from a person's, a delegation's or a round's page to all statements of theirs. */
  wholeList: "في صفحة التصريحات:",
  searchAll: "ابحث في التصريحات وحدها",
  searchThese: "ابحث في هذه الأقوال",
} as const;
