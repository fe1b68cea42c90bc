import type { Article, Reference } from "../archive/archive.js";
import { referenceTo } from "../archive/delegation-reports.js";
import { edtfBounds, formatDay } from "../extract/calendar.js";
import type { RecordQuote } from "../record/article-record.js";
import { numberedQuotes } from "../record/numbered-quotes.js";
import { recordSentences } from "../record/record-sentences.js";
import { addressOf } from "../site/addresses.js";
import { BASES, PROPERTIES, RULES, SUBJECT_KINDS, claimsOf, type Claim } from "./claims.js";
import type { Known } from "./known.js";
import { REQUIRED, column, table } from "./table.js";

interface ArticleRow {
  article: Article;
  known: Known;
  days: { first: string; last: string } | null;
  round: Article["record"]["rounds"][number] | undefined;
}

/** One row an article: what was read of it as a whole, and where it is from. */
export const articles = table<ArticleRow>(
  {
    name: "articles",
    title: "المقالات",
    ar: "سطر لكل مقال: عنوانه وناشره وتاريخه والجولة التي يدور حولها، وبصمة ملفه.",
    en: "One row an article: title, outlet, date, the round it is about, and its file's digest.",
    primaryKey: ["slug"],
  },
  [
    column("slug", ({ article }) => article.record.slug, ["معرّف المقال", "The article's id."], {
      constraints: { required: true, pattern: "[a-z0-9_-]+" },
    }),
    column("title", ({ article }) => article.record.title, [
      "العنوان كما نُشر",
      "Headline as printed.",
    ]),
    column("summary", ({ article }) => article.record.summary, [
      "الخلاصة التي تسبق النص",
      "Standfirst before the text.",
    ]),
    column(
      "publisher",
      ({ article, known }) => known.idOf("publishers", article.record.publisher?.id),
      ["وسيلة الإعلام", "The outlet."],
      { refers: "publishers.id" },
    ),
    column(
      "publisher_basis",
      ({ article }) => article.record.publisher?.basis ?? null,
      ["من أين عُرفت الوسيلة", "How the outlet is known."],
      { constraints: { enum: BASES } },
    ),
    column("published", ({ article }) => article.record.published?.value ?? null, [
      "تاريخ النشر بصيغة EDTF، وقد يكون شهرًا أو تاريخًا مشكوكًا فيه",
      "Date of publication in EDTF, level 1: a day, a month, or uncertain (`2017-07-15?`).",
    ]),
    column(
      "published_first",
      ({ days }) => days?.first ?? null,
      ["أول يوم يحتمله تاريخ النشر", "The first day that `published` may mean."],
      { type: "date" },
    ),
    column(
      "published_last",
      ({ days }) => days?.last ?? null,
      ["آخر يوم يحتمله تاريخ النشر", "The last day that `published` may mean."],
      { type: "date" },
    ),
    column(
      "published_basis",
      ({ article }) => article.record.published?.basis ?? null,
      ["من أين عُرف التاريخ", "How the date is known."],
      { constraints: { enum: BASES } },
    ),
    column(
      "round",
      ({ round, known }) => known.idOf("rounds", round?.id),
      ["الجولة التي يدور حولها المقال", "The round that the article is about."],
      { refers: "rounds.id" },
    ),
    column(
      "round_basis",
      ({ round }) => round?.basis ?? null,
      ["من أين عُرفت الجولة", "How the round is known."],
      { constraints: { enum: BASES } },
    ),
    column("author", ({ article }) => article.frontMatter.author ?? null, [
      "الكاتب",
      "The author.",
    ]),
    column(
      "kind",
      ({ article }) => article.frontMatter.kind ?? "article",
      [
        "مقال منقول، أو موجز كتبه محررو الأرشيف من مصادر يذكرها",
        "`article` as published elsewhere, or a `brief` written by the archive's editors.",
      ],
      { constraints: { required: true, enum: ["article", "brief"] } },
    ),
    column("rights", ({ article }) => article.frontMatter.rights ?? null, [
      "ما صرّح به صاحب الحقوق؛ والخانة الفارغة لا تعني إذنًا",
      "What the holder of the rights says; that it is empty permits nothing.",
    ]),
    column("url", ({ article }) => article.frontMatter.url ?? null, [
      "عنوان الأصل",
      "Address of the original.",
    ]),
    column("archived", ({ article }) => article.frontMatter.archived ?? null, [
      "عنوان نسخة محفوظة",
      "Address of a saved copy.",
    ]),
    column(
      "address",
      ({ article }) => addressOf("article", article.record.slug),
      ["عنوان الصفحة من جذر الموقع", "The page's address from the site's root."],
      REQUIRED,
    ),
    column(
      "sha256",
      ({ article }) => article.record.source.sha256,
      ["بصمة الملف الأصلي", "SHA-256 of the source file."],
      { constraints: { required: true, pattern: "[0-9a-f]{64}" } },
    ),
    column(
      "bytes",
      ({ article }) => article.record.source.bytes,
      ["حجم الملف الأصلي بالبايت", "Size of the source file in bytes."],
      { type: "integer", constraints: { required: true, minimum: 0 } },
    ),
  ],
  function* (known) {
    for (const article of known.archive.articles) {
      const round = article.record.rounds.find(({ role }) => role === "subject");
      yield { article, known, round, days: daysOf(article.record.published?.value ?? null) };
    }
  },
);

