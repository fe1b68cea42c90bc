import assert from "node:assert/strict";
import { test } from "node:test";

import { article, fixtureArchive } from "./fixture-archive.js";
import { useRealEngine } from "./real-engine.js";

/** Words that no query asks for, so that the pages differ in nothing else. */
const FILLER = "ثم تحدث الحاضرون عن الطقس والطرق وأسعار الخبز في المدن القريبة من الساحل.";

const { find } = useRealEngine(
  fixtureArchive([
    article("field-body", {
      title: "خبر أول",
      summary: "ملخص قصير",
      body: `الهدنة ثم الهدنة ثم الهدنة. ${FILLER} وبقيت الهدنة.`,
    }),
    article("field-lead", { title: "خبر ثان", summary: "ملخص عن الهدنة", body: FILLER }),
    article("field-title", { title: "خبر عن الهدنة", summary: "ملخص قصير", body: FILLER }),

    article("spelled-alif", { title: "خبر ثالث", body: `سافر المراسلون إلى آستنا. ${FILLER}` }),
    article("spelled-usual-1", { title: "خبر رابع", body: `سافروا إلى آستانا. ${FILLER}` }),
    article("spelled-usual-2", { title: "خبر خامس", body: `عادوا من آستانا. ${FILLER}` }),
    article("spelled-ta", { title: "خبر سادس", body: `سافروا إلى آستانة. ${FILLER}` }),

    article("hamza-none-1", { title: "خبر سابع", body: `قافلة نحو اعزاز. ${FILLER}` }),
    article("hamza-none-2", { title: "خبر ثامن", body: `قافلة من اعزاز. ${FILLER}` }),
    article("hamza", { title: "خبر تاسع", body: `قافلة نحو إعزاز. ${FILLER}` }),

    article("near-apart", {
      title: "فتح",
      body: `فتح الباب. ${FILLER} ${FILLER} وأغلقت المعابر، وعادت المعابر، والمعابر.`,
    }),
    article("near-turned", { title: "خبر عاشر", body: `${FILLER} المعابر التي فتح الجيران.` }),
    article("near-between", { title: "خبر آخر", body: `${FILLER} فتح كل تلك المعابر.` }),
    article("near-side-by-side", { title: "خبر أخير", body: `${FILLER} فتح المعابر.` }),

    article("envoy-title", { title: "ديمستورا ديمستورا", body: "ديمستورا ديمستورا ديمستورا." }),
  ]),
);

/** A query, and pages in the order in which it must list them; others may stand between. */
const ORDERS: [what: string, query: string, ...pages: string[]][] = [
  ["title, standfirst, body", "الهدنة", "field-title", "field-lead", "field-body"],
  ["the class's rare spelling typed", "آستانة", "spelled-ta", "spelled-usual-1"],
  ["the class's usual spelling typed", "آستانا", "spelled-usual-1", "spelled-ta"],
  ["the same behind a particle", "لآستانة", "spelled-ta", "spelled-usual-2"],
  ["a spelling of its own word", "آستنا", "spelled-alif", "spelled-usual-1"],
  ["hamza typed", "إعزاز", "hamza", "hamza-none-1"],
  ["hamza not typed", "اعزاز", "hamza-none-2", "hamza"],
  [
    "side by side, between, turned, apart",
    "فتح المعابر",
    "near-side-by-side",
    "near-between",
    "near-turned",
    "near-apart",
  ],
];

for (const [what, query, ...pages] of ORDERS) {
  test(`${what}: «${query}»`, async () => {
    const found = await find(query);
    const order = found.flatMap((url) => pages.filter((page) => url === `/articles/${page}/`));
    assert.deepEqual(order, pages, found.join(" "));
  });
}

/** What names a thing puts its page before every article, however often these have the word. */
const NAMED = [
  ["ديمستورا", "/people/staffan-de-mistura/"],
  ["دي مستورا", "/people/staffan-de-mistura/"],
  ["الجولة 14 أستانا", "/rounds/astana-14/"],
  ["جنيف ٧", "/rounds/geneva-7/"],
  ["وفد دمشق", "/delegations/syrian-government/"],
] as const;

for (const [query, page] of NAMED) {
  test(`«${query}» puts ${page} first`, async () => {
    assert.equal((await find(query))[0], page);
  });
}
