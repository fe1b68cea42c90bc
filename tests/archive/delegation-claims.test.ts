import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import {
  delegationClaims,
  referredArticles,
  type Claim,
} from "../../src/archive/delegation-claims.js";
import { delegationReports } from "../../src/archive/delegation-reports.js";
import type { RecordDelegation } from "../../src/record/article-record.js";
import { articleOf, REGISTRY, spanIn } from "../site/fixture-archive.js";

const TEXT = "وصل الوفد السوري. يضم الوفد السوري 9 أعضاء برئاسة فلان الفلاني.";

/** An article that tells something of the Syrian government's delegation. */
function telling(slug: string, told: Partial<RecordDelegation>) {
  const first = spanIn(TEXT, "الوفد السوري");
  const second = { ...first, start: TEXT.lastIndexOf(first.text) };
  second.end = second.start + first.text.length;
  const delegation: RecordDelegation = {
    id: "syrian-government",
    status: "party",
    presence: "attended",
    head: null,
    size: null,
    mentions: [first, second],
    ...told,
  };
  const head = { id: "bashar-al-jaafari", name: "ف", mentions: [spanIn(TEXT, "فلان الفلاني")] };
  return articleOf({ slug, title: "", people: [head], delegations: [delegation] }, [h("p", TEXT)]);
}

const round = REGISTRY.rounds.find(({ id }) => id === "astana-14");
const told = (...articles: ReturnType<typeof telling>[]) =>
  delegationClaims(round ?? { delegations: [] }, delegationReports(articles));

/** What a claim says, from whom: the registry (R), and article#sentence. */
const brief = (claims: readonly Claim<unknown>[]) =>
  claims.map(({ value, isRegistered, references }) => [
    value,
    ...(isRegistered ? ["R"] : []),
    ...references.map(({ slug, sentence }) => `${slug}#${String(sentence)}`),
  ]);

test("an article that says what the registry says is named beside it, with the sentence", () => {
  const [government] = told(telling("a", { head: "bashar-al-jaafari", size: 9 }));
  assert.deepEqual(brief(government?.heads ?? []), [["bashar-al-jaafari", "R", "a#2"]]);
  assert.deepEqual(brief(government?.statuses ?? []), [["party", "R", "a#1"]]);
});

test("values that differ stand side by side, the registered first, then the most reported", () => {
  const [government] = told(
    telling("a", { size: 9 }),
    telling("b", { size: 11, head: "فلان الفلاني" }),
    telling("c", { size: 11 }),
  );
  assert.deepEqual(brief(government?.sizes ?? []), [
    [12, "R"],
    [11, "b#1", "c#1"],
    [9, "a#2"],
  ]);
  assert.deepEqual(brief(government?.heads ?? []), [
    ["bashar-al-jaafari", "R"],
    ["فلان الفلاني", "b#1"],
  ]);
});

test("what was only announced is not said to have happened", () => {
  const [government] = told(telling("eve", { presence: "announced", head: "فلان" }));
  assert.deepEqual(brief(government?.heads ?? []), [["bashar-al-jaafari", "R"]]);
  assert.deepEqual(brief(government?.announcedHeads ?? []), [["فلان", "eve#1"]]);
  assert.deepEqual(brief(government?.presences ?? []), [["announced", "eve#1"]]);
});

test("a delegation that is only spoken of did not come, and says nothing of its head", () => {
  const all = told(
    telling("a", { id: "guarantors", presence: "mentioned", head: "فلان" }),
    telling("b", { presence: "mentioned", head: "فلان" }),
  );
  assert.deepEqual(
    all.map(({ id }) => id),
    ["syrian-government", "russia"],
  );
  assert.deepEqual(brief(all[0]?.heads ?? []), [["bashar-al-jaafari", "R"]]);
});

test("a delegation that the registry lacks at the round is told of by articles alone", () => {
  const guarantors = told(telling("a", { id: "guarantors" })).at(-1);
  assert.equal(guarantors?.isRegistered, false);
  assert.deepEqual(brief(guarantors.statuses), [["party", "a#1"]]);
});

test("a round without delegations and articles has no claims", () => {
  assert.deepEqual(delegationClaims({ delegations: [] }, new Map()), []);
});

test("articles are numbered in the order in which claims use them, once each", () => {
  const claims = told(telling("b", { size: 9 }), telling("a", {}));
  assert.deepEqual(referredArticles(claims, 6), ["b", "a"]);
  assert.deepEqual(referredArticles(claims, 1), ["b"]);
});
