import { foldLetters } from "./letters.js";

/**
 * Given names by which a person's name is told from other words, folded. Arabic has no capitals, so
 * an unknown person is recognised by a given name behind a title («العميد أحمد …»), or by a
 * surname's foreign ending. Those common in Syria and its neighbours, and in the talks.
 */
const NAMES =
  "محمد احمد محمود علي حسن حسين عمر عثمان خالد وليد فيصل سامي سمير سليم سليمان سالم سعيد سعد سعود سيف شريف صالح صلاح طارق طه طلال عادل عامر عباس عدنان عزيز عصام علاء عماد عمار غسان فادي فارس فايز فراس فهد فواز فؤاد قاسم قدري كامل كريم كمال لؤي ماجد مازن مالك ماهر مجدي محسن مروان مصطفى معاذ معتز منذر منير مهند موسى نادر ناصر نايف نبيل نجيب نزار نصر نضال نعيم نواف هادي هاني هشام هيثم وائل وسيم ياسر ياسين يحيى يوسف يونس زياد زيد رامي رائد راشد رشيد رضا رفيق رمزي رياض جابر جاسم جعفر جلال جمال جميل جهاد جورج ميشيل ميشال الياس انطوان بسام بشار بشير بلال بدر بكر باسل ايمن ايهاب انور امين امير امجد اكرم اسعد اسامة اسماعيل ابراهيم ادريس ايوب انس اياد حاتم حازم حمزة حمدي حيدر خليل خلدون داود ديب رجب زكريا زهير صبحي صفوان ضياء عارف عاصم عزام عقبة عواد عوض غازي فاتح فاروق قيس لبيب مأمون مؤيد مجد محيي مطيع معن ممدوح منصور ميسر نجم نورس هزاع وجيه يعرب رندة رندا هند هدى ليلى سمر سميرة فاطمة مريم نجاة نورا دارين امل بسمة بثينة خولة هنادي مرح منى ريم رنا سهير سوسن صباح عائشة فرح كوثر لمى لينا ميساء نادين ناديا هالة وفاء رشا ديمة سلام زهران نبيه عيسى توفيق حنا فيصل مازن رفعت بهجت " +
  "الكسندر سيرغي سيرجي فلاديمير ميخائيل ديمتري نيكولاي ايغور اندريه فيتالي فاسيلي يوري مارغريتا ماريا جون جيمس ديفيد روبرت وليم وليام مايكل توماس بيتر بول جورجي مارك مارتن ستيفان ستيفن كريستوفر اندرو انتوني فرانك جاك جان بيير لوران فيديريكا انجيلا هانس رجب مولود خلوصي هاكان ابراهيم سلجوق سيدات عمر مصطفى حقان براق بوراك احسان خيرت يرلان ايرلان مختار قاسم جومارت نورلان عسكر اصغر جواد حسن امير عباس مهدي رضا ارمان سردار ستيوارت كارولين ستيفاني كيريل اليكسي الكسي اناتولي ايفان ايليا نيكولا فيليب جيفري جويل ريتشارد كاترين ريكس مايك انطونيو غينادي بوغدان رستم رسلان باقر محسن حميد شاهين مولود ياشار فريدون بكير زينب اوميت";

/** «أبو زيد», «عبد الرحمن», «بن علي»: one name in two words. */
const COMPOUND = new Set(["عبد", "ابو", "ابن", "بن", "ام", "ال"]);
/** Endings of surnames in Russian, Kazakh, Turkish, Armenian and Persian names. */
const FOREIGN_ENDING = /(ييف|ووف|سكي|ينكو|شفيلي|اوغلو|زاده|باييف|ينين)$/u;
/** Endings that everyday words have too («ظروف», «معروف», «تصنيف», «بيان»), but not long ones. */
const SHORT_ENDING = /(وف|يف|يان)$/u;
const SIX_LETTERS = /^[^مولبف]\p{L}{3}وف$/u;
const NOT_SURNAMES = new Set(["يونيسيف", "اليونيسيف"]);

const GIVEN: ReadonlySet<string> = new Set(NAMES.split(" ").map(foldLetters));

/** Whether a folded word is a given name, or the first half of one. */
export const isGivenName = (folded: string): boolean => GIVEN.has(folded) || COMPOUND.has(folded);

/** Whether a folded word begins a name of two words. */
export const isCompoundName = (folded: string): boolean => COMPOUND.has(folded);

/** Whether a folded word ends as foreign surnames do. */
export const isForeignSurname = (folded: string): boolean =>
  !folded.startsWith("ال") &&
  !NOT_SURNAMES.has(folded) &&
  (FOREIGN_ENDING.test(folded) ||
    SIX_LETTERS.test(folded) ||
    (folded.length >= 7 && SHORT_ENDING.test(folded)));
