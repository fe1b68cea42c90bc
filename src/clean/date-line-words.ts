/** Words of a line that gives a date and nothing else, beside weekdays, months and numbers. */
export const DATE_LINE_WORDS: readonly string[] = [
  ...["تاريخ", "النشر", "نشر", "نشرت", "آخر", "تحديث", "التحديث", "في", "يوم", "الساعة", "بتوقيت"],
  ...["غرينتش", "جرينتش", "توقيت", "صباحا", "مساء"],
  ...["ظهرا", "ص", "م", "ه", "هـ", "الموافق", "ل", "تم", "بتاريخ", "gmt", "utc", "am", "pm"],
  ...["published", "updated", "on", "at", "monday", "tuesday", "wednesday", "thursday", "friday"],
  ...["saturday", "sunday", "january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun"],
  ...["jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat"],
  ...["sun"],
  ...["التوقيت", "المحلي", "حسب", "تعديل", "حرر"],
  ...["أضيف", "الإضافة", "الخبر", "المقال", "وقت", "التاريخ", "نشره", "بتاريخ", "آخر", "عند"],
  ...["شهر", "محرم", "صفر", "ربيع", "الأول", "الثاني", "الآخر", "جمادى", "الأولى", "الآخرة"],
  ...["الثانية", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي", "القعدة", "الحجة", "هجري", "ميلادي"],
  ...["هجرية", "ميلادية", "الهجري", "الميلادي"],
];

/** Places whose time a date line names: they say nothing about whether it is one. */
export const DATE_LINE_PLACES: readonly string[] = [
  ...["دمشق", "بيروت", "القدس", "مكة", "المكرمة", "الرياض", "القاهرة", "أبوظبي", "أبو", "ظبي"],
  ...["طهران", "أنقرة", "إسطنبول", "بغداد", "موسكو", "لندن", "تونس", "الجزائر", "الرباط", "عمان"],
];
