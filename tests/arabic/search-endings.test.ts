import assert from "node:assert/strict";
import { test } from "node:test";

import { formOfWord } from "../../src/arabic/search-analyse.js";
import { halfEnding, splitEnding } from "../../src/arabic/search-endings.js";

/** Words of one class each: a query for one of them finds all. */
const CLASSES = [
  ["مبعوث", "المبعوثون", "للمبعوثين", "مبعوثان", "مبعوثها", "مبعوثهم"],
  ["معارض", "المعارضين", "معارضون", "معارضوها", "معارضيهم"],
  ["غارة", "غارات", "الغارات", "غاراته", "غاراتها", "غارتين", "غارتان", "غارتهم"],
  ["ضربة", "الضربات", "ضربتين", "وضرباتهم"],
  ["قوات", "قواتها", "قواتنا", "وقواتهم"],
  ["سوري", "السوريين", "سوريون"],
  ["حدود", "حدودها", "حدودنا"],
  ["مقاتل", "مقاتلي", "مقاتلو", "ومقاتليه"],
  ["مسؤول", "مسؤولي", "مسؤولو"],
  ["صحفي", "صحفيي"],
  ["حلفاء", "حلفائها", "حلفاؤهم"],
  ["لقاء", "لقائهم"],
  ["بيان", "بيانا", "بيانات", "بيانه", "وبياناتها"],
  ["سكان", "سكانه", "سكانها"],
  ["وفد", "وفده", "وفدها", "وفدين", "وفدنا"],
  ["قرار", "قراراتهم", "قراره"],
  ["طفل", "طفلين"],
  ["قيادة", "قيادتنا"],
  ["مدني", "مدنيا"],
  ["جثة", "جثتها", "وجثته"],
  ["لغم", "لغما", "لغمين"],
  ["أميركي", "الأمريكيين"],
  ["صحفي", "للصحافيين"],
  ["ميليشيا", "المليشيات"],
] as const;

for (const [noun, ...others] of CLASSES) {
  for (const other of others) {
    test(`«${other}» is a form of «${noun}»`, () => {
      assert.equal(splitEnding(formOfWord(other)).stem, splitEnding(formOfWord(noun)).stem);
    });
  }
}

/** Pairs of words that a heavier stemmer takes for one. */
const APART = [
  ["معارضة", "معارض"],
  ["كازاخستان", "كازاخستاني"],
  ["تركيا", "تركية"],
  ["تركيا", "تركي"],
  ["روسيا", "روسية"],
  ["لبنان", "لبن"],
  ["ايران", "اير"],
  ["درعا", "درع"],
  ["دورة", "دور"],
  ["ليبيا", "ليبي"],
  ["جنيف", "جنيفر"],
  ["كتابة", "كتاب"],
  ["مدرسة", "مدرس"],
  ["خارجية", "خارج"],
  ["مسؤولية", "مسؤول"],
  ["مركزي", "مركز"],
  ["مغربي", "مغرب"],
  ["شركاء", "شركة"],
  ["كيميائي", "كيمياء"],
] as const;

for (const [one, other] of APART) {
  test(`«${one}» and «${other}» are two words`, () => {
    assert.notEqual(splitEnding(formOfWord(one)).stem, splitEnding(formOfWord(other)).stem);
  });
}

/** Words that lose no letter, for all that they end or begin like others that do. */
const WHOLE =
  "لبنان بيروت وزير فرنسا ايران اردوغان فلسطين بوتين عفرين حسين سليمان طهران برلمان ماكرون وفد بيان كل فصيل قانون كانون ميدان سلطان سكان موسكو مونترو مستقبلي";

for (const word of WHOLE.split(" ")) {
  test(`«${word}» loses no letter`, () => {
    assert.deepEqual(splitEnding(formOfWord(word)), { stem: word, ending: "" });
  });
}

test("stem and ending tell the form", () => {
  const forms = CLASSES.flat().map(formOfWord);
  const pairs = forms.map(splitEnding).map(({ stem, ending }) => `${stem}|${ending}`);
  assert.equal(new Set(pairs).size, new Set(forms).size);
});

/** A form that is not typed to its end; what it may become. */
const HALVES = [
  ["معارضي", "معارض", "ي"],
  ["معارضو", "معارض", "و"],
  ["معارضيه", "معارض", "يه"],
  ["غارتي", "غارا", "تي"],
] as const;

for (const [form, stem, ending] of HALVES) {
  test(`«${form}» is on its way to another ending of «${stem}»`, () => {
    assert.deepEqual(halfEnding(form), { stem, ending });
  });
}

test("a word of other letters, or one that begins no ending, is on its way to none", () => {
  assert.equal(halfEnding("lavro"), null);
  assert.equal(halfEnding("ادلب"), null);
});
