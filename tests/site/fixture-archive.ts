import type { Element, Root } from "hast";
import { h } from "hastscript";

import { buildArchive } from "../../src/archive/build-archive.js";
import type { Archive, Article } from "../../src/archive/archive.js";
import { bodyText } from "../../src/record/body.js";
import type { ArticleRecord } from "../../src/record/article-record.js";
import { spanOf } from "../../src/record/span.js";
import { REGISTRY_SCHEMAS, type Registry } from "../../src/registry/schema.js";
import type { FrontMatter } from "../../src/source/front-matter.js";
import { NOTHING_FOUND } from "../support/empty-record.js";

const { processes, rounds, delegations, people, places, publishers } = REGISTRY_SCHEMAS;

/** A registry of few things, some of which nothing is known about but what they must have. */
export const REGISTRY: Registry = {
  processes: [
    processes.parse({
      id: "astana",
      name: "محادثات أستانا",
      latin: "Astana process",
      convened_by: ["russia"],
      first: "2017-01-23",
      terms: ["مسار أستانا"],
    }),
    processes.parse({ id: "geneva", name: "محادثات جنيف", latin: "Geneva", first: "2012-06-30" }),
  ],
  rounds: [
    rounds.parse({
      id: "astana-14",
      process: "astana",
      number: 14,
      title: "الجولة الرابعة عشرة من محادثات أستانا",
      start: "2019-12-10",
      end: "2019-12-11",
      city: "نور سلطان",
      city_en: "Nur-Sultan",
      country_en: "Kazakhstan",
      places: ["nur-sultan", "astana"],
      venue: "فندق <ريكسوس> & برزيدنت",
      delegations: [
        { id: "syrian-government", status: "party", head: "bashar-al-jaafari", size: 12 },
        { id: "russia", status: "guarantor", head_title: "مبعوث" },
      ],
      outcomes: ["اتفقت الوفود على لقاء آخر."],
      names: ["أستانا 14"],
      quotes: [{ speaker: "russia", text: "لقاء مثمر", source: "https://a.example/x?y=1&z=2" }],
      sources: [{ publisher: "وكالة", url: "https://a.example/1", date: "2019-12-11" }],
      confidence: "high",
    }),
    rounds.parse({
      id: "geneva-1",
      process: "geneva",
      number: 1,
      title: "اجتماع بلا مقالات ولا وفود",
      start: "2012-06-30",
      end: "2012-06-30",
      city: "جنيف",
      city_en: "Geneva",
      country_en: "Switzerland",
      places: ["astana"],
      confidence: "low",
    }),
  ],
  delegations: [
    delegations.parse({
      id: "syrian-government",
      name: "وفد الحكومة السورية",
      latin: ["Syrian Government"],
      kind: "party",
      terms: ["وفد دمشق"],
    }),
    delegations.parse({ id: "russia", name: "روسيا", latin: [], kind: "state" }),
    delegations.parse({
      id: "guarantors",
      name: "الضامنون",
      latin: [],
      kind: "group",
      members: ["russia"],
    }),
  ],
  people: [
    people.parse({
      id: "bashar-al-jaafari",
      name: "بشار الجعفري",
      latin: ["Bashar al-Jaafari"],
      roles: ["رئيس الوفد"],
      aliases: ["الجعفري"],
    }),
    people.parse({ id: "nobody", name: "شخص بلا صفة", latin: [] }),
  ],
  places: [
    places.parse({ id: "nur-sultan", name: "نور سلطان", latin: [], kind: "city" }),
    places.parse({
      id: "astana",
      name: "أستانا",
      latin: [],
      kind: "city",
      used: [{ from: "2022-09", to: null }],
    }),
  ],
  publishers: [
    publishers.parse({ id: "outlet", name: 'The Outlet "X" & Co', domains: ["outlet.example"] }),
  ],
  redirects: [],
  withheld: [],
};

const BARE = { ...NOTHING_FOUND, source: { sha256: "0".repeat(64), bytes: 1 } };

interface Parts extends Partial<ArticleRecord> {
  slug: string;
  title: string;
}

/** An article of which nothing is known but what is given. */
export function articleOf(parts: Parts, blocks: Element[], frontMatter: FrontMatter = {}): Article {
  const body: Root = { type: "root", children: blocks };
  const record = { ...BARE, file: `articles/${parts.slug}.md`, body: bodyText(body), ...parts };
  return { record, frontMatter, body };
}

