import assert from "node:assert/strict";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";

import { liveReload, withScript } from "../../src/cli/live-reload.js";
import type { LiveReload } from "../../src/cli/live-reload.js";
import { startServer } from "../../src/cli/site-server.js";
import type { SiteServer } from "../../src/cli/site-server.js";
import { tempFolder } from "../support/temp-folder.js";

const temp = tempFolder();
temp.write({
  "site/index.html": "<body>home</body>",
  "site/404.html": "<body>unknown</body>",
  "site/rounds/index.html": "<body>rounds</body>",
  "site/rounds/index.json": "{}",
  "site/جولات/أستانا-14/index.html": "<body>round</body>",
  "secret.txt": "secret",
});
const folder = temp.path("site");
let server: SiteServer;
let live: LiveReload;
let dev: SiteServer;

before(async () => {
  server = await startServer({ folder, pathPrefix: "/archive/", port: 0 });
  live = liveReload(folder, "/");
  dev = await startServer({ folder, pathPrefix: "/", port: 0, intercept: live.intercept });
});
after(async () => {
  live.close();
  await Promise.all([server.close(), dev.close()]);
  temp.remove();
});

const get = (path: string, of = server) => fetch(new URL(path, of.address), { redirect: "manual" });

const cases: [path: string, status: number, expected: string][] = [
  ["/archive/", 200, "<body>home</body>"],
  ["/archive/rounds/", 200, "<body>rounds</body>"],
  ["/archive/rounds/?q=1", 200, "<body>rounds</body>"],
  ["/archive/rounds/index.json", 200, "{}"],
  ["/archive/none/", 404, "<body>unknown</body>"],
  ["/rounds/", 404, "<body>unknown</body>"],
  ["/archive/..%2Fsecret.txt", 404, "<body>unknown</body>"],
  ["/archive/%2e%2e/secret.txt", 404, "<body>unknown</body>"],
  ["/archive/%", 404, "<body>unknown</body>"],
];
for (const [path, status, expected] of cases) {
  test(`GET ${path} is ${status}`, async () => {
    const response = await get(path);
    assert.equal(await response.text(), expected);
    assert.equal(response.status, status);
  });
}

for (const [path, location] of [
  ["/", "/archive/"],
  ["/archive", "/archive/"],
  ["/archive/rounds?q=1", "/archive/rounds/?q=1"],
] as const) {
  test(`GET ${path} leads to ${location}`, async () => {
    assert.equal((await get(path)).headers.get("location"), location);
  });
}

test("an Arabic address is found", async () => {
  assert.equal(await (await get("/archive/جولات/أستانا-14/")).text(), "<body>round</body>");
});

const unencoded: [target: string, location: string | null][] = [
  ["/archive/جولات/", "/archive/%D8%AC%D9%88%D9%84%D8%A7%D8%AA/"],
  [
    "/archive/%D8%AC%D9%88%D9%84%D8%A7%D8%AA/أستانا-14/?q=ج",
    "/archive/%D8%AC%D9%88%D9%84%D8%A7%D8%AA/%D8%A3%D8%B3%D8%AA%D8%A7%D9%86%D8%A7-14/?q=%D8%AC",
  ],
  ["//ج.example/", null],
];
for (const [target, location] of unencoded) {
  test(`a client that sends ${target} as it is ${location === null ? "is refused" : "is sent on"}`, async () => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const [status, ...headers] = (await text(socket)).split("\r\n");
    assert.equal(status, `HTTP/1.1 ${location === null ? "400 Bad Request" : "302 Found"}`);
    const sent = headers.find((header) => header.startsWith("Location: "));
    assert.equal(sent, location === null ? undefined : `Location: ${location}`);
  });
}

test("the address names host, port and prefix", () => {
  assert.match(server.address, /^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
});

test("a port that is taken yields to the next", async () => {
  const taken = Number(new URL(server.address).port);
  const second = await startServer({ folder, pathPrefix: "/", port: taken });
  assert.ok(Number(new URL(second.address).port) > taken);
  await second.close();
});

test("only the development server adds a script, and its pages hear of changes", async () => {
  const page = await (await get("/rounds/", dev)).text();
  assert.equal(page, '<body>rounds<script src="/__jawlat/reload.js"></script></body>');
  assert.match(await (await get("/__jawlat/reload.js", dev)).text(), /EventSource/);
  const reader = (await get("/__jawlat/events", dev)).body?.getReader();
  const read = async () => new TextDecoder().decode((await reader?.read())?.value);
  assert.equal(await read(), ": connected\n\n");
  live.reload();
  assert.equal(await read(), "data: reload\n\n");
});

test("a page without an end of body gets the script all the same", () => {
  assert.equal(withScript("<p>نص"), '<p>نص<script src="/__jawlat/reload.js"></script>');
});
