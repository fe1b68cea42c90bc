import assert from "node:assert/strict";
import { test } from "node:test";

import {
  archiveCards,
  cardsOfArticles,
  MOST_ARTICLE_CARDS,
} from "../../src/cards/archive-cards.js";
import { cardImage } from "../../src/cards/card.js";
import { archiveOf, articlesAbout, roundOf } from "../pictures/picture-archive.js";
import { articleOf, fullArticle, REGISTRY } from "../site/fixture-archive.js";

const full = archiveOf(REGISTRY.rounds, [
  fullArticle(),
  articleOf({ slug: "bare", title: "خبر عن شأن آخر" }, []),
]);

test("rounds, people and the articles about rounds have a card each, and so has the site", () => {
  assert.deepEqual(
    archiveCards(full).map(({ address }) => address),
    [
      "/assets/card.png",
      "/rounds/astana-14/card.png",
      "/rounds/geneva-1/card.png",
      "/people/bashar-al-jaafari/card.png",
      "/people/nobody/card.png",
      "/articles/full/card.png",
    ],
  );
});

test("an article's card names its round, its outlet and its day", () => {
  const card = cardsOfArticles(full).get("full");
  assert.ok(card);
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

test("an article about no round has no card: its page shows the site's", () =>
  assert.equal(cardsOfArticles(full).has("bare"), false));

test("of too many articles the rest are shared with their round's card", () => {
  const rounds = [roundOf("astana-1", "astana", "2017-01-23")];
  const large = archiveOf(rounds, articlesAbout("astana-1", MOST_ARTICLE_CARDS + 3));
  const addresses = [...cardsOfArticles(large).values()].map(({ address }) => address);
  const shared = addresses.filter((address) => address === "/rounds/astana-1/card.png");
  assert.equal(shared.length, 3);
  assert.equal(new Set(addresses).size, MOST_ARTICLE_CARDS + 1);
});

test("a person without a role or a transliteration still has a card", () => {
  const card = archiveCards(full).find(({ address }) => address.startsWith("/people/nobody/"));
  assert.deepEqual([card?.title, card?.facts], ["شخص بلا صفة", []]);
});
