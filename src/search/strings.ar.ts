import type { PluralForms } from "../site/plural.js";
import type { SearchFilter, SearchKind } from "./search-filters.js";

/** Every word that the search page says of itself, before and while a reader searches. */
export const searchStrings = {
  title: "البحث",
  label: "ابحث في المقالات والجولات والأشخاص والوفود",
  hint: "مثلًا: الجعفري، أستانا 14، «مناطق خفض التصعيد»",
  button: "ابحث",
  /** Two lines of help, each short enough to stand whole on a telephone 390 px wide. */
  keys: "المفتاح / إلى حقل البحث، والسهمان بين النتائج، وEsc للإفراغ.",
  signs: "العبارة بين «» تُطلب كما كُتبت، والكلمة بعد - تُستبعد.",
  facets: "تضييق النتائج",
  any: "الكل",
  sort: "الترتيب",
  sorts: { relevance: "الأقرب إلى ما كتبت", date: "الأحدث أولًا" },
  filters: {
    kind: "النوع",
    process: "المسار",
    round: "الجولة",
    delegation: "الوفد",
    person: "الشخص",
    outlet: "وسيلة الإعلام",
    year: "السنة",
  } satisfies Record<SearchFilter, string>,
  kinds: {
    article: "مقال",
    round: "جولة",
    person: "شخص",
    delegation: "وفد",
    statement: "تصريح",
  } satisfies Record<SearchKind, string>,
  results: "النتائج",
  idle: "اكتب كلمة أو اسمًا، أو اختر من القوائم.",
  /** Of the only word stands a letter or two. */
  typeOn: "تابع الكتابة…",
  loading: "جارٍ البحث…",
  failed: "تعذّر تحميل الفهرس. تحقق من اتصالك ثم أعد المحاولة، أو تصفّح القوائم أدناه.",
  retry: "أعد المحاولة",
  /** The index is of a later publication than the page, and there are results all the same. */
  renewed: "جُدِّد الأرشيف بعد أن فُتحت هذه الصفحة.",
  /** The same, and the page cannot read the index. */
  renewedFailed: "جُدِّد الأرشيف بعد أن فُتحت هذه الصفحة، فلم تعد تقرأ فهرسه. حدِّثها لتتابع البحث.",
  refresh: "حدِّث الصفحة",
  none: "لا نتائج. جرّب كلمات أقل أو كتابة أخرى للاسم، أو تصفّح القوائم أدناه.",
  missing: "لم يُعثر على صفحات فيها كل ما كتبت، فهذه النتائج دون:",
  corrected: "لا يرد في الأرشيف ما كتبت حرفيًا، فبحثنا بدلًا منه:",
  /** Behind the few pages of a rare spelling stand those of the usual one. */
  similar: "قلّما يُكتب هكذا، فأضفنا صفحات الإملاء الشائع:",
  /** Between what was typed and what was searched for. */
  insteadOf: "←",
  /** Before the query as it was typed: a link to the answer to exactly that. */
  literal: "ابحث عمّا كتبت كما هو:",
  /** Of pages that may be results as well: between the known ones and how many. */
  soFar: "حتى الآن، ولم يُفحص بعد:",
  unknownValue: "في العنوان قيمة لا يعرفها الأرشيف، فلا تطابقها صفحة:",
  turnedSpan: "تاريخ البداية بعد تاريخ النهاية، فلا يقع بينهما شيء.",
  from: "من تاريخ",
  to: "إلى تاريخ",
  dateHint: "مثلًا 2019-12-10",
  more: "المزيد من النتائج",
  /** Where a list is not full, and many pages have been looked at. */
  lookOn: "افحص بقية الصفحات",
  csv: "تنزيل كل النتائج جدولًا (CSV)",
  csvFailed: "تعذّر تحميل كل النتائج، فلم يُنشأ الجدول. تحقق من اتصالك ثم أعد المحاولة.",
  csvHeader: ["العنوان", "النوع", "وسيلة الإعلام", "التاريخ", "الجولة", "الرابط"],
  reset: "ابدأ من جديد",
  noScript:
    "البحث يحتاج إلى JavaScript، وهو معطّل في متصفحك. كل ما في الأرشيف متاح أيضًا في القوائم:",
  lists: "تصفّح القوائم",
  listNames: {
    "/articles/": "المقالات",
    "/rounds/": "الجولات",
    "/people/": "الأشخاص",
    "/delegations/": "الوفود",
    "/timeline/": "خط الزمن",
  },
} as const;

export const resultForms: PluralForms = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "{n} نتائج",
  many: "{n} نتيجة",
  other: "{n} نتيجة",
};

export const pageForms: PluralForms = {
  zero: "لا صفحات",
  one: "صفحة واحدة",
  two: "صفحتان",
  few: "{n} صفحات",
  many: "{n} صفحة",
  other: "{n} صفحة",
};