function daysOf(edtf: string | null): ArticleRow["days"] {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds && { first: formatDay(bounds.first), last: formatDay(bounds.last) };
}

interface QuoteRow {
  article: Article;
  quote: RecordQuote;
  /** Among the body's quotations, from 1; null in the title. */
  number: number | null;
  id: string;
  known: Known;
  reference: Reference;
}

/** One row a quotation. */
export const quotes = table<QuoteRow>(
  {
    name: "quotes",
    title: "الأقوال",
    ar: "سطر لكل قول منقول بلفظه: من قاله، وأين موضعه في المقال.",
    en: "One row a quotation: its words, who said them, and where they stand.",
    primaryKey: ["id"],
  },
  [
    column("id", ({ id }) => id, ["معرّف القول", "`SLUG#qN`, or `SLUG#title-qN`."], REQUIRED),
    column("article", ({ article }) => article.record.slug, ["المقال", "The article."], {
      ...REQUIRED,
      refers: "articles.slug",
    }),
    column(
      "number",
      ({ number }) => number,
      [
        "رقم القول في نص المقال",
        "Its number in the text, as in its anchor `#qN`; none in a title.",
      ],
      { type: "integer", constraints: { minimum: 1 } },
    ),
    column(
      "person",
      ({ quote, known }) => known.idOf("people", quote.speaker),
      ["القائل إن كان شخصًا", "The speaker, when it is a person."],
      { refers: "people.id" },
    ),
    column(
      "delegation",
      ({ quote, known }) => known.idOf("delegations", quote.speaker),
      ["القائل إن كان وفدًا", "The speaker, when it is a delegation."],
      { refers: "delegations.id" },
    ),
    column(
      "round",
      ({ article, known }) =>
        known.idOf("rounds", article.record.rounds.find(({ role }) => role === "subject")?.id),
      ["الجولة التي يدور حولها المقال", "The round that the article is about."],
      { refers: "rounds.id" },
    ),
    column("text", ({ quote }) => quote.text, ["القول بلفظه", "The words as printed."], REQUIRED),
    ...placeColumns<QuoteRow>(({ reference }) => reference),
  ],
  function* (known) {
    for (const article of known.archive.articles) yield* quoteRows(article, known);
  },
);

function* quoteRows(article: Article, known: Known): Generator<QuoteRow> {
  const { slug, quotes: found } = article.record;
  if (found.length === 0) return;
  const sentences = recordSentences(article.record);
  for (const { quote, number, fragment } of numberedQuotes(article.record)) {
    const id = `${slug}#${fragment}`;
    yield { article, quote, number, id, known, reference: referenceTo(slug, quote, sentences) };
  }
}

