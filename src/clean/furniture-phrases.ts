/**
 * What Arabic news pages print round an article. Phrases are compared folded (hamzas, ya, ta
 * marbuta, marks), so each stands here in one spelling. Add a phrase where its kind is; the reason
 * is what records print.
 */

/** Lines of their own that head a box: the short lines below belong to the box. */
export const BOX_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  "related articles": [
    ...["اخترنا لك", "اخترنا لكم", "مختارات", "أخبار متعلقة", "أخبار ذات صلة", "أخبار مشابهة"],
    ...["مواضيع متعلقة", "مواضيع ذات صلة", "مواضيع مرتبطة", "مواضيع مشابهة", "موضوعات متعلقة"],
    ...["موضوعات ذات صلة", "مقالات ذات صلة", "مقالات متعلقة", "مقالات مشابهة", "تقارير متعلقة"],
    ...["مواد ذات صلة", "روابط ذات صلة", "روابط متعلقة", "ذات صلة", "اقرأ أيضا", "اقرؤوا أيضا"],
    ...["إقرأ أيضا", "اقرأ المزيد", "اقرأ كذلك", "شاهد أيضا", "تابع أيضا", "طالع أيضا", "المزيد"],
    ...["قد يعجبك أيضا", "قد يعجبك", "قد يهمك", "قد يهمك أيضا", "ربما يهمك", "ربما يعجبك"],
    ...["المزيد من الأخبار", "مزيد من الأخبار", "المزيد حول هذه القصة", "أحدث الأخبار"],
    ...["آخر الأخبار", "الخبر السابق", "الخبر التالي", "المقال السابق", "المقال التالي"],
    ...["الموضوع السابق", "الموضوع التالي", "من نفس القسم", "related articles", "related news"],
    ...["related stories", "read more", "read also", "you may also like"],
  ],
  "most read": [
    ...["الأكثر قراءة", "الأكثر مشاهدة", "الأكثر تداولا", "الأكثر شيوعا", "الأكثر تعليقا"],
    ...["الأكثر مشاركة", "الأعلى قراءة", "most read", "most popular", "trending"],
  ],
  "site sections": [
    ...["أقسام", "الأقسام", "أقسام الموقع", "التصنيفات", "تصنيفات", "القائمة الرئيسية"],
    ...["خريطة الموقع", "categories", "sections"],
  ],
  tags: [
    ...["الوسوم", "وسوم", "كلمات مفتاحية", "الكلمات المفتاحية", "كلمات دلالية", "علامات"],
    ...["الكلمات الدلالية", "كلمات البحث", "تاغات", "tags", "keywords"],
  ],
  "about the outlet": ["من نحن", "عن الموقع", "حول الموقع", "عن الوكالة", "about us"],
};

/** Lines that are furniture by themselves and say nothing about the lines below. */
export const LONE_LINES: Readonly<Record<string, readonly string[]>> = {
  "reader comments": [
    ...["شاركنا برأيك", "شاركنا رأيك", "شارك برأيك", "ما رأيك", "أضف تعليقا", "أضف تعليقك"],
    ...["أضف تعليق", "اترك تعليقا", "اترك تعليقك", "اكتب تعليقا", "اترك ردا", "التعليقات"],
    ...["تعليقات", "تعليقات القراء", "لا توجد تعليقات", "comments", "leave a comment"],
  ],
  "share buttons": [
    ...["شارك المقال", "شارك الخبر", "شارك هذا الخبر", "شارك هذا المقال", "شارك الموضوع"],
    ...["شارك على", "مشاركة عبر", "أرسل إلى صديق", "إرسال إلى صديق", "أرسل لصديق"],
    ...["إرسال بالبريد", "share this", "copy link"],
  ],
  "page controls": [
    ...["logo", "الرئيسية", "الصفحة الرئيسية", "العودة إلى الأعلى", "إلى الأعلى", "القائمة"],
    ...["العودة إلى الصفحة الرئيسية", "تخطي إلى المحتوى", "انتقل إلى المحتوى", "حجم الخط"],
    ...["تكبير الخط", "تصغير الخط", "استمع", "استمع إلى المقال", "استمع إلى الخبر", "جار التحميل"],
    ...["تحميل المزيد", "عرض المزيد", "no stories found", "لا توجد أخبار", "لا توجد نتائج"],
    ...["skip to content", "skip to main content", "menu", "search", "loading", "home"],
    ...["انقر هنا", "اضغط هنا", "للمزيد اضغط هنا"],
  ],
  advertisement: ["إعلان", "إعلانات", "مساحة إعلانية", "advertisement", "ads", "sponsored"],
  byline: ["وكالات", "متابعات", "المصدر وكالات", "خاص", "رصد ومتابعة", "فريق التحرير"],
};

