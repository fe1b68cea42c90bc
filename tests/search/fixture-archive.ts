import { buildArchive } from "../../src/archive/build-archive.js";
import type { Archive, Article } from "../../src/archive/archive.js";
import type { ArticleRecord } from "../../src/record/article-record.js";
import { REGISTRY_SCHEMAS, type Registry } from "../../src/registry/schema.js";
import { NOTHING_FOUND } from "../support/empty-record.js";

/** A record in which nothing was found but what is given. */
export function article(slug: string, known: Partial<ArticleRecord>): Article {
  const record: ArticleRecord = {
    slug,
    file: `articles/${slug}.md`,
    title: slug,
    ...NOTHING_FOUND,
    body: "",
    source: { sha256: "0".repeat(64), bytes: 0 },
    ...known,
  };
  return { record, frontMatter: {}, body: { type: "root", children: [] } };
}

const { processes, rounds, delegations, people, places, publishers } = REGISTRY_SCHEMAS;

const REGISTRY: Registry = {
  processes: [
    processes.parse({ id: "astana", name: "محادثات أستانا", latin: "Astana", first: "2017-01-23" }),
    processes.parse({ id: "geneva", name: "محادثات جنيف", latin: "Geneva", first: "2012-06-30" }),
  ],
  rounds: [roundOf("astana", 4), roundOf("astana", 14), roundOf("geneva", 7)],
  delegations: [
    delegations.parse({
      id: "syrian-government",
      name: "وفد الحكومة السورية",
      kind: "party",
      terms: ["وفد دمشق"],
    }),
    delegations.parse({ id: "united-nations", name: "الأمم المتحدة", kind: "organisation" }),
  ],
  people: [
    people.parse({
      id: "bashar-al-jaafari",
      name: "بشار الجعفري",
      latin: ["Bashar Jaafari"],
      roles: ["مندوب دائم لدى الأمم المتحدة"],
      aliases: ["الجعفري"],
    }),
    people.parse({
      id: "staffan-de-mistura",
      name: "ستافان دي ميستورا",
      aliases: ["ستيفان دي مستورا", "ديمستورا"],
    }),
  ],
  places: [places.parse({ id: "astana", name: "أستانا", kind: "city", aliases: ["الآستانة"] })],
  publishers: [publishers.parse({ id: "example", name: "صحيفة المثال" })],
  redirects: [],
  withheld: [],
};

function roundOf(process: string, number: number) {
  const city = process === "astana" ? "أستانا" : "جنيف";
  return rounds.parse({
    id: `${process}-${String(number)}`,
    process,
    number,
    title: `جولة ${city} ${String(number)}`,
    start: `20${String(10 + number)}-01-10`,
    end: `20${String(10 + number)}-01-11`,
    city,
    city_en: process,
    country_en: "Kazakhstan",
    places: ["astana"],
    delegations: [{ id: "syrian-government", status: "party", head: "bashar-al-jaafari" }],
    outcomes: ["بيان ختامي"],
    confidence: "high",
  });
}

export const ARTICLES: Article[] = [
  article("clitics", {
    title: "قذائف تسقط بإدلب",
    body: "قالت لجنة المراقبة إن الهدوء عاد إلى القرى ليلا.",
    published: { value: "2019-12-10", basis: "front-matter", evidence: [] },
    publisher: { id: "example", name: "صحيفة المثال", basis: "front-matter" },
  }),
  article("bare", {
    title: "قافلة تصل إلى إدلب",
    body: "دخلت الشاحنات ظهرا، ولم ترافقها قوة.",
    published: { value: "2018-02", basis: "text", evidence: [] },
  }),
  article("envoy", {
    title: "المبعوث يلتقي الأطراف",
    summary: "لقاءات منفصلة",
    body: "اجتمع ديمستورا بالوفود، ثم قال «وللمعارضة رأيها» وغادر.",
    people: [{ id: "staffan-de-mistura", name: "ستافان دي ميستورا", mentions: [] }],
    rounds: [{ id: "geneva-7", role: "subject", basis: "text", mentions: [] }],
  }),
  article("namesakes", {
    title: "جنيفر تزور قرية",
    body: "زارت جنيفر القرية وجنيفر تغني.",
  }),
  article("city", {
    title: "اليوم الأول",
    body: `${"كلام كثير عن الطقس والسفر. ".repeat(20)}ثم وصلوا إلى جنيف مساء.`,
    rounds: [{ id: "astana-4", role: "mention", basis: "text", mentions: [] }],
  }),
  article("markup", {
    title: "عنوان <b>غليظ</b>",
    body: "نص فيه <img src=x onerror=alert(1)> & علامات.",
  }),
];

export const fixtureArchive = (articles: Article[] = ARTICLES): Archive =>
  buildArchive(articles, REGISTRY, []);
