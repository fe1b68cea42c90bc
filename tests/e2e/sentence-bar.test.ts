import assert from "node:assert/strict";
import { after, test } from "node:test";

import type { Page } from "playwright-core";

import { tempFolder } from "../support/temp-folder.js";
import { useSite } from "../support/use-site.js";
import { visit } from "../support/visit.js";

const SENTENCES = [
  "وصل الوفدان إلى القاعة صباح الثلاثاء، وجلس كل منهما في طرف منها بانتظار الوسيط.",
  "12 ساعة دامت الجلسة الأولى، ولم يخرج منها أحد قبل أن ينتهي النقاش في البند الأخير.",
  "ثم انصرفوا على أن يعودوا في اليوم التالي لاستكمال ما بدأوه من حديث طويل.",
];
const temp = tempFolder();
temp.write({
  "two-paragraphs.md": `---
title: جلسة أولى
author: كاتب المقال
published: 2017-01-24
---

${SENTENCES.slice(0, 2).join(" ")}

${SENTENCES[2] ?? ""}
`,
});
const stage = useSite(temp.path());
after(() => {
  temp.remove();
});

const ARTICLE = "/articles/two-paragraphs/";
const URL_OF = `https://jawlat.example${ARTICLE}`;
const REFERENCE = `كاتب المقال، «جلسة أولى»، 24 كانون الثاني/يناير 2017. محفوظ في: ${URL_OF}`;
const COPYING = { permissions: ["clipboard-read", "clipboard-write"] };

/** The script comes after the text. */
const ready = (page: Page) =>
  page.waitForSelector('.sentence-number[tabindex="0"]', { state: "attached" });
const bar = (page: Page) => page.locator(".sentence-bar");
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects the last letters of a sentence, as a reader's hand might. */
const selectFrom = (page: Page, id: string): Promise<void> =>
  page.evaluate((first) => {
    const sentence = document.getElementById(first);
    const text = sentence?.lastChild;
    if (!(text instanceof Text)) throw new Error(`no text at the end of ${first}`);
    document.getSelection()?.setBaseAndExtent(text, text.length - 4, text, text.length);
  }, id);

for (const width of [390, 1280]) {
  test(`without JavaScript each sentence has its number, a link, at ${String(width)} px`, async () => {
    const { page, go, close } = await visit(stage.browser, stage.site, {
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    await go(ARTICLE);
    const names = await page.getByRole("link", { name: /^الجملة \d+$/ }).all();
    assert.equal(names.length, SENTENCES.length);
    const number = page.getByRole("link", { name: "الجملة 2", exact: true });
    const [box, text] = [await number.boundingBox(), await page.locator("#p1").boundingBox()];
    assert.ok(box !== null && text !== null);
    // The text runs from the right: where there is a margin the number stands in it, beside its line.
    assert.equal(box.x >= text.x + text.width, width === 1280);
    assert.ok(box.y > text.y && box.y < text.y + text.height);
    await number.click();
    assert.equal(new URL(page.url()).hash, "#s2");
    assert.equal(await page.locator(":target").getAttribute("id"), "s2");
    await close();
  });
}

test("what is copied from the text holds no number", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site);
  await go(ARTICLE);
  const selected = await page.evaluate(() => {
    const text = document.querySelector(".prose");
    if (text === null) throw new Error("an article has a text");
    document.getSelection()?.selectAllChildren(text);
    return document.getSelection()?.toString() ?? "";
  });
  assert.deepEqual(
    selected.split("\n").filter((line) => line !== ""),
    [SENTENCES.slice(0, 2).join(" "), SENTENCES[2]],
  );
  await close();
});

test("selecting some of a sentence offers its address and its reference", async () => {
  const { page, go, troubles, close } = await visit(stage.browser, stage.site, COPYING);
  await go(ARTICLE);
  await ready(page);
  assert.equal(await bar(page).count(), 0);
  await selectFrom(page, "s2");
  await bar(page).waitFor();
  assert.match(await bar(page).innerText(), /^الجملة 2/);
  await bar(page).getByRole("button", { name: "نسخ العنوان" }).click();
  await page.locator("[data-announce]", { hasText: "نُسخ" }).waitFor({ state: "attached" });
  assert.equal(await copied(page), `${URL_OF}#s2`);
  await bar(page).getByRole("button", { name: "نسخ المرجع" }).click();
  await bar(page).getByText("نُسخ").nth(1).waitFor();
  assert.equal(await copied(page), `${REFERENCE}#s2`);
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  assert.equal(selected?.trim(), (SENTENCES[1] ?? "").slice(-4), "the selection stays");
  await page.locator("h1").click();
  await bar(page).waitFor({ state: "detached" });
  assert.deepEqual(troubles, []);
  await close();
});

test("the keyboard goes from a selection into the bar, and Esc leads back to the sentence", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, COPYING);
  await go(ARTICLE);
  await ready(page);
  await page.keyboard.press("Shift");
  await selectFrom(page, "s1");
  await page.locator("[data-announce]", { hasText: "الجملة 1" }).waitFor({ state: "attached" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await bar(page).getByText("نُسخ").waitFor();
  assert.equal(await copied(page), `${URL_OF}#s1`);
  await page.keyboard.press("Escape");
  assert.equal(await bar(page).count(), 0);
  assert.equal(await page.locator(":focus").getAttribute("href"), "#s1");
  await close();
});

test("the numbers are one stop of the Tab key: arrows lead on, Enter opens the bar", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, COPYING);
  await go(ARTICLE);
  await ready(page);
  assert.equal(await page.locator('.sentence-number:not([tabindex="-1"])').count(), 1);
  await page.locator(".sentence-number").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await bar(page).waitFor();
  assert.equal(new URL(page.url()).hash, "#s3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "نسخ المرجع");
  await page.keyboard.press("Tab");
  assert.equal(await bar(page).count(), 0, "who goes on leaves the bar behind");
  await close();
});

test("on a phone the bar stands at the window's foot, large enough for a finger, and moves nothing", async () => {
  const { page, go, close } = await visit(stage.browser, stage.site, {
    ...COPYING,
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  await go(ARTICLE);
  await ready(page);
  const placeOfText = () => page.locator("#p2").boundingBox();
  const before = await placeOfText();
  await selectFrom(page, "s1");
  await bar(page).waitFor();
  assert.deepEqual(await placeOfText(), before);
  const box = await bar(page).boundingBox();
  assert.equal((box?.y ?? 0) + (box?.height ?? 0), 780);
  for (const button of await bar(page).getByRole("button").all()) {
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    assert.ok(width >= 44 && height >= 44, `${String(width)} × ${String(height)}`);
  }
  await bar(page).getByRole("button").first().tap();
  await bar(page).getByText("نُسخ").waitFor();
  assert.equal(await copied(page), `${URL_OF}#s1`);
  await close();
});
