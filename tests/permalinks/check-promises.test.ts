import assert from "node:assert/strict";
import { test } from "node:test";

import type { Archive } from "../../src/archive/archive.js";
import { checkAddresses } from "../../src/permalinks/check-addresses.js";
import { listRedirects } from "../../src/permalinks/list-redirects.js";
import { printLock, readLock, type Lock } from "../../src/permalinks/lock.js";
import { lastChanges, nextLock } from "../../src/permalinks/next-lock.js";
import { plannedPages } from "../../src/permalinks/present-pages.js";
import { archiveOf, sentences, type Parts } from "./small-archive.js";

const TODAY = "2026-05-06";

/** The lock of an archive that was published, or the one before it with what is new. */
function publish(archive: Archive, old: Lock | null = null, day = TODAY): Lock {
  const pages = plannedPages(archive);
  const entries = old?.entries ?? new Map<string, never>();
  const { redirects } = listRedirects(archive.registry);
  const next = nextLock(entries, pages, redirects, lastChanges(pages, entries, day));
  const reading = readLock("permalinks.lock.json", printLock(next));
  if (reading.kind === "fault") throw new Error(reading.finding.message);
  return reading.lock;
}

const before = archiveOf({ first: sentences(3), second: sentences(5) });
const lock = publish(before);

const check = (articles: Record<string, string>, parts: Parts = {}, of = lock) =>
  checkAddresses(archiveOf(articles, parts), of, new Set(), TODAY).map(
    ({ severity, line, code, message }) => `${severity} ${line ?? "-"} ${code} ${message}`,
  );

const kept = { first: sentences(3), second: sentences(5) };

test("what is published and still there breaks no promise", () => {
  assert.deepEqual(check(kept), []);
});

test("a renamed article is known by its text, and its redirect mends it", () => {
  const renamed = { "other-name": sentences(3), second: sentences(5) };
  const mend = `- { from: "/articles/first/", to: "/articles/other-name/", since: 2026-05-06, why: "the page moved" }`;
  const line = lock.lineOf("/articles/first/") ?? 0;
  const [lost, fresh] = check(renamed);
  assert.equal(
    lost,
    `error ${line} lost-address The address /articles/first/ was published, and now nothing is there. Its content is at /articles/other-name/: add to registry/redirects.yaml the line  ${mend}  If the article was withdrawn, add to registry/withheld.yaml the line  - { slug: "first", since: 2026-05-06, reason: rights }  (or another reason: privacy, legal, error).`,
  );
  assert.match(fresh ?? "", /^info - new-addresses 1 address is new: \/articles\/other-name\/\./);
  const mended = check(renamed, { redirects: `${mend}\n` });
  assert.deepEqual(
    mended.filter((text) => text.startsWith("error")),
    [],
  );
});

test("an article that is gone may be withdrawn", () => {
  const withheld = `- { slug: "first", since: 2026-05-06, reason: rights }\n`;
  assert.deepEqual(check({ second: sentences(5) }, { withheld }), []);
});

test("a renamed person is known by all but the id", () => {
  const [lost = ""] = check(kept, { rename: [["sedat-onal", "s-unal"]] });
  assert.match(
    lost,
    /lost-address The address \/people\/sedat-onal\/ .* at \/people\/s-unal\/: add/,
  );
});

test("of a merged pair the one that stays is proposed", () => {
  const gone = "- id: selcuk-onal\n  name: سلجوق أونال\n  short_names: [أونال]\n";
  const [lost = "", ...others] = check(kept, { rename: [[gone, ""]] });
  assert.match(
    lost,
    /The nearest that is there is \/people\/sedat-onal\/; if that is what it became/,
  );
  assert.deepEqual(others, []);
});

test("a renamed round loses its page and its aliases, each with a mend that works", () => {
  const rename: [string, string][] = [["- id: astana-1", "- id: opening"]];
  const lost = check(kept, { rename }).filter((text) => text.startsWith("error"));
  assert.deepEqual(
    lost.map((text) => /The address (\S+) /.exec(text)?.[1]),
    ["/astana-1/", "/rounds/astana-1/", "\u2068/جولات/محادثات-أستانا-1/\u2069"],
  );
  const redirects = lost.map((text) => /- \{.*?\}/.exec(text)?.[0] ?? "").join("\n");
  const mended = check(kept, { rename, redirects });
  assert.deepEqual(
    mended.filter((text) => text.startsWith("error")),
    [],
  );
});