/** Words on share buttons: a line made of nothing else is a row of them. */
export const BUTTON_WORDS: readonly string[] = [
  ...["فيسبوك", "فايسبوك", "تويتر", "واتساب", "واتس", "اب", "آب", "تلغرام", "تلجرام", "تيليغرام"],
  ...["تيليجرام", "إنستغرام", "انستجرام", "يوتيوب", "لينكد", "لينكدإن", "إن", "ماسنجر", "سناب"],
  ...["شات", "بينتريست", "بريد", "البريد", "إلكتروني", "الإلكتروني", "إيميل", "طباعة", "اطبع"],
  ...["مشاركة", "شارك", "انشر", "غرد", "حفظ", "نسخ", "الرابط", "عبر", "على", "facebook", "twitter"],
  ...["x", "whatsapp", "telegram", "instagram", "youtube", "linkedin", "messenger", "email"],
  ...["pinterest", "print", "share", "tweet", "copy", "link", "rss"],
];

/** A row of buttons has one of these; «على» and «آب» alone are words like others. */
export const BUTTON_NAMES: readonly string[] = [
  ...["فيسبوك", "فايسبوك", "تويتر", "واتساب", "واتس", "تلغرام", "تلجرام", "تيليغرام", "تيليجرام"],
  ...["إنستغرام", "انستجرام", "طباعة", "اطبع", "مشاركة", "شارك", "انشر", "غرد", "facebook"],
  ...["twitter", "whatsapp", "telegram", "print", "share", "tweet", "email"],
];

/** What stands before a colon, a dash or a bar, and makes its short line furniture. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  byline: [
    ...["بقلم", "كتب", "كتبت", "كتبه", "إعداد", "تحرير", "ترجمة", "المصدر", "الكاتب"],
    ...["المحرر", "المحررة", "المراسل", "by", "source", "author"],
  ],
  "date line": [
    ...["تاريخ النشر", "نشر في", "نشرت في", "نشر بتاريخ", "آخر تحديث", "تاريخ التحديث"],
    ...["تم النشر", "تم التحديث", "تاريخ", "published", "updated", "last updated"],
  ],
  "photo caption": ["تصوير", "الصورة", "صورة", "عدسة", "مصدر الصورة", "photo", "image", "credit"],
  tags: ["الوسوم", "وسوم", "كلمات مفتاحية", "الكلمات المفتاحية", "كلمات دلالية", "tags"],
  "related articles": [
    ...["اقرأ أيضا", "إقرأ أيضا", "شاهد أيضا", "اقرأ المزيد", "طالع أيضا", "اقرأ كذلك"],
    ...["موضوع ذو صلة", "read more", "read also"],
  ],
  "site sections": ["القسم", "التصنيف", "category", "section"],
  "page counters": [
    ...["عدد المشاهدات", "المشاهدات", "عدد القراءات", "القراءات", "عدد الزيارات", "التعليقات"],
    ...["مدة القراءة", "وقت القراءة", "زمن القراءة", "reading time", "views", "comments"],
  ],
  "address of a page": [
    "الرابط",
    "رابط الخبر",
    "رابط المقال",
    "رابط مختصر",
    "الرابط المختصر",
    "url",
  ],
};

/** Beginnings of a line that asks something of the reader. */
export const PROMPTS: Readonly<Record<string, readonly string[]>> = {
  "follow us": [
    ...["تابعنا على", "تابعونا على", "تابعنا عبر", "تابعونا عبر", "تابعنا في", "تابعونا في"],
    ...["تابع أخبارنا", "تابعوا أخبارنا", "تابع قناتنا", "تابعوا قناتنا", "تابع صفحتنا"],
    ...["تابعوا صفحتنا", "لمتابعة أخبارنا", "لمتابعة آخر الأخبار", "انضم إلى قناتنا"],
    ...["انضموا إلى قناتنا", "انضم إلى صفحتنا", "انضم إلى مجموعتنا", "انضم إلينا على"],
    ...["حمل تطبيقنا", "حمل تطبيق", "حملوا تطبيق", "follow us"],
  ],
  newsletter: [
    ...["اشترك في نشرتنا", "اشترك في النشرة", "اشتركوا في النشرة", "اشترك في القائمة البريدية"],
    ...["اشترك في نشراتنا", "اشتركوا في نشرتنا", "اشترك الآن", "اشترك في خدمة", "اشترك في قناتنا"],
    ...["سجل بريدك", "سجل في نشرتنا", "أدخل بريدك", "subscribe"],
  ],
  copyright: ["حقوق النشر", "حقوق الطبع", "copyright"],
  byline: ["بقلم"],
};

