import assert from "node:assert/strict";
import { test } from "node:test";

import type { Root } from "hast";
import { h } from "hastscript";

import { describePage, fileOf } from "../../src/site/print-page.js";

const site = { baseUrl: "https://jawlat.example", pathPrefix: "/archive/" };

const links = [
  ["/archive/rounds/astana-14/", ["/archive/rounds/astana-14/"]],
  ["/archive/articles/a/#s3", ["/archive/articles/a/#s3"]],
  ["#p1", ["/archive/articles/x/#p1"]],
  ["?q=1", ["/archive/articles/x/?q=1"]],
  ["../y/", ["/archive/articles/y/"]],
  ["https://elsewhere.example/", []],
  ["//elsewhere.example/", []],
  ["mailto:a@b.example", []],
] as const;
for (const [href, expected] of links) {
  test(`describePage takes the link ${href} for ${expected[0] ?? "an outer one"}`, () => {
    const tree: Root = { type: "root", children: [h("p", [h("a", { href }, "كلمة")])] };
    assert.deepEqual(describePage(tree, "/articles/x/", site).links, expected);
  });
}

test("describePage collects ids, scripts, styles and forms, each link once", () => {
  const tree: Root = {
    type: "root",
    children: [
      h("link", { href: "/archive/a.css" }),
      h("script", { src: "/archive/a.js" }),
      h("form", { id: "f", action: "/archive/search/" }, [h("a", { href: "/archive/a.css" })]),
      h("p", { id: "p1" }, [h("span", { id: "s1" }, "كلمة")]),
    ],
  };
  assert.deepEqual(describePage(tree, "/", site), {
    address: "/",
    file: "index.html",
    ids: ["f", "p1", "s1"],
    links: ["/archive/a.css", "/archive/a.js", "/archive/search/"],
  });
});

const files = [
  ["/", "index.html"],
  ["/rounds/astana-14/", "rounds/astana-14/index.html"],
  ["/404.html", "404.html"],
] as const;
for (const [address, file] of files) {
  test(`fileOf("${address}")`, () => assert.equal(fileOf(address), file));
}
