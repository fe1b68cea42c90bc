import assert from "node:assert/strict";
import { after, test } from "node:test";

import { tempFolder } from "../support/temp-folder.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const temp = tempFolder();
temp.write({
  "two-months.md":
    "---\ntitle: شهران في تاريخ واحد\npublished: 2017-01-22\n---\n\nاتفق الطرفان في 29 أيلول/ ديسمبر الماضي على وقف إطلاق النار.\n\nثم اجتمعا.\n",
});
const stage = useSite(temp.path());
after(() => {
  temp.remove();
});

const widths = [
  [390, false],
  [1280, true],
] as const;
for (const [width, isBeside] of widths) {
  test(`a note stands ${isBeside ? "beside" : "below"} its paragraph at ${String(width)} px`, async () => {
    const { page, go, close } = await visit(stage.browser, stage.site, {
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    await go("/articles/two-months/");
    const paragraph = await page.locator("#p1").boundingBox();
    const note = await page.locator("#n1").boundingBox();
    assert.ok(paragraph !== null && note !== null);
    const isLeft = note.x + note.width <= paragraph.x;
    assert.equal(isLeft, isBeside, "beside is to the left: the text runs from the right");
    assert.equal(note.y >= paragraph.y + paragraph.height, !isBeside);
    assert.match(await page.locator("#n1").innerText(), /كذا في الأصل: .*29 أيلول\/ ديسمبر/);
    await page.locator("#m1").click();
    assert.equal(new URL(page.url()).hash, "#n1");
    await page.locator("#n1 a").click();
    assert.equal(new URL(page.url()).hash, "#m1");
    await close();
  });
}
