import assert from "node:assert/strict";
import { test } from "node:test";

import {
  canonicalAddress,
  encodedAddress,
  isSiteAddress,
  splitAddress,
} from "../../src/permalinks/site-address.js";

const addresses: [text: string, isOne: boolean][] = [
  ["/people/old-id/", true],
  ["/articles/slug/#s12", true],
  ["/جولات/أستانا-14/", true],
  ["/%D8%AC%D9%86%D9%8A%D9%81/", true],
  ["/old.html", true],
  ["/data/old.csv", true],
  ["/", false],
  ["people/old-id/", false],
  ["/people/old-id", false],
  ["/people//old-id/", false],
  ["/../secret/", false],
  ["/people/%2e%2e/x/", false],
  ["/a/..%2Fb/", false],
  ["/.git/", false],
  ["/x\\y/", false],
  ["/x y/", false],
  ["/x/?q=1", false],
  ["/x/#", false],
  ["https://elsewhere.example/", false],
  ["//elsewhere.example/", false],
];
for (const [text, isOne] of addresses) {
  test(`isSiteAddress("${text}") is ${String(isOne)}`, () => {
    assert.equal(isSiteAddress(text), isOne);
  });
}

const spellings: [text: string, canonical: string][] = [
  ["/%D8%AC%D9%86%D9%8A%D9%81-7/", "/جنيف-7/"],
  ["/\u0627\u0654ستانا/", "/أستانا/"],
  ["/a%2Fb/", "/a%2Fb/"],
  ["/100%/", "/100%/"],
  ["/x/#%D8%A3", "/x/#أ"],
];
for (const [text, canonical] of spellings) {
  test(`canonicalAddress("${text}") is ${canonical}`, () => {
    assert.equal(canonicalAddress(text), canonical);
  });
}

test("an encoded address is ASCII and means the same", () => {
  const encoded = encodedAddress("/جولات/أستانا-14/#s3");
  assert.match(encoded, /^[\x21-\x7e]+$/);
  assert.equal(canonicalAddress(encoded), "/جولات/أستانا-14/#s3");
});

test("an address comes apart into page and fragment", () => {
  assert.deepEqual(splitAddress("/x/#s1"), { page: "/x/", fragment: "s1" });
  assert.deepEqual(splitAddress("/x/"), { page: "/x/", fragment: null });
});
