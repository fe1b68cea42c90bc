import type { PluralForms } from "./plural.js";

/** Words of the article, round and person pages that `strings` lacks. */
export const pageStrings = {
  round: {
    presence: "الحضور",
    attended: "حضر",
    announced: "أُعلنت مشاركته ولم يُذكر حضوره",
    announcedToo: "أُعلنت مشاركته",
    announcedHead: "أُعلن أنه يرأسه",
    disputed: "اختلفت المصادر:",
    editors: "س",
    editorsLabel: "س: من سجل المحررين، انظر مصادر المعلومات",
    key: "الأرقام تحيل إلى الجمل التي قُرئت منها المعلومة، و[س] إلى المصادر التي جمعها المحررون.",
    references: "المراجع",
    referencesNote: "المقالات التي تحيل إليها الأرقام أعلاه.",
    others: "سواها",
    terms: "كيف سمّتها وسائل الإعلام",
    termsNote: "الألفاظ كما طُبعت، ومن استعملها وكم مرة؛ والعدد يحيل إلى أول موضع منها.",
    named: "المسمّى",
    term: "اللفظ",
    outlets: "وسائل الإعلام",
    thisRound: "هذه الجولة",
  },
  article: {
    inferredFrom: "استُنتج من",
    readFrom: "قُرئ من",
    note: "ملاحظة",
    backToText: "عودة إلى موضعها في النص",
    titleNotes: "ملاحظات على العنوان",
    paragraph: "رابط إلى الفقرة",
    sentence: "الجملة",
    source: "المصدر",
    savedOn: "حُفظت في",
    digest: "بصمة الملف (SHA-256)",
    digestNote: "تُحسب من ملف المقال كما هو في الأرشيف، وهو منشور مع",
    announced: "أُعلنت مشاركته",
    others: "سواها",
  },
  // A person may be a woman: no word here says «his».
  person: {
    pressRoles: "الصفات كما وردت في المقالات",
    pressRolesNote: "الألفاظ التي سبقت الاسم كما طُبعت، وكل تاريخ يحيل إلى الجملة.",
    role: "الصفة",
    where: "متى وأين طُبعت",
    rounds: "الجولات",
    roundsNote: "جولات شملت رئاسة وفد، أو يرد الاسم في مقالات عنها.",
    round: "الجولة",
    date: "التاريخ",
    headOf: "على رأس",
    announcedHeadOf: "أُعلنت الرئاسة قبل الجولة",
    named: "ورود الاسم",
    beside: "أسماء ترد في المقالات نفسها",
    besideNote: "عدد المقالات التي تجمع الاسمين، وجولاتها.",
    person: "الشخص",
    together: "المقالات",
    togetherRounds: "جولاتها",
  },
} as const;

/** Counted nouns of those pages. */
export const pageNouns = {
  times: {
    zero: "",
    one: "مرة واحدة",
    two: "مرتان",
    few: "{n} مرات",
    many: "{n} مرة",
    other: "{n} مرة",
  },
} satisfies Record<string, PluralForms>;
