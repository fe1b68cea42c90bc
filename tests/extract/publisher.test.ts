import assert from "node:assert/strict";
import { test } from "node:test";

import { readPublisher } from "../../src/extract/publisher.js";
import { textField } from "../../src/extract/text-field.js";
import { realNames } from "../support/real-names.js";

const { registry } = realNames();

interface Case {
  what: string;
  publisher?: string;
  url?: string;
  removed?: string;
  reason?: string;
  body?: string;
  expected: string | null;
}

const cases: Case[] = [
  { what: "an id", publisher: "almayadeen", expected: "almayadeen front-matter" },
  { what: "a name", publisher: "الميادين نت", expected: "almayadeen front-matter" },
  {
    what: "an address",
    url: "https://www.enabbaladi.net/archives/1",
    expected: "enabbaladi front-matter",
  },
  { what: "a page's own domain", removed: "logo\nwww.eremnews.com", expected: "eremnews text" },
  { what: "a name on a line of its own", removed: "عنب بلدي", expected: "enabbaladi text" },
  { what: "self-reference", body: "وكانت الميادين قد نشرت الوثيقة.", expected: "almayadeen text" },
  { what: "a source that is quoted", body: "وفق وكالة سانا، وصل الوفد.", expected: null },
  { what: "an agency as source", removed: "المصدر: سبوتنيك", expected: null },
  { what: "a site as its own source", removed: "المصدر: العربية.نت", expected: "alarabiya text" },
  { what: "a claim", removed: "© 2019 عنب بلدي", expected: "enabbaladi text" },
  { what: "an agency that is quoted", body: "نقلت سبوتنيك عن مصدر أن الوفد وصل.", expected: null },
  { what: "a dateline", body: "سوتشي / الأناضول: وصل الوفد.", expected: "anadolu-arabic text" },
  {
    what: "its correspondent",
    body: "وقال مراسل عنب بلدي إن الوفد وصل.",
    expected: "enabbaladi text",
  },
  { what: "a name in a longer address", removed: "mysana.sy.example", expected: null },
  {
    what: "a photograph's agency",
    removed: "رويترز",
    reason: "photo caption",
    expected: null,
  },
  { what: "an agency's signature", removed: "رويترز", reason: "byline", expected: null },
  { what: "nothing", expected: null },
];
for (const { what, publisher, url, removed, reason = "page furniture", body, expected } of cases) {
  test(`the outlet by ${what}`, () => {
    const found = readPublisher(
      {
        frontMatterPublisher: publisher,
        url,
        removed: removed === undefined ? [] : [{ text: removed, reason }],
        body: textField(body ?? "", false),
      },
      registry,
    );
    assert.equal(found && `${found.id} ${found.basis}`, expected);
  });
}
