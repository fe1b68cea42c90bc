import assert from "node:assert/strict";
import { test } from "node:test";

import { cleanArticle } from "../../src/clean/clean-article.js";
import { bodyText } from "../../src/record/body.js";
import { sourceOf } from "./source-of.js";

const P = "وصل وفد المعارضة إلى أستانا صباح اليوم، على أن تبدأ الجلسات غدا.";
const Q = "وقال المبعوث إن المباحثات ستتناول وقف إطلاق النار في إدلب.";
const R = "وأعلنت الخارجية الكازاخية أن الوفود كلها وصلت.";
const TITLE = "وفد المعارضة في أستانا";

interface Case {
  name: string;
  file?: string;
  text: string;
  title?: string;
  summary?: string;
  body: string[];
  removed?: [text: string, reason: string][];
}

const cases: Case[] = [
  { name: "paragraphs between blank lines", text: `${TITLE}\n\n${P}\n\n \n${Q}\n`, body: [P, Q] },
  { name: "a paragraph on each line", text: `${TITLE}\n${P}\n${Q}\n${R}`, body: [P, Q, R] },
  {
    name: "lines broken at a fixed width",
    text: `${TITLE}\n\nوصل وفد المعارضة إلى أستانا\nصباح اليوم، على أن تبدأ\nالجلسات غدا وتستمر يومين في\nالعاصمة.\n\nوقال المبعوث إن المباحثات\nستتناول وقف إطلاق النار في\nإدلب وإطلاق المعتقلين.`,
    body: [
      "وصل وفد المعارضة إلى أستانا صباح اليوم، على أن تبدأ الجلسات غدا وتستمر يومين في العاصمة.",
      "وقال المبعوث إن المباحثات ستتناول وقف إطلاق النار في إدلب وإطلاق المعتقلين.",
    ],
  },
  {
    name: "raw text that looks like Markdown or HTML",
    text: `${TITLE}\n\n* نقطة <b>أولى</b> و_ثانية_.\n\n# وسم.\n\n    1. بند.`,
    body: ["* نقطة <b>أولى</b> و_ثانية_.", "# وسم.", "1. بند."],
  },
  {
    name: "the title again, in a bullet, and glued to itself",
    text: `${TITLE}\n${TITLE}${TITLE}\n\n• ${TITLE}\n\n${P}\n\n${Q}`,
    body: [P, Q],
    removed: [
      [`${TITLE}${TITLE}`, "title repeated"],
      [`• ${TITLE}`, "title repeated"],
    ],
  },
  {
    name: "a title line that prints the title three times",
    text: `${TITLE} ${TITLE}${TITLE}\n${P}`,
    body: [P],
    removed: [[`${TITLE} ${TITLE}${TITLE}`, "title printed twice on its line"]],
  },
  {
    name: "the title with the site's name behind it",
    text: `${TITLE}\n${TITLE} | أخبار الشام\n\n${P}`,
    body: [P],
    removed: [[`${TITLE} | أخبار الشام`, "title repeated"]],
  },
  {
    name: "a flash whose text is its title",
    file: "a.md",
    text: `---\ntitle: ${TITLE}\n---\n${TITLE}\n`,
    body: [TITLE],
  },
  {
    name: "a standfirst set apart by a caption",
    text: `${TITLE}\n\nوفد المعارضة يصل إلى أستانا والجلسات تبدأ غدا بحسب المبعوث.\n\nالوفد لدى وصوله (من الأرشيف)\n\n${P}\n\n${Q}`,
    summary: "وفد المعارضة يصل إلى أستانا والجلسات تبدأ غدا بحسب المبعوث.",
    body: [P, Q],
    removed: [["الوفد لدى وصوله (من الأرشيف)", "photo caption"]],
  },
  {
    name: "a first paragraph set apart that says something else",
    text: `${TITLE}\n\nشهدت العاصمة أمس عاصفة ثلجية أخرت هبوط طائرات كثيرة.\n\nالمطار (أرشيف)\n\n${P}\n\n${Q}`,
    body: ["شهدت العاصمة أمس عاصفة ثلجية أخرت هبوط طائرات كثيرة.", P, Q],
    removed: [["المطار (أرشيف)", "photo caption"]],
  },
  {
    name: "a teaser cut short, and the caption below it",
    text: `${TITLE}\n\nوصل وفد المعارضة إلى أستانا صباح اليوم، على أن تب...\nمطار العاصمة\n\n${P}\n${Q}`,
    body: [P, Q],
    removed: [
      ["وصل وفد المعارضة إلى أستانا صباح اليوم، على أن تب...", "teaser of the first paragraph"],
      ["مطار العاصمة", "photo caption"],
    ],
  },
  {
    name: "a header above the text and boxes below it",
    text: `الرئيسية > أخبار > سوريا\n${TITLE}\nالثلاثاء 10 كانون الأول 2019 - 14:30\nبقلم: سالم الحلبي\nفيسبوك تويتر واتساب\n\n${P}\n\n${Q}\n\nالوسوم: سوريا، أستانا\n\nأقسام\nأخبار\nرياضة\n\nالأكثر قراءة\nحريق في مصنع شمال المدينة\nلماذا ارتفعت الأسعار؟\n\nجميع الحقوق محفوظة 2019`,
    body: [P, Q],
    removed: [
      ["الرئيسية > أخبار > سوريا", "page controls"],
      ["الثلاثاء 10 كانون الأول 2019 - 14:30", "date line"],
      ["بقلم: سالم الحلبي", "byline"],
      ["فيسبوك تويتر واتساب", "share buttons"],
      ["الوسوم: سوريا، أستانا", "tags"],
      ["أقسام", "site sections"],
      ["أخبار", "site sections"],
      ["رياضة", "site sections"],
      ["الأكثر قراءة", "most read"],
      ["حريق في مصنع شمال المدينة", "most read"],
      ["لماذا ارتفعت الأسعار؟", "most read"],
      ["جميع الحقوق محفوظة 2019", "copyright"],
    ],
  },
  {
    name: "a box in the midst of the text",
    text: `${TITLE}\n\n${P}\n\nاقرأ أيضاً:\nحريق في مصنع شمال المدينة\n\n${Q}\n\nشاهد أيضا: جولة في المدينة\n\n${R}`,
    body: [P, Q, R],
    removed: [
      ["اقرأ أيضاً:", "related articles"],
      ["حريق في مصنع شمال المدينة", "related articles"],
      ["شاهد أيضا: جولة في المدينة", "related articles"],
    ],
  },
  {
    name: "a paragraph below a box that is no furniture",
    text: `${TITLE}\n\n${P}\n\nأخبار متعلقة\n\n${Q} ${R}`,
    body: [P, `${Q} ${R}`],
    removed: [["أخبار متعلقة", "related articles"]],
  },
  {
    name: "an outlet's words about itself",
    text: `${TITLE}\n\n${P}\n\n${Q}\n\nأخبار متعلقة\n\nوكالة “نبأ” شركة خاصة مقرها بيروت، تأسست عام 2001. وللوكالة مكاتب ومراسلون.\n\nلوغو\nنبأ\nwww.naba.example`,
    body: [P, Q],
    removed: [
      ["أخبار متعلقة", "related articles"],
      [
        "وكالة “نبأ” شركة خاصة مقرها بيروت، تأسست عام 2001. وللوكالة مكاتب ومراسلون.",
        "about the outlet",
      ],
      ["لوغو", "related articles"],
      ["نبأ", "name of the outlet"],
      ["www.naba.example", "address of a page"],
    ],
  },
  {
    name: "an article about an outlet",
    text: `${TITLE}\n\n${P}\n\nوكالة نبأ مستقلة ولها مراسلون في أستانا.`,
    body: [P, "وكالة نبأ مستقلة ولها مراسلون في أستانا."],
  },
  {
    name: "lines that only look like furniture",
    text: `مصدر: الوفود تصل غدا\n\n${P}\n\n30 آذار 2018\n\n${Q}\n\nالمزيد من الوفود تصل اليوم\n\nشارك في الجلسة وفدان.\n\n${R}`,
    title: "مصدر: الوفود تصل غدا",
    body: [P, "30 آذار 2018", Q, "المزيد من الوفود تصل اليوم", "شارك في الجلسة وفدان.", R],
  },
  {
    name: "Markdown with the title as its heading",
    file: "a.md",
    text: `# ${TITLE}\n\n${P}\n\n## ما بعد اللقاء\n\n- ${Q}\n  - ${R}\n\n> قول`,
    body: [P, "ما بعد اللقاء", Q, R, "قول"],
  },
  {
    name: "Markdown whose heading repeats the front matter",
    file: "a.md",
    text: `---\ntitle: ${TITLE}\n---\n\n# ${TITLE}\n\n${P}`,
    body: [P],
    removed: [[TITLE, "title repeated"]],
  },
  {
    name: "a title of 300 letters",
    text: `${"وفود ".repeat(59)}وصلت\n\n${P}`,
    title: `${"وفود ".repeat(59)}وصلت`,
    body: [P],
  },
];

