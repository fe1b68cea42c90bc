import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { partOf } from "../../src/site/json-ld/lists.js";
import { otherNames } from "../../src/site/json-ld/nodes.js";
import { listPages } from "../../src/site/list-pages.js";
import { renderSite } from "../../src/site/render-site.js";
import {
  isNode,
  missingProperties,
  nodesIn,
  readDescription,
  REQUIRED,
  unresolvedIds,
  type Description,
  type Node,
} from "../support/json-ld.js";
import { fixtureArchive } from "./fixture-archive.js";

const folder = await mkdtemp(join(tmpdir(), "jawlat-json-ld-"));
after(() => rm(folder, { recursive: true }));

const HOME = "https://jawlat.example/archive/";
const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

const pages = await renderSite(fixtureArchive(), site, folder);
const described = new Map<string, Description>();
for (const { address, file } of pages) {
  const html = await readFile(join(folder, file), "utf8");
  described.set(HOME + address.slice(1), readDescription(html));
}

/** The description at the top of a page. */
function topOf(address: string): Node {
  const [node] = described.get(HOME + address)?.top ?? [];
  assert.ok(node !== undefined, address);
  return node;
}

test("every @id of the site is a fragment of its page, or defined there", () => {
  assert.deepEqual(unresolvedIds(described), []);
  const ids = [...described.values()].flatMap(({ nodes }) => nodes.filter((node) => "@id" in node));
  assert.ok(ids.length > 100, String(ids.length));
});

test("each page's thing has its type, its address and what its type must have", () => {
  assert.deepEqual(missingProperties(described), []);
  const types = [...described.values()].flatMap(({ top }) => top.map((node) => node["@type"]));
  const known = new Set(types.filter((type) => typeof type === "string"));
  assert.deepEqual([...known].sort(), Object.keys(REQUIRED).sort());
});

test("nothing is described of pages that are about no thing and list none", () => {
  const without = [...described].filter(([, { nodes }]) => nodes.every((node) => !("@id" in node)));
  assert.deepEqual(
    without.map(([url]) => url.slice(HOME.length)),
    ["404.html", "about/", "search/"],
  );
});

test("the home page says how the site is searched, and who publishes it", () => {
  const [website, organization] = described.get(HOME)?.top ?? [];
  assert.deepEqual(website?.["potentialAction"], {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${HOME}search/?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  });
  assert.deepEqual(website["publisher"], { "@id": organization?.["@id"] });
});

const lists = [
  { page: "rounds/", ids: ["rounds/geneva-1/#event", "rounds/astana-14/#event"] },
  { page: "timeline/", ids: ["rounds/geneva-1/#event", "rounds/astana-14/#event"] },
  { page: "people/", ids: ["people/bashar-al-jaafari/#person", "people/nobody/#person"] },
  {
    page: "delegations/",
    ids: ["syrian-government", "russia", "guarantors"].map(
      (id) => `delegations/${id}/#organization`,
    ),
  },
  { page: "publishers/", ids: ["publishers/outlet/#organization"] },
  {
    page: "statements/",
    ids: ["articles/full/#q1", "articles/full/#q2", "rounds/astana-14/#quote-1"],
  },
  {
    page: "statements/speakers/",
    ids: ["bashar-al-jaafari", "russia", "unknown"].map((id) => `statements/speakers/${id}/#page`),
  },
  { page: "corrections/", ids: ["articles/full/#change-1"] },
];
for (const { page, ids } of lists) {
  test(`${page} is a collection, whose list names what it shows in its order`, () => {
    const list = topOf(page)["mainEntity"];
    assert.ok(isNode(list));
    assert.equal(list["numberOfItems"], ids.length);
    assert.deepEqual(
      list["itemListElement"],
      ids.map((id, index) => ({
        "@type": "ListItem",
        position: index + 1,
        item: { "@id": HOME + id },
      })),
    );
  });
}

test("a page of a long list says where in the list it begins", () => {
  const items = (length: number) => Array.from({ length }, (_, n) => n);
  assert.deepEqual(
    listPages("/articles/", items(5), 2).map((page) => partOf(page, 5)),
    [1, 3, 5].map((first) => ({ first, total: 5 })),
  );
  assert.deepEqual(partOf({ number: 1, of: 1, items: [] }, 0), { first: 1, total: 0 });
});

test("a name is not told again as another name", () => {
  assert.deepEqual(otherNames("أستانا", ["Astana", "أستانا", "أستانة", "Astana"]), [
    "Astana",
    "أستانة",
  ]);
});