/** Words that, one group of them all in one short paragraph, show what it is. */
export const TELLTALES: readonly { reason: string; all: readonly string[] }[] = [
  { reason: "copyright", all: ["الحقوق محفوظة"] },
  { reason: "copyright", all: ["all rights reserved"] },
  { reason: "cookie notice", all: ["ملفات تعريف الارتباط", "هذا الموقع"] },
  { reason: "cookie notice", all: ["ملفات تعريف الارتباط", "موقعنا"] },
  { reason: "cookie notice", all: ["ملفات تعريف الارتباط", "نستخدم"] },
  { reason: "cookie notice", all: ["cookies", "we use"] },
  { reason: "disclaimer", all: ["المقالات المنشورة", "رأي"] },
  { reason: "disclaimer", all: ["لا تعبر بالضرورة عن رأي"] },
  { reason: "disclaimer", all: ["لا يعبر بالضرورة عن رأي"] },
];

/** Counters: what stands beside a number on a line of two to four words. */
export const COUNTED: Readonly<Record<string, readonly string[]>> = {
  "page counters": ["تعليق", "تعليقات", "مشاهدة", "مشاهدات", "قراءات", "comments", "views"],
  "reading time": ["دقيقة للقراءة", "دقائق للقراءة", "دقيقة قراءة", "دقائق قراءة", "min read"],
};

/** Words of a line that gives a date and nothing else, beside weekdays, months and numbers. */
export const DATE_LINE_WORDS: readonly string[] = [
  ...["تاريخ", "النشر", "نشر", "نشرت", "آخر", "تحديث", "التحديث", "في", "يوم", "الساعة", "بتوقيت"],
  ...["غرينتش", "جرينتش", "توقيت", "مكة", "المكرمة", "دمشق", "بيروت", "القدس", "صباحا", "مساء"],
  ...["ظهرا", "ص", "م", "ه", "هـ", "الموافق", "ل", "تم", "بتاريخ", "gmt", "utc", "am", "pm"],
  ...["published", "updated", "on", "at", "monday", "tuesday", "wednesday", "thursday", "friday"],
  ...["saturday", "sunday", "january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun"],
  ...["jul", "aug", "sep", "sept", "oct", "nov", "dec"],
];

/** Agencies as photographs credit them, in brackets at a caption's end. */
export const PHOTO_AGENCIES: readonly string[] = [
  ...["رويترز", "أ ف ب", "أ.ف.ب", "ا ف ب", "فرانس برس", "الفرنسية", "الأناضول", "سبوتنيك", "سانا"],
  ...["أ ب", "أ.ب", "أسوشيتد برس", "غيتي", "جيتي", "getty", "getty images", "afp", "reuters", "ap"],
  ...["epa", "إ ب أ", "الأوروبية", "تويتر", "فيسبوك", "الإنترنت", "إنترنت", "مواقع التواصل"],
];

/** What outlets say of themselves below an article: what they are … */
export const OUTLET_NOUNS: readonly string[] = [
  ...["وكالة", "موقع", "صحيفة", "قناة", "شبكة", "مؤسسة", "منصة", "جريدة", "مجلة", "بوابة"],
  ...["إذاعة", "راديو", "مركز", "نحن"],
];

/** … and how they go on. */
export const OUTLET_MARKS: readonly string[] = [
  ...["شركة", "مقرها", "مقره", "تأسست", "تأسس", "انطلقت عام", "مستقلة", "مستقل", "هيئة"],
  ...["تصدر عن", "يصدر عن", "خدمات إعلامية", "الخدمات الإعلامية", "الخدمات الإخبارية", "مكاتب"],
  ...["مراسلون", "مراسلين", "مراسلوها", "هدفها", "تهدف إلى", "يهدف إلى", "رسالتنا", "رؤيتنا"],
  ...["إخبارية", "إخباري", "إعلامية", "إعلامي", "على مدار الساعة", "تعنى ب", "يعنى ب", "نسعى"],
];
