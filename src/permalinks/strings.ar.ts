import type { WithholdingReason } from "../registry/schema.js";

/** What pages say of addresses that moved and of articles that were withdrawn. */
export const strings = {
  redirect: {
    title: "انتقلت هذه الصفحة",
    text: "عنوانها الجديد:",
  },
  /** At the end of an article: a place that is now on another page. */
  movedPlace: "كان هنا موضع يُحال إليه، وقد انتقل إلى",
  withheld: {
    title: "مقال مسحوب",
    crumb: "المقالات",
    intro:
      "كان في هذا العنوان مقال سُحب من الأرشيف، ولم يعد نصه محفوظًا فيه ولا في بحثه ولا في بياناته.",
    since: "تاريخ السحب",
    reason: "سبب السحب",
    note: "توضيح",
    stays: "يبقى هذا العنوان محجوزًا، كي لا تضيع الإحالات إليه.",
    reasons: {
      rights: "طلبَ ذلك صاحب حقوق النشر",
      privacy: "حمايةً لخصوصية أشخاص أو لسلامتهم",
      legal: "تنفيذًا لقرار قضائي أو التزام قانوني",
      error: "خطأ جوهري في النص أو في نسبته إلى ناشره",
    } satisfies Record<WithholdingReason, string>,
  },
} as const;
