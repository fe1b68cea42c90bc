import assert from "node:assert/strict";
import { test } from "node:test";

import { h } from "hastscript";

import type { Archive, Article } from "../../src/archive/archive.js";
import { buildArchive } from "../../src/archive/build-archive.js";
import { companionsOf } from "../../src/archive/companions.js";
import { personRounds } from "../../src/archive/person-rounds.js";
import type { DelegationPresence } from "../../src/record/article-record.js";
import { articleOf, REGISTRY, spanIn } from "../site/fixture-archive.js";

const TEXT = "كلام. ثم جاء شخص بلا صفة.";
const mentions = [spanIn(TEXT, "شخص بلا صفة")];

/** An article on the first Geneva round that names two people. */
function naming(slug: string, presence: DelegationPresence): Article {
  return articleOf(
    {
      slug,
      title: "",
      rounds: [{ id: "geneva-1", role: "subject", basis: "text", mentions: [] }],
      people: [
        { id: "nobody", name: "شخص بلا صفة", mentions },
        { id: "bashar-al-jaafari", name: "بشار الجعفري", mentions: [] },
      ],
      delegations: [
        { id: "russia", status: "party", presence, head: "nobody", size: null, mentions: [] },
      ],
    },
    [h("p", TEXT)],
  );
}

function entryOf(id: string, archive: Archive) {
  const entry = archive.people.find(({ person }) => person.id === id);
  assert.ok(entry !== undefined);
  return entry;
}

const archive = buildArchive(
  [naming("a", "attended"), naming("b", "announced"), naming("c", "mentioned")],
  REGISTRY,
  [],
);

test("personRounds tells what articles say was led from what was only announced", () => {
  const [round, ...others] = personRounds(entryOf("nobody", archive), REGISTRY.rounds);
  assert.deepEqual(others, []);
  assert.equal(round?.round.id, "geneva-1");
  assert.equal(round.articles.length, 3);
  assert.deepEqual(
    round.led.map(({ delegation, isRegistered, references, announced }) => [
      delegation,
      isRegistered,
      references.map(({ slug, sentence }) => [slug, sentence]),
      announced.map(({ slug }) => slug),
    ]),
    [["russia", false, [["a", 2]], ["b"]]],
  );
});

test("personRounds lists what the registry knows, without an article, and oldest first", () => {
  const rounds = personRounds(entryOf("bashar-al-jaafari", archive), REGISTRY.rounds);
  assert.deepEqual(
    rounds.map(({ round, led, articles }) => [round.id, led.length, articles.length]),
    [
      ["geneva-1", 0, 3],
      ["astana-14", 1, 0],
    ],
  );
});

test("companionsOf counts common articles and their rounds, once each", () => {
  const [companion, ...others] = companionsOf(entryOf("nobody", archive));
  assert.deepEqual(others, []);
  assert.equal(companion?.id, "bashar-al-jaafari");
  assert.equal(companion.articles.length, 3);
  assert.deepEqual(companion.rounds, ["geneva-1"]);
});

test("somebody whom no article names has neither rounds nor companions", () => {
  const empty = entryOf("nobody", buildArchive([], REGISTRY, []));
  assert.deepEqual(personRounds(empty, REGISTRY.rounds), []);
  assert.deepEqual(companionsOf(empty), []);
});
