import assert from "node:assert/strict";
import { test } from "node:test";

import { cleanArticle } from "../../src/clean/clean-article.js";
import { bodyText } from "../../src/record/body.js";
import { sourceOf } from "./source-of.js";

const TITLE = "وفود أستانا تكتمل قبيل الجلسة العامة";
const BODY = [
  "وصل وفد المعارضة السورية إلى العاصمة الكازاخية صباح اليوم، على أن تبدأ الجلسات غداً.",
  "وقال رئيس الوفد للصحفيين إن البحث سيتناول وقف إطلاق النار في إدلب وملف المعتقلين.",
  "وأعلنت الخارجية الكازاخية أن الوفود كلها وصلت، وأن الجلسة العامة ستعقد بعد الظهر.",
];

/** Lines with the reason why each goes. */
type Lines = readonly (readonly [text: string, reason: string])[];

interface Page {
  name: string;
  above?: Lines;
  below?: Lines;
  /** Between the first paragraph and the second. */
  within?: Lines;
  foot?: Lines;
}

const pages: Page[] = [
  {
    name: "an author with what he is, a player and buttons",
    below: [
      ["سالم الحلبي", "byline"],
      ["صحفي سوري", "byline"],
      ["10 ديسمبر 2019", "date line"],
      ["استمع إلى الخبر", "page controls"],
      ["0:00", "page controls"],
      ["02:14", "page controls"],
      ["نسخ الرابط", "share buttons"],
    ],
    foot: [["صورة أرشيفية", "photo caption"]],
  },
  {
    name: "a caption that ends in its agency",
    below: [
      ["الصورة: رويترز", "photo caption"],
      ["جانب من الجلسة الافتتاحية - رويترز", "photo caption"],
    ],
  },
  {
    name: "section names and the site's own name above the headline",
    above: [
      ["الجزيرة نت", "name of the outlet"],
      ["الأخبار / سوريا", "site sections"],
      ["سياسة", "site sections"],
      ["وفود في أستانا", "line above the title"],
    ],
    below: [["نشر في: 22 يناير ,2017: 10:15 ص GST", "date line"]],
  },
  {
    name: "the day on which the page was shown",
    above: [
      ["الاثنين 25 ربيع الثاني 1438 هـ - 23 يناير 2017 مـ", "page header date"],
      ["جريدة العرب الأولى", "line above the title"],
    ],
    below: [
      ["الأحد - 24 شهر ربيع الثاني 1438 هـ - 22 يناير 2017 مـ رقم العدد [13935]", "date line"],
      ["موسكو: سالم الحلبي", "byline"],
    ],
  },
  {
    name: "a date with its hour above the headline",
    above: [["الأحد ٢٢ يناير ٢٠١٧ - ٠٦:٣٥ بتوقيت غرينتش", "date line"]],
    below: [["العالم - سوريا", "site sections"]],
    foot: [
      ["م.ح", "byline"],
      ["كلمات دليلية :", "tags"],
      ["أستانا", "place of the report"],
    ],
  },
  {
    name: "headlines of others above the headline",
    above: [
      ["آخر الأخبار", "related articles"],
      ["حريق في مصنع شمال المدينة", "line above the title"],
      ["لماذا ارتفعت أسعار الخبز؟", "line above the title"],
    ],
    below: [
      ["22-01-2017", "date line"],
      ["A+ A-", "page controls"],
      ["رووداو ديجيتال", "name of the outlet"],
    ],
  },
  {
    name: "a way to the page that ends in its title",
    above: [[`الأولى/خارج الحدود/${TITLE}`, "title repeated"]],
    below: [
      ["هسبريس - أ.ف.ب", "byline"],
      ["متابعة", "byline"],
    ],
  },
  {
    name: "a picture under the title's copy",
    below: [
      [`• ${TITLE}`, "title repeated"],
      ["رئيس الوفد في بهو الفندق", "photo caption"],
    ],
  },
  {
    name: "pictures with their sources",
    below: [
      ["قبل 2 ساعة", "date line"],
      ["مصدر الصورة", "photo caption"],
      ["EPA", "byline"],
      ["Image caption", "photo caption"],
      ["مبنى المؤتمر في العاصمة", "photo caption"],
    ],
    within: [
      ["صدر الصورة، Getty Images", "photo caption"],
      ["التعليق على الصورة، منظر عام للعاصمة", "photo caption"],
      ["مواضيع قد تهمك", "related articles"],
      ["لماذا ينام القط طويلا؟", "related articles"],
    ],
    foot: [
      ["© 2017 موقعنا. موقعنا ليس مسؤولا عن محتوى غيره.", "disclaimer"],
      ["قصص مقترحة نهاية", "related articles"],
    ],
  },
  {
    name: "buttons for letters, sound and copies",
    below: [
      ["camera icon", "page controls"],
      ["ع ع ع", "page controls"],
      ["+ الخط -", "page controls"],
      ["استمع للخبر", "page controls"],
      ["انسخ الرابط", "share buttons"],
      ["0", "page number"],
    ],
    foot: [["لاحظت خطأ؟ أرسل تصحيحًا", "page controls"]],
  },
  {
    name: "names of place, person and agency",
    below: [
      ["22.01.2017 - محدث : 22.01.2017", "date line"],
      ["Astana", "place of the report"],
      ["أستانا/ سالم الحلبي/ الأناضول", "byline"],
    ],
    foot: [["تنشر الصفحة الرسمية لوكالة المدينة موجزا من خدمة المشتركين.", "about the outlet"]],
  },
  {
    name: "an outlet beside who wrote",
    below: [
      ["إيلاف", "name of the outlet"],
      ["سالم الحلبي", "byline"],
    ],
    foot: [["اضغط هنا للاشتراك", "page controls"]],
  },
  {
    name: "marks of the end, and comments",
    foot: [
      ["/انتهى/", "end mark"],
      ["رمز الخبر 1868000", "page counters"],
      ["سمات", "tags"],
      ["أستانا وإدلب", "tags"],
      ["Your Comment", "reader comments"],
      ["You are replying to: .", "page controls"],
      ["التعليقات (0)", "page counters"],
    ],
  },
  {
    name: "initials and invitations",
    foot: [
      ["(ك ن)", "byline"],
      ["ANHA", "name of the outlet"],
      ["للاشتراك في قناتنا على التلغرام اضغط هنا", "follow us"],
    ],
  },
  {
    name: "an article that says where it ends, and a teaser of another below",
    foot: [
      ["المصدر : الجزيرة + وكالات", "byline"],
      ["سوق قديم", "line below the article"],
      ["للسوق أبواب سبعة بناها تجار المدينة.", "line below the article"],
    ],
  },
  {
    name: "the day of another article",
    foot: [
      ["أخبار ذات صلة", "related articles"],
      ["الدولار اليوم في البنوك", "related articles"],
      ["الأحد، 22 يناير 2017 08:00 ص", "related articles"],
    ],
  },
  {
    name: "pictures and lines of an agency's page",
    below: [["28.11.2018, سبوتنيك عربي", "date line"]],
    foot: [
      ["© Sputnik . Ivan Petrov", "photo caption"],
      ["تابعنا عبر", "follow us"],
      ["مكتب المدينة", "line below the article"],
      ["© 2017 سكاي نيوز عربية", "copyright"],
    ],
  },
  {
    name: "newsletters and notifications",
    foot: [
      ["لم تشترك بعد؟ انضم إلى نشرتنا", "newsletter"],
      ["يمكنكم تسلم إشعارات بجديدنا على الهاتف.", "notifications"],
      ["لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها.", "reader comments"],
      ["سياسة الخصوصية", "page controls"],
    ],
  },
];

