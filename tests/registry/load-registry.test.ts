import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { jsonSchemas } from "../../src/registry/json-schemas.js";
import { loadRegistry } from "../../src/registry/load-registry.js";
import { smallRegistry } from "./small-registry.js";
import type { SmallFile } from "./small-registry.js";

const real = new URL("../../registry/", import.meta.url);

function faultsOf(files: Parameters<typeof loadRegistry>[0]): string[] {
  return loadRegistry(files).findings.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

test("a sound registry loads, with what is left out filled in", () => {
  const { registry, findings } = loadRegistry(smallRegistry());
  assert.deepEqual(findings, []);
  assert.deepEqual(
    registry?.rounds.map(({ id, outcomes, venue }) => [id, outcomes, venue]),
    [
      ["astana-1", [], null],
      ["astana-2", [], null],
    ],
  );
});

const errors: [name: string, [SmallFile, string, string], expected: string][] = [
  [
    "a colon too many",
    ["publishers", "name: سانا", "name: سانا: الوكالة"],
    "registry/publishers.yaml:2:9 registry-yaml This is no valid YAML: Nested mappings are not allowed in compact mappings. Mend this line; indent by two spaces and quote a text that holds «: » or « #».",
  ],
  [
    "an unknown key",
    ["rounds", "city_en", "citty"],
    "registry/rounds.yaml:1:3 registry-schema city_en is missing. Add it.\nregistry/rounds.yaml:8:3 registry-unknown-key The key \u2068citty\u2069 is unknown here. Correct its spelling or remove it.",
  ],
  [
    "a number in quotes",
    ["rounds", "number: 2", 'number: "2"'],
    "registry/rounds.yaml:22:11 registry-schema number is not as expected: it must be a number without quotes.",
  ],
  [
    "a day that is none",
    ["rounds", "2017-02-16", "2017-02-30"],
    "registry/rounds.yaml:24:10 registry-schema start is not as expected: a day is written YYYY-MM-DD.",
  ],
  [
    "a status that is none",
    ["rounds", "guarantor", "guest"],
    "registry/rounds.yaml:14:15 registry-schema delegations[0].status is not as expected: it must be one of party, guarantor, observer, mediator, host, other.",
  ],
  [
    "no place at all",
    ["rounds", "places: [astana]", "places: []"],
    "registry/rounds.yaml:10:11 registry-schema places is not as expected: it needs at least 1 entry.",
  ],
  [
    "an address that is a script",
    ["rounds", "https://example.org/a", "javascript:alert(1)"],
    "registry/rounds.yaml:19:15 registry-schema quotes[0].source is not as expected: an address starts with http:// or https://.",
  ],
  [
    "an id twice",
    ["delegations", "id: russia", "id: turkey"],
    "registry/delegations.yaml:6:7 registry-duplicate-id The id turkey is taken by the entry on line 1. Give this one another id, or merge the two.",
  ],
  [
    "one name for two people, spelt with and without hamza",
    ["people", "سلجوق أونال", "سيدات اونال"],
    "registry/people.yaml:5:9 registry-duplicate-alias «\u2068سيدات اونال\u2069» also means sedat-onal (line 2). Remove it from one of the two or, if both bear it, move it to short_names in both entries.",
  ],
  [
    "a short name that is another's alias",
    ["people", "short_names", "aliases"],
    "registry/people.yaml:6:17 registry-duplicate-alias «\u2068أونال\u2069» also means sedat-onal (line 3). Remove it from one of the two or, if both bear it, move it to short_names in both entries.",
  ],
  [
    "two places of one name that are not the same",
    ["places", "same_as: astana", "same_as: null"],
    "registry/places.yaml:8:9 registry-duplicate-alias «\u2068استانا\u2069» also means astana (line 2). Remove it from one of the two.",
  ],
  [
    "a process that is not there",
    ["rounds", "process: astana\n  number: 2", "process: vienna\n  number: 2"],
    "registry/rounds.yaml:21:12 registry-dangling-reference vienna is not in processes.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a place that is not there",
    ["rounds", "[astana]", "[astana, vienna]"],
    "registry/rounds.yaml:10:20 registry-dangling-reference vienna is not in places.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a delegation that is not there",
    ["rounds", "- id: turkey", "- id: iran"],
    "registry/rounds.yaml:13:11 registry-dangling-reference iran is not in delegations.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a head that is not there",
    ["rounds", "head: sedat-onal", "head: nobody"],
    "registry/rounds.yaml:15:13 registry-dangling-reference nobody is not in people.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a speaker that is neither person nor delegation",
    ["rounds", "speaker: sedat-onal", "speaker: nobody"],
    "registry/rounds.yaml:17:16 registry-dangling-reference nobody is not in people.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a convener that is not there",
    ["processes", "[turkey]", "[iran]"],
    "registry/processes.yaml:5:17 registry-dangling-reference iran is not in delegations.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a member that is not there",
    ["delegations", "[turkey]", "[iran]"],
    "registry/delegations.yaml:4:13 registry-dangling-reference iran is not in delegations.yaml. Correct the id, or add the entry there.",
  ],
  [
    "the same as a place that is not there",
    ["places", "name: استانا\n  kind: city\n  same_as: astana", "name: العاصمة\n  kind: city\n  same_as: x"],
    "registry/places.yaml:10:12 registry-dangling-reference x is not in places.yaml. Correct the id, or add the entry there.",
  ],
  [
    "a round that ends before it starts",
    ["rounds", "end: 2017-01-24", "end: 2017-01-22"],
    "registry/rounds.yaml:6:8 registry-end-before-start astana-1 ends on 2017-01-22, before it starts on 2017-01-23. Correct one of them.",
  ],
  [
    "a name used until before its beginning",
    ["places", "from: null", "from: 2019-04"],
    "registry/places.yaml:6:11 registry-end-before-start The name is used from 2019-04 to 2019-03: the end is before the start. Correct one of them.",
  ],
  [
    "rounds in the wrong order",
    ["rounds", "start: 2017-02-16", "start: 2016-02-16"],
    "registry/rounds.yaml:24:10 registry-round-order astana-2 started on 2016-02-16, before astana-1 above it (2017-01-23). Move it up: rounds stand oldest first.",
  ],
  [
    "two rounds of one number",
    ["rounds", "number: 2", "number: 1"],
    "registry/rounds.yaml:22:11 registry-round-number astana-1 is already number 1 of astana. Correct the number of one of them.",
  ],
];

for (const [name, change, expected] of errors) {
  test(`the registry refuses ${name}`, () => {
    const files = smallRegistry(change);
    assert.equal(faultsOf(files).join("\n"), expected);
    assert.equal(loadRegistry(files).registry, null);
  });
}

test("a missing file is one fault, not one for every reference into it", () => {
  const files = smallRegistry().filter(({ file }) => !file.endsWith("people.yaml"));
  assert.deepEqual(faultsOf(files), [
    "registry/people.yaml:null:null registry-missing-file The registry has no people.yaml. Restore the file; an empty list is written [].",
  ]);
});

test("a file that is no list says how a list begins", () => {
  assert.deepEqual(
    faultsOf([
      ...smallRegistry().filter(({ file }) => !file.endsWith("publishers.yaml")),
      { file: "registry/publishers.yaml", text: "id: sana\n" },
    ]),
    [
      "registry/publishers.yaml:1:1 registry-schema The file is no list of entries. Begin each entry with «- id: …».",
    ],
  );
});

test("an alias repeated in one list is a warning, and the registry loads", () => {
  const files = smallRegistry(["publishers", "[sana.sy]", "[sana.sy, sana.sy]"]);
  assert.deepEqual(faultsOf(files), [
    "registry/publishers.yaml:3:22 registry-repeated-alias «\u2068sana.sy\u2069» stands twice in this list. Remove one of them.",
  ]);
  assert.notEqual(loadRegistry(files).registry, null);
});

test("the project's own registry loads without a finding", () => {
  const names = readdirSync(real).filter((name) => name.endsWith(".yaml"));
  const files = names.map((name) => ({
    file: `registry/${name}`,
    text: readFileSync(new URL(name, real), "utf8"),
  }));
  assert.deepEqual(faultsOf(files), []);
});

for (const { name, text } of jsonSchemas()) {
  test(`registry/schema/${name} is current (else: npm run schema)`, () => {
    assert.equal(readFileSync(new URL(`schema/${name}`, real), "utf8"), text);
  });
}