/** The first place where words stand in a text. */
export function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return spanOf(text, start, start + words.length);
}

const FULL_TEXT =
  "قال بشار الجعفري في نور سلطان يوم 10 كانون الأول/ديسمبر إن «الجولة مفيدة». ووصل وفد دمشق في 5 أيلول/ ديسمبر.";

/** An article of which everything is known. */
export function fullArticle(): Article {
  const at = (words: string) => spanIn(FULL_TEXT, words);
  return articleOf(
    {
      slug: "full",
      title: "الجعفري: «الجولة مفيدة»",
      summary: "خلاصة تسبق النص.",
      publisher: { id: "outlet", name: 'The Outlet "X" & Co', basis: "text" },
      published: {
        value: "2019-12-10",
        basis: "inferred",
        evidence: [at("10 كانون الأول/ديسمبر")],
      },
      rounds: [
        { id: "astana-14", role: "subject", basis: "text", mentions: [at("الجولة")] },
        { id: "geneva-1", role: "mention", basis: "text", mentions: [] },
      ],
      people: [{ id: "bashar-al-jaafari", name: "بشار الجعفري", mentions: [at("بشار الجعفري")] }],
      unresolved: [{ ...at("يوم"), role: null }],
      delegations: [
        {
          id: "syrian-government",
          status: "party",
          presence: "attended",
          head: "bashar-al-jaafari",
          size: 3,
          mentions: [at("وفد دمشق")],
        },
        {
          id: "russia",
          status: "guarantor",
          presence: "announced",
          head: "اسم كما كُتب",
          size: null,
          mentions: [],
        },
      ],
      quotes: [
        { speaker: "bashar-al-jaafari", ...at("الجولة مفيدة") },
        { speaker: null, ...at("ووصل وفد") },
      ],
      dates: [
        { ...at("10 كانون الأول/ديسمبر"), value: "2019-12-10", conflict: null },
        { ...at("5 أيلول/ ديسمبر"), value: null, conflict: "شهران مختلفان." },
      ],
      places: [{ id: "nur-sultan", mentions: [at("نور سلطان")] }],
      findings: [
        {
          code: "name-misprint",
          severity: "warning",
          message: "for editors",
          start: at("بشار").start,
          end: at("بشار").end,
        },
      ],
    },
    [h("p", FULL_TEXT), h("ul", [h("li", [h("strong", "بند"), " أخير"])])],
    {
      kind: "brief",
      author: "Some Author",
      url: "https://outlet.example/a?b=1&c=2",
      archived: "https://copy.example/",
      rights: "© الناشر",
      sources: [{ publisher: "وكالة", url: "https://a.example/1", date: "2019-12" }],
      changes: [{ date: "2020-01-02", what: "صُحح اسم", why: "خطأ مطبعي" }],
    },
  );
}

/** Articles that lack or exceed what a page would expect. */
const oddArticles = (): Article[] => [
  articleOf({ slug: "nothing-known", title: "لا يُعرف عنه شيء" }, [h("p", "كلمات.")]),
  articleOf({ slug: "no-title", title: "" }, [h("p", "نص بلا عنوان.")]),
  articleOf({ slug: "long-title", title: "كلمة ".repeat(60).trim() }, [h("p", "نص.")]),
  articleOf({ slug: "no-body", title: "بلا نص" }, []),
  articleOf(
    {
      slug: "hostile",
      title: '</title><script>alert("x")</script>',
      published: { value: "2017-09?", basis: "text", evidence: [] },
      rounds: [{ id: "unknown-round", role: "subject", basis: "front-matter", mentions: [] }],
      people: [{ id: "unknown", name: "<b>اسم</b>", mentions: [] }],
    },
    [h("h1", "عنوان"), h("p", ["</script><img src=x onerror=alert(1)>", h("br"), "\nسطر"])],
  ),
];

export const fixtureArchive = (): Archive =>
  buildArchive([fullArticle(), ...oddArticles()], REGISTRY, []);

export const emptyArchive = (): Archive =>
  buildArchive(
    [],
    {
      processes: [],
      rounds: [],
      delegations: [],
      people: [],
      places: [],
      publishers: [],
      redirects: [],
      withheld: [],
    },
    [],
  );