const isRole = (type: unknown): boolean => type === "Role" || type === "OrganizationRole";

test("a role holds again the property that it qualifies", () => {
  for (const [on, { nodes }] of described) {
    for (const node of nodes) {
      for (const property of ["attendee", "member", "memberOf"]) {
        const values = Array.isArray(node[property]) ? node[property].filter(isNode) : [];
        const roles = values.filter((value) => isRole(value["@type"]));
        for (const role of roles) assert.ok(isNode(role[property]), `${on}: ${property}`);
      }
    }
  }
});

test("dates are whole days, months or years: an uncertain month is its year", () => {
  for (const { nodes } of described.values()) {
    for (const node of nodes) {
      for (const property of ["datePublished", "startDate", "endDate"]) {
        const date = node[property];
        if (date === undefined) continue;
        assert.ok(typeof date === "string");
        assert.match(date, /^\d{4}(-\d\d(-\d\d)?)?$/);
      }
    }
  }
  assert.equal(topOf("articles/hostile/")["datePublished"], "2017");
  assert.equal(topOf("articles/nothing-known/")["datePublished"], undefined);
});

test("a brief is the archive's, based on its sources, with its corrections", () => {
  const article = topOf("articles/full/");
  assert.deepEqual(article["publisher"], {
    "@type": "Organization",
    "@id": `${HOME}#organization`,
    name: "جولات",
  });
  assert.deepEqual(article["isBasedOn"], [
    "https://outlet.example/a?b=1&c=2",
    {
      "@type": "CreativeWork",
      url: "https://a.example/1",
      publisher: { "@type": "Organization", name: "وكالة" },
      datePublished: "2019-12",
    },
  ]);
  assert.deepEqual(article["correction"], [
    {
      "@type": "CorrectionComment",
      "@id": `${HOME}articles/full/#change-1`,
      text: "صُحح اسم (السبب: خطأ مطبعي)",
      datePublished: "2020-01-02",
    },
  ]);
  assert.equal(article["dateModified"], "2020-01-02");
});

test("a head is a member of the delegation for the days of the round", () => {
  const days = { startDate: "2019-12-10", endDate: "2019-12-11" };
  const [role] = nodesIn(topOf("people/bashar-al-jaafari/")["memberOf"]);
  assert.deepEqual(role, {
    "@type": "OrganizationRole",
    roleName: "رئيس الوفد",
    ...days,
    memberOf: {
      "@type": "Organization",
      "@id": `${HOME}delegations/syrian-government/#organization`,
      name: "وفد الحكومة السورية",
    },
  });
});

test("the data set names days, places and every file with its size and digest", async () => {
  const dataset = topOf("data/");
  assert.equal(dataset["license"], `${HOME}data/#rights`);
  assert.ok(described.get(`${HOME}data/`)?.ids.has("rights"));
  assert.equal(dataset["temporalCoverage"], "2012-06-30/2019-12-11");
  const places = nodesIn(dataset["spatialCoverage"]).map((place) => place["name"]);
  assert.deepEqual(places, ["سوريا", "نور سلطان", "جنيف"]);
  const files = nodesIn(dataset["distribution"]);
  assert.deepEqual(
    files.map((file) => file["name"]),
    await filesBelow(join(folder, "data")),
  );
  for (const file of files) await holdsWhatIsSaid(file);
});

/** Files of the package's folder in the order of the page: the descriptor first. */
async function filesBelow(data: string): Promise<string[]> {
  const text = await readFile(join(data, "datapackage.json"), "utf8");
  const descriptor: unknown = JSON.parse(text);
  assert.ok(isNode(descriptor) && Array.isArray(descriptor["resources"]));
  const paths = descriptor["resources"].filter(isNode).map(({ path }) => String(path));
  return ["datapackage.json", ...paths, "records.json", "record.schema.json"];
}

async function holdsWhatIsSaid(file: Node): Promise<void> {
  const { contentUrl, encodingFormat, contentSize, sha256 } = file;
  assert.ok(typeof contentUrl === "string" && contentUrl.startsWith(`${HOME}data/`));
  const bytes = await readFile(join(folder, contentUrl.slice(HOME.length)));
  assert.equal(contentSize, `${String(bytes.length)} B`, contentUrl);
  assert.equal(sha256, createHash("sha256").update(bytes).digest("hex"), contentUrl);
  assert.match(String(encodingFormat), /^(application|text)\/[a-z+]+$/);
}