test("a text that became shorter must say what became of its sentences", () => {
  const shorter = { first: sentences(3), second: sentences(4) };
  const mend = `- { from: "/articles/second/#s5", to: "/articles/second/#s4", since: 2026-05-06, why: "the text was shortened" }`;
  assert.deepEqual(check(shorter), [
    `error ${lock.lineOf("/articles/second/") ?? 0} lost-fragment The place /articles/second/#s5 was published, and the article has lost it. If its words now stand at /articles/second/#s4, add to registry/redirects.yaml the line  ${mend}`,
  ]);
  assert.deepEqual(check(shorter, { redirects: `${mend}\n` }), []);
});

test("a quotation of a headline has its place as long as the headline, or a mend", () => {
  const said = (title: string) => ({ first: `${title}\n\nانتهى اللقاء في أستانا.\n` });
  const quoting = publish(archiveOf(said("الجعفري: «لن نقبل بأي شروط مسبقة قبل اللقاء»")));
  assert.equal(quoting.entries.get("/articles/first/")?.["title-q"], 1);
  const [lost] = check(said("الجعفري يرفض أي شروط"), {}, quoting);
  const mend = `- { from: "/articles/first/#title-q1", to: "/articles/first/", since: 2026-05-06, why: "the text was shortened" }`;
  assert.ok(lost?.includes(mend), lost);
  const mended = check(said("الجعفري يرفض أي شروط"), { redirects: `${mend}\n` }, quoting);
  assert.ok(!mended.some((text) => text.startsWith("error")), mended.join("\n"));
});

test("what was promised once stays promised after the next publication", () => {
  const redirects = `- { from: "/articles/second/#s5", to: "/articles/second/#s4", since: 2026-05-06, why: "x" }\n`;
  const shorter = { first: sentences(3), second: sentences(4) };
  const next = publish(archiveOf(shorter, { redirects }), lock);
  assert.equal(next.entries.get("/articles/second/")?.s, 5);
  assert.equal(check(shorter, {}, next).length, 1);
});

test("a file that cannot be read is no lost page", () => {
  const archive = archiveOf({ second: sentences(5) });
  assert.deepEqual(checkAddresses(archive, lock, new Set(["first"]), TODAY), []);
});

test("where nothing was promised, nothing is broken", () => {
  assert.deepEqual(checkAddresses(archiveOf({}), null, new Set(), TODAY), []);
});

const redirectFaults: [from: string, to: string, message: RegExp][] = [
  [
    "/people/old/",
    "/people/nobody/",
    /leads to \/people\/nobody\/, where nothing is\. Did you mean/,
  ],
  [
    "/people/sedat-onal/",
    "/rounds/",
    /but the site has it itself\. Remove the redirect, or the page/,
  ],
  ["/articles/first/#s2", "/articles/first/#s1", /but the site has it itself/],
  ["/articles/old/", "/articles/first/#s9", /that article has no place #s9/],
  ["/data/old.csv", "/rounds/", /only a page can lead to a page/],
];
for (const [from, to, message] of redirectFaults) {
  test(`a redirect from ${from} to ${to} is an error on its line`, () => {
    const redirects = `# a comment\n- { from: "${from}", to: "${to}", since: 2026-01-02, why: x }\n`;
    const [fault = "", ...others] = check(kept, { redirects }, publish(archiveOf(kept)));
    assert.match(fault, /^error 2 redirect-broken /);
    assert.match(fault, message);
    assert.deepEqual(
      others.filter((text) => text.startsWith("error")),
      [],
    );
  });
}

test("the day of a change is kept until the content changes again", () => {
  const earlier = publish(before, null, "2026-01-01");
  const changed = archiveOf({ first: sentences(3), second: sentences(6) });
  const later = publish(changed, earlier, "2026-02-02");
  assert.equal(later.entries.get("/articles/first/")?.changed, "2026-01-01");
  assert.equal(later.entries.get("/articles/second/")?.changed, "2026-02-02");
  const unpublished = lastChanges(plannedPages(changed), earlier.entries, null);
  assert.equal(unpublished.get("/articles/first/"), "2026-01-01");
  assert.equal(unpublished.has("/articles/second/"), false);
});

test("the lock is one address a line, sorted, and the same each time", () => {
  const text = printLock(lock.entries);
  const lines = text.split("\n").filter((line) => line.startsWith('"/'));
  assert.equal(lines.length, lock.entries.size);
  assert.deepEqual(lines, [...lines].sort());
  assert.equal(printLock(publish(before, lock).entries), text);
});

for (const text of ["", "{", '{"version":2,"addresses":{}}', '{"version":1,"addresses":{"/":1}}']) {
  test(`a lock of «${text}» is an error, not an empty list of promises`, () => {
    const reading = readLock("permalinks.lock.json", text);
    assert.equal(reading.kind === "fault" && reading.finding.code, "lock-unreadable");
  });
}