for (const { name, above = [], below = [], within = [], foot = [] } of pages) {
  test(`cleanArticle keeps the article of a page with ${name}`, () => {
    const [first = "", ...more] = BODY;
    const removed = [...above, ...below, ...within, ...foot];
    const lines = [
      ...[...above.map(([line]) => line), TITLE, ...below.map(([line]) => line), first],
      ...[...within.map(([line]) => line), ...more, ...foot.map(([line]) => line)],
    ];
    const article = cleanArticle(sourceOf("a.txt", lines.join("\n")));
    assert.equal(article.title, TITLE);
    assert.deepEqual(bodyText(article.body).split("\n\n"), BODY);
    assert.deepEqual(
      article.removed.map(({ text, reason }) => [text, reason]),
      removed,
    );
  });
}

const titles: [name: string, head: string[], title: string][] = [
  ["the outlet behind it", [`${TITLE} | عنب بلدي`], TITLE],
  ["the outlet behind its first copy", [`${TITLE} - موقع المدينة`, TITLE], TITLE],
  ["three words and a date", ["جنيف تنتظر وفودها", "22.01.2017"], "جنيف تنتظر وفودها"],
  ["no letter in Arabic", ["Geneva IV"], "Geneva IV"],
  ["the beginning of a byline", ["كتب المبعوث إلى الوفود يدعوها"], "كتب المبعوث إلى الوفود يدعوها"],
];
for (const [name, head, title] of titles) {
  test(`cleanArticle finds a title with ${name}`, () => {
    const article = cleanArticle(sourceOf("a.txt", [...head, ...BODY].join("\n")));
    assert.equal(article.title, title);
    assert.deepEqual(bodyText(article.body).split("\n\n"), BODY);
  });
}

const kept: [name: string, lines: string[]][] = [
  ["a section's name heads a part of the text", ["سوريا"]],
  ["a place heads a part of the text", ["جنيف"]],
  ["a line in English stands in the text", ["We are ready to talk"]],
  ["sentences that ask no one to follow", ["وتابع الوفد المحادثات عبر فيسبوك."]],
  ["a sentence that subscribes to nothing", ["اشترك في الجلسة وفدان."]],
];
for (const [name, lines] of kept) {
  test(`cleanArticle keeps all where ${name}`, () => {
    const [first = "", ...more] = BODY;
    const body = [first, ...lines, ...more];
    const article = cleanArticle(sourceOf("a.txt", [TITLE, ...body].join("\n")));
    assert.deepEqual(bodyText(article.body).split("\n\n"), body);
  });
}

test("cleanArticle keeps a text that only asks to press a button", () => {
  const text = "لمشاهدة تقرير مراسلتنا من جنيف، اضغط هنا.";
  const article = cleanArticle(sourceOf("a.txt", `${TITLE}\n\n${text}`));
  assert.equal(bodyText(article.body), text);
  assert.deepEqual(article.findings, []);
});

test("cleanArticle names the outlet that stood behind the title", () => {
  const { removed } = cleanArticle(
    sourceOf("a.txt", `${TITLE} | عنب بلدي\n\n${BODY.join("\n\n")}`),
  );
  assert.deepEqual(removed, [{ text: "| عنب بلدي", reason: "name of the outlet" }]);
});
