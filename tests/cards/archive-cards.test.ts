import assert from "node:assert/strict";
import { test } from "node:test";

import { archiveCards, articleCards } from "../../src/cards/archive-cards.js";
import { cardImage } from "../../src/cards/card.js";
import { archiveOf } from "../pictures/picture-archive.js";
import { articleOf, fullArticle, REGISTRY } from "../site/fixture-archive.js";

const other = { slug: "other", title: "خبر عن شأن آخر" };
const outlet = { id: "daily", name: "اليومية", basis: "text" } as const;
const noted = { slug: "noted", title: "", publisher: outlet };
const articles = [fullArticle(), articleOf(other, []), articleOf(noted, [])] as const;
const full = archiveOf(REGISTRY.rounds, [...articles]);
const cardOf = articleCards(full);

test("every round, person and article has a card, and so has the site", () => {
  assert.deepEqual(
    archiveCards(full).map(({ address }) => address),
    [
      "/assets/card.png",
      "/rounds/astana-14/card.png",
      "/rounds/geneva-1/card.png",
      "/people/bashar-al-jaafari/card.png",
      "/people/nobody/card.png",
      ...full.articles.map(({ record }) => `/articles/${record.slug}/card.png`),
    ],
  );
});

test("an article's card names its round, its outlet and its day", () => {
  const card = cardOf(articles[0]);
  assert.deepEqual(card, {
    address: "/articles/full/card.png",
    process: "astana",
    kicker: "الجولة الرابعة عشرة من محادثات أستانا",
    title: "الجعفري: «الجولة مفيدة»",
    facts: ['The Outlet "X" & Co', "10 كانون الأول/ديسمبر 2019"],
  });
  assert.equal(
    cardImage(card).alt,
    'الجولة الرابعة عشرة من محادثات أستانا، الجعفري: «الجولة مفيدة»، The Outlet "X" & Co، 10 كانون الأول/ديسمبر 2019',
  );
});

test("the card of an article about no round names its outlet above the title", () => {
  const { process, kicker, title, facts } = cardOf(articles[2]);
  assert.deepEqual([process, kicker, title, facts], [null, "اليومية", "مقال بلا عنوان", []]);
});

test("an article of which nothing else is known has a card with its title", () => {
  const { process, kicker, title, facts } = cardOf(articles[1]);
  assert.deepEqual([process, kicker, title, facts], [null, null, "خبر عن شأن آخر", []]);
});

test("a person without a role or a transliteration still has a card", () => {
  const card = archiveCards(full).find(({ address }) => address.startsWith("/people/nobody/"));
  assert.deepEqual([card?.title, card?.facts], ["شخص بلا صفة", []]);
});