for (const {
  name,
  file = "a.txt",
  text,
  title = TITLE,
  summary = null,
  body,
  removed = [],
} of cases) {
  test(`cleanArticle: ${name}`, () => {
    const article = cleanArticle(sourceOf(file, text));
    assert.equal(article.title, title);
    assert.equal(article.summary, summary);
    assert.deepEqual(bodyText(article.body).split("\n\n"), body);
    assert.deepEqual(
      article.removed.map((r) => [r.text, r.reason]),
      removed,
    );
    assert.deepEqual(article.findings, []);
  });
}

const empty = [
  [
    "a.txt",
    TITLE,
    `No text is left below the title. The title is «\u2068${TITLE}\u2069». Write the article's text below a line with its title.`,
    1,
  ],
  [
    "a.txt",
    "اخترنا لك\n",
    "No text is left below the title. Taken for page furniture: «\u2068اخترنا لك\u2069». Write the article's text below a line with its title.",
    1,
  ],
  [
    "a.md",
    "---\nround: astana-1\n---\n",
    "No text is left below the title. Write the article's text below a line with its title.",
    4,
  ],
  [
    "a.md",
    `${P}\n\n${Q}`,
    'The article has no title. Write "title:" in the front matter, or the title as first line.',
    1,
  ],
] as const;
for (const [file, text, message, line] of empty) {
  test(`cleanArticle reports what is missing in ${JSON.stringify(text)}`, () => {
    const [finding, ...more] = cleanArticle(sourceOf(file, text)).findings;
    assert.deepEqual(
      [finding?.severity, finding?.message, finding?.line],
      ["error", message, line],
    );
    assert.deepEqual(more, []);
  });
}

test("cleanArticle takes a file of 150,000 lines", () => {
  const article = cleanArticle(sourceOf("a.txt", `${TITLE}\n${P}\n${"سطر\n".repeat(150_000)}`));
  assert.equal(article.title, TITLE);
});
