/** Words of the open data: of its descriptor and of `/data/`. */
export const strings = {
  title: "جولات: بيانات أرشيف محادثات أستانا وجنيف بشأن سوريا",
  description:
    "أرشيف المقالات عن محادثات أستانا وجنيف بشأن سوريا: المقالات وما قُرئ منها، والجولات والأشخاص والوفود. حقوق كل مقال لأصحابه، وما صرّحوا به في عمود «rights» من جدول المقالات؛ ولا تمنح هذه الحزمة إذنًا بإعادة نشر نص.",
  descriptionEn:
    "An archive of Arabic articles on the Astana and Geneva talks on Syria: the articles, what was read from them, and the rounds, people and delegations. Each article's rights are its holders'; what they say stands in the column `rights` of the table `articles`. The package grants no permission to publish a text again.",
  /** The country that all of it is about. */
  about: "سوريا",
  records: {
    title: "السجلات",
    ar: "سجل كل مقال في سطر: ما قُرئ منه، ومواضع الكلمات التي قُرئ منها، ونصه.",
    en: "One record an article and line: what was read, from which words, and the text.",
  },
  sources: {
    title: "الملفات الأصلية",
    ar: "ملف كل مقال في سطر كما هو في الأرشيف، بايتًا بايتًا: نصه، أو base64 إن لم يكن UTF-8.",
    en: "One source file a line, byte for byte: its text, or base64 where it is not UTF-8.",
  },
  registry: {
    title: "سجل المحررين",
    ar: "ملف من سجل المحررين بصيغة YAML، كما كُتب.",
    en: "A file of the editors' registry in YAML, as written.",
  },
  page: {
    title: "البيانات",
    intro: "الأرشيف كله للتنزيل: جداول وسجلات، والملفات التي يُبنى منها الموقع من جديد.",
    files: "الملفات",
    file: "الملف",
    what: "ما فيه",
    size: "الحجم بالبايت",
    digest: "بصمة SHA-256",
    descriptor:
      "وصف الحزمة كلها بمعيار Data Package: أعمدة كل جدول وأنواعها ومفاتيحها، وحجم كل ملف وبصمته.",
    recordsJson: "السجلات نفسها في ملف واحد بصيغة JSON.",
    recordSchema: "وصف السجل الواحد بمعيار JSON Schema: حقوله وأنواعها.",
    rights: "الحقوق",
    rightsText: [
      "حقوق كل مقال لكاتبه وناشره. ما صرّح به صاحب الحقوق مذكور في عمود rights من جدول المقالات، والخانة الفارغة لا تعني إذنًا: فلا تُعِد نشر نص كامل بغير إذن صاحبه.",
      "المقالات التي سُحبت من الأرشيف لا تُدرج في هذه الملفات.",
    ],
    cite: "الاستشهاد",
    citeText:
      "اذكر اسم الأرشيف وعنوان هذه الصفحة ويوم التنزيل وبصمة datapackage.json: فهي تدل على النسخة التي استعملتها، لأن فيها بصمة كل ملف آخر.",
    counts: "ما في الأرشيف",
    pages: "ملف لكل صفحة",
    pagesText:
      "بجانب كل صفحة مقال أو جولة أو شخص أو وفد أو مسار أو وسيلة إعلام ملفٌّ بمحتواها اسمه index.json. ومع كل قائمة جدولها (CSV)، ولكل جولة وشخص ووفد خلاصة بالجديد عنه (Atom وJSON Feed).",
    example: "مثال: أسئلة بلغة SQL",
    exampleText:
      "نزّل الجداول إلى مجلد، ثم اسأل فيه ببرنامج DuckDB: كم مقالًا لكل جولة؟ وببرنامج SQLite بعد قراءة الجدولين:",
    rebuild: "بناء الموقع من جديد",
    rebuildText: "نزّل ملفات هذا المجلد كلها محافظًا على أسمائها، ثم:",
  },
} as const;
