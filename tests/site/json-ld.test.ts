import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { renderSite } from "../../src/site/render-site.js";
import { fixtureArchive } from "./fixture-archive.js";

const folder = await mkdtemp(join(tmpdir(), "jawlat-json-ld-"));
after(() => rm(folder, { recursive: true }));

const HOME = "https://jawlat.example/archive/";
const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

/** One described thing; its properties are of any kind. */
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every node of a description, the innermost included. */
function nodesIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)].filter((node) => !Array.isArray(node));
}

const pages = await renderSite(fixtureArchive(), site, folder);
const described = new Map<string, { ids: readonly string[]; nodes: Node[]; top: Node[] }>();
for (const { address, file, ids } of pages) {
  const html = await readFile(join(folder, file), "utf8");
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const value: unknown = json === undefined ? {} : JSON.parse(json);
  const graph = isNode(value) && Array.isArray(value["@graph"]) ? value["@graph"] : [value];
  const top = graph.filter(isNode);
  described.set(HOME + address.slice(1), { ids, nodes: nodesIn(value), top });
}

/** The description at the top of a page. */
function topOf(address: string): Node {
  const [node] = described.get(HOME + address)?.top ?? [];
  assert.ok(node !== undefined, address);
  return node;
}

test("every @id of the site is a fragment of its page, or defined there", () => {
  let resolved = 0;
  for (const [on, { nodes }] of described) {
    for (const node of nodes) {
      const id = node["@id"];
      if (typeof id !== "string") continue;
      const [page = "", fragment = ""] = id.split("#");
      const target = described.get(page);
      assert.ok(target !== undefined, `${on}: no page at ${id}`);
      const isDefined = target.top.some((other) => other["@id"] === id);
      assert.ok(isDefined || target.ids.includes(fragment), `${on}: nothing is ${id}`);
      resolved += 1;
    }
  }
  assert.ok(resolved > 50, String(resolved));
});

/** What each type must have where a page is about it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...["identifier", "headline", "inLanguage", "mainEntityOfPage", "about", "mentions"],
    ...["hasPart", "sdPublisher"],
  ],
  Event: [
    ...["name", "alternateName", "startDate", "endDate", "location", "superEvent", "organizer"],
    ...["attendee", "subjectOf"],
  ],
  EventSeries: ["name", "alternateName", "subEvent"],
  Person: ["name", "alternateName", "memberOf", "subjectOf"],
  Organization: ["name", "url"],
  NewsMediaOrganization: ["name", "alternateName"],
  WebSite: ["name", "inLanguage", "publisher"],
};

test("each page's thing has its type, its address and what its type must have", () => {
  const types = new Set<string>();
  for (const [on, { top }] of described) {
    for (const node of top) {
      const type = node["@type"];
      if (typeof type !== "string") continue;
      types.add(type);
      for (const property of ["@id", "url", ...(REQUIRED[type] ?? ["of no known type"])]) {
        assert.ok(property in node, `${on}: ${type} without ${property}`);
      }
    }
  }
  assert.deepEqual([...types].sort(), Object.keys(REQUIRED).sort());
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
