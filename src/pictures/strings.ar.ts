import type { Delegation } from "../registry/schema.js";
import type { PluralForms } from "../site/plural.js";

/** Words of the pictures: titles, legends, and what they say to those who cannot see them. */
export const strings = {
  strip: {
    title: "كل الجولات في الزمن",
    intro: "كل علامة جولة من المحادثات في موضعها من الزمن: الأقدم يمينًا والأحدث يسارًا.",
    /** The same where the page is narrow and each year has a row of its own. */
    rowsIntro: "لكل سنة سطر فيه جولاتها بترتيب انعقادها، وتحت العلامة رقم الجولة في مسارها.",
    sizes: "وكلما كثرت مقالات الأرشيف عن الجولة كبرت علامتها.",
    picture: "الجولات على خط الزمن، من اليمين إلى اليسار",
    noRounds: "لا جولات",
    above: "فوق الخط",
    below: "تحت الخط",
    size: "حجم العلامة",
    hollow: "بلا مقالات",
    scroll: "مرِّر الرسم جانبًا لترى السنوات كلها.",
    list: "الجولات نفسها في قائمة",
  },
  matrix: {
    title: "من حضر، وبأي صفة",
    /** Before the name of a process: «الوفود في محادثات أستانا». */
    caption: "الوفود في",
    intro:
      "لكل وفد سطر، ولكل جولة عمود يحمل رقمها. تدل العلامة على صفة الوفد، ويظهر اسم رئيسه عند الوقوف عليها أو الوصول إليها بلوحة المفاتيح.",
    filled: "العلامة الممتلئة: رئيس الوفد معروف.",
    hollow: "العلامة المفرغة: لم تذكر المصادر رئيسه.",
    delegation: "الوفد",
    headedBy: "برئاسة",
    noHead: "لم يُذكر رئيسه",
    jump: "اختر مسارًا",
    none: "لم تُسجَّل وفود هذا المسار بعد.",
    table: "الجولات بتواريخها وأماكنها",
  },
  attendance: {
    title: "الحضور في الجولات كلها",
    intro:
      "كل مربع جولة. المربع الذي فيه علامة جولة حضرها الوفد، والعلامة صفته فيها؛ والفارغ جولة لم يُسجَّل حضوره فيها.",
    absent: "لم يُسجَّل حضوره",
    table: "الحضور نفسه في جدول",
    what: "النوع",
    kinds: {
      party: "طرف سوري",
      state: "دولة",
      organisation: "منظمة",
      group: "مجموعة أو هيئة",
    } satisfies Record<Delegation["kind"], string>,
    attended: "الحضور",
    of: "من أصل",
    as: "الصفة",
    first: "أول جولة",
    last: "آخر جولة",
  },
  heads: {
    title: "الرؤساء عبر الزمن",
    intro: "لكل رئيس سطر، وكل خط فيه جولة ترأس فيها الوفد: الأقدم يمينًا والأحدث يسارًا.",
  },
  terms: {
    title: "التسميات في وسائل الإعلام",
    intro:
      "ألفاظ التسمية في مقالات الأرشيف، وعدد المرات لكل وسيلة إعلام. والأرقام بين المعقوفين تحيل إلى الجمل.",
    term: "اللفظ",
    total: "المجموع",
    others: "وسائل أخرى",
    registered: "ألفاظ يعرفها الأرشيف",
    none: "لم يرد الاسم في مقالات الأرشيف بعد.",
  },
  outlets: {
    title: "المقالات بحسب وسيلة الإعلام والسنة",
    intro: "عدد المقالات في الأرشيف لكل وسيلة إعلام وكل سنة. وكلما كثرت كبرت الدائرة.",
    outlet: "وسيلة الإعلام",
    total: "المجموع",
    undated: "بلا تاريخ",
    brief: "موجزات كتبها الأرشيف",
    unknown: "مصدر غير معروف",
    way: "وكالات وصحف وقنوات، ومقالات كل منها سنةً بسنة",
    all: "كل ما يعرفه الأرشيف من وسائل الإعلام",
  },
  years: {
    title: "المقالات سنةً بسنة",
  },
} as const;

/** Counted nouns of the pictures. */
export const nouns = {
  times: {
    zero: "لم يرد",
    one: "مرة واحدة",
    two: "مرتان",
    few: "{n} مرات",
    many: "{n} مرة",
    other: "{n} مرة",
  },
  moreTerms: {
    zero: "",
    one: "ولفظ آخر.",
    two: "ولفظان آخران.",
    few: "و{n} ألفاظ أخرى.",
    many: "و{n} لفظًا آخر.",
    other: "و{n} لفظ آخر.",
  },
} satisfies Record<string, PluralForms>;