/** Where words stand; nothing when there are none to point at. */
function placeColumns<Row>(referenceOf: (row: Row) => Reference | null) {
  return [
    column<Row>(
      "sentence",
      (row) => referenceOf(row)?.sentence ?? null,
      ["رقم الجملة في المقال", "The sentence, from 1: its anchor is `#sN`; none in a title."],
      { type: "integer", constraints: { minimum: 1 } },
    ),
    column<Row>(
      "start",
      (row) => referenceOf(row)?.span.start ?? null,
      ["أول الكلمات", "Where the words begin, in UTF-16 units of the text (or title)."],
      { type: "integer", constraints: { minimum: 0 } },
    ),
    column<Row>(
      "end",
      (row) => referenceOf(row)?.span.end ?? null,
      ["آخر الكلمات", "Where they end, exclusive."],
      { type: "integer", constraints: { minimum: 1 } },
    ),
    column<Row>(
      "place",
      (row) => placeOf(referenceOf(row)),
      ["في النص أم في العنوان", "`body` or `title`: what the offsets count in."],
      { constraints: { enum: ["body", "title"] } },
    ),
  ];
}

const placeOf = (reference: Reference | null): string | null =>
  reference === null ? null : (reference.span.in ?? "body");

interface ClaimRow {
  claim: Claim;
  known: Known;
  number: number;
}

/** One row a fact that an article says, with the place where it says so. */
export const claims = table<ClaimRow>(
  {
    name: "claims",
    title: "ما تقوله المقالات",
    ar: "سطر لكل معلومة قُرئت من مقال: عن أي شيء، وما هي، وأين كُتبت، وأي قاعدة قرأتها.",
    en: "One row a fact of one article: of what, which, where it stands, and which rule read it.",
    primaryKey: ["article", "number"],
  },
  [
    column("article", ({ claim }) => claim.article, ["المقال", "The article."], {
      ...REQUIRED,
      refers: "articles.slug",
    }),
    column("number", ({ number }) => number, ["رقمها في المقال", "Its number in the article."], {
      type: "integer",
      constraints: { required: true, minimum: 1 },
    }),
    column(
      "subject_kind",
      ({ claim }) => claim.subjectKind,
      ["نوع ما تتحدث عنه", "What kind of thing the fact is of."],
      { constraints: { required: true, enum: SUBJECT_KINDS } },
    ),
    column(
      "subject",
      ({ claim }) => claim.subject,
      ["معرّف ما تتحدث عنه", "Slug of the article, id of the delegation or of the speaker."],
      REQUIRED,
    ),
    column(
      "property",
      ({ claim }) => claim.property,
      ["المعلومة", "What is said of it; the vocabulary is below."],
      { constraints: { required: true, enum: PROPERTIES } },
    ),
    column("value", ({ claim }) => claim.value, ["قيمتها", "The value: an id, a word, a text."], {
      constraints: { required: true },
    }),
    column("edtf", ({ claim }) => claim.edtf, [
      "التاريخ بصيغة EDTF",
      "The date in EDTF, where the value is one that was understood.",
    ]),
    column(
      "round",
      ({ claim, known }) => known.idOf("rounds", claim.round),
      ["الجولة التي يدور حولها المقال", "The round that the article is about."],
      { refers: "rounds.id" },
    ),
    ...placeColumns<ClaimRow>(({ claim }) => claim.reference),
    column("text", ({ claim }) => claim.reference?.span.text ?? null, [
      "الكلمات التي قُرئت منها أول مرة",
      "The words that it was first read from.",
    ]),
    column(
      "mentions",
      ({ claim }) => claim.mentions,
      ["عدد مواضعها", "How many places of the article were counted for it."],
      { type: "integer", constraints: { required: true, minimum: 0 } },
    ),
    column(
      "rule",
      ({ claim }) => claim.rule,
      ["القاعدة التي قرأتها", "The rule that read it: a module of `src/extract/`."],
      { constraints: { required: true, enum: RULES } },
    ),
    column(
      "basis",
      ({ claim }) => claim.basis,
      ["من أين عُرفت", "Said by the editor's front matter, by the text, or inferred."],
      { constraints: { required: true, enum: BASES } },
    ),
  ],
  function* (known) {
    for (const article of known.archive.articles) {
      for (const [index, claim] of claimsOf(article).entries()) {
        yield { claim, known, number: index + 1 };
      }
    }
  },
);
