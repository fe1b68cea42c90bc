import type { DelegationStatus } from "../record/article-record.js";
import { DELEGATION_STATUSES } from "../record/article-record.js";
import { listRedirects, type Redirect } from "../permalinks/list-redirects.js";
import type { Delegation, Person, Place, Process, Publisher, Round } from "../registry/schema.js";
import { addressOf, type PageKind } from "../site/addresses.js";
import { REQUIRED, column, table } from "./table.js";

const id = () =>
  column<{ id: string }>("id", (entry) => entry.id, ["المعرّف، لا يتغير", "Id; never changes."], {
    constraints: { required: true, pattern: "[a-z0-9]+(-[a-z0-9]+)*" },
  });
const name = () =>
  column<{ name: string }>("name", (entry) => entry.name, ["الاسم", "Arabic name."], REQUIRED);
const latin = () =>
  column<{ latin: readonly string[] }>("latin", (entry) => entry.latin[0] ?? null, [
    "الاسم بحروف لاتينية",
    "The usual transliteration.",
  ]);
const address = (kind: PageKind) =>
  column<{ id: string }>(
    "address",
    (entry) => addressOf(kind, entry.id),
    ["عنوان الصفحة من جذر الموقع", "The page's address from the site's root."],
    REQUIRED,
  );

export const processes = table<Process>(
  {
    name: "processes",
    title: "المسارات",
    ar: "مسارات المحادثات.",
    en: "The series of talks.",
    primaryKey: ["id"],
  },
  [
    id(),
    name(),
    column("latin", (process) => process.latin, ["الاسم بحروف لاتينية", "Latin name."]),
    column("first", (process) => process.first, ["يومها الأول", "Its first day."], {
      type: "date",
      constraints: { required: true },
    }),
    address("process"),
  ],
  ({ archive }) => archive.registry.processes,
);

export const places = table<Place>(
  {
    name: "places",
    title: "الأماكن",
    ar: "المدن والبلدان والمقارّ.",
    en: "Cities, countries, venues.",
    primaryKey: ["id"],
  },
  [
    id(),
    name(),
    latin(),
    column("kind", ({ kind }) => kind, ["النوع", "Kind of place."], {
      constraints: { required: true, enum: ["city", "country", "venue", "area"] },
    }),
    column(
      "same_as",
      (place) => place.same_as,
      ["المكان نفسه بمعرّف آخر", "The same place under another id."],
      { refers: "places.id" },
    ),
  ],
  ({ archive }) => archive.registry.places,
);

export const publishers = table<Publisher>(
  {
    name: "publishers",
    title: "وسائل الإعلام",
    ar: "وسائل الإعلام التي نُشرت فيها المقالات.",
    en: "The outlets that articles were published by.",
    primaryKey: ["id"],
  },
  [
    id(),
    name(),
    column("domain", ({ domains }) => domains[0] ?? null, [
      "اسم نطاقها",
      "Its first domain, without www.",
    ]),
    address("publisher"),
  ],
  ({ archive }) => archive.registry.publishers,
);

export const rounds = table<Round>(
  {
    name: "rounds",
    title: "الجولات",
    ar: "جولات المحادثات كما يعرفها سجل المحررين.",
    en: "The rounds of talks, as the editors' registry knows them.",
    primaryKey: ["id"],
  },
  [
    id(),
    column("process", ({ process }) => process, ["المسار", "The series."], {
      ...REQUIRED,
      refers: "processes.id",
    }),
    column("number", ({ number }) => number, ["رقمها في مسارها", "Its number in the series."], {
      type: "integer",
      constraints: { required: true, minimum: 1 },
    }),
    column("title", ({ title }) => title, ["اسمها", "Arabic title."], REQUIRED),
    column("start", ({ start }) => start, ["يومها الأول", "First day."], {
      type: "date",
      constraints: { required: true },
    }),
    column("end", ({ end }) => end, ["يومها الأخير", "Last day."], {
      type: "date",
      constraints: { required: true },
    }),
    column("place", (round) => round.places[0] ?? null, ["المكان", "Where it met (first place)."], {
      refers: "places.id",
    }),
    column(
      "city",
      ({ city }) => city,
      ["المدينة باسمها حينها", "City by its name then."],
      REQUIRED,
    ),
    column(
      "city_en",
      (round) => round.city_en,
      ["المدينة بالإنكليزية", "City in English."],
      REQUIRED,
    ),
    column(
      "country_en",
      (round) => round.country_en,
      ["البلد بالإنكليزية", "Country in English."],
      REQUIRED,
    ),
    column("venue", ({ venue }) => venue, ["المقرّ", "Venue."]),
    column("confidence", ({ confidence }) => confidence, ["الثقة", "How sure the editors are."], {
      constraints: { required: true, enum: ["high", "medium", "low"] },
    }),
    address("round"),
  ],
  ({ archive }) => archive.registry.rounds,
);

export const delegations = table<Delegation>(
  {
    name: "delegations",
    title: "الوفود",
    ar: "الدول والأطراف والمنظمات التي لها وفود، والمجموعات التي تجمعها.",
    en: "States, parties and organisations that send delegations, and groups of these.",
    primaryKey: ["id"],
  },
  [
    id(),
    name(),
    latin(),
    column("kind", ({ kind }) => kind, ["النوع", "Kind of body."], {
      constraints: { required: true, enum: ["state", "party", "organisation", "group"] },
    }),
    address("delegation"),
  ],
  ({ archive }) => archive.registry.delegations,
);

export const people = table<Person>(
  {
    name: "people",
    title: "الأشخاص",
    ar: "الأشخاص الذين تعرفهم المقالات بأسمائهم.",
    en: "People whom articles name.",
    primaryKey: ["id"],
  },
  [
    id(),
    name(),
    latin(),
    column("role", ({ roles }) => roles[0] ?? null, [
      "صفته كما ذكرتها الصحافة",
      "First of the roles that the press gave.",
    ]),
    address("person"),
  ],
  ({ archive }) => archive.registry.people,
);

interface Attendance {
  round: Round;
  attending: Round["delegations"][number];
}

const STATUS: readonly DelegationStatus[] = DELEGATION_STATUSES;

export const attendance = table<Attendance>(
  {
    name: "attendance",
    title: "الحضور",
    ar: "من حضر كل جولة، وبأي صفة، ومن رأس وفده، كما يعرفه سجل المحررين.",
    en: "Who came to which round, as what and under whom, as the editors' registry knows it.",
    primaryKey: ["round", "delegation"],
  },
  [
    column("round", ({ round }) => round.id, ["الجولة", "The round."], {
      ...REQUIRED,
      refers: "rounds.id",
    }),
    column("delegation", ({ attending }) => attending.id, ["الوفد", "The delegation."], {
      ...REQUIRED,
      refers: "delegations.id",
    }),
    column("status", ({ attending }) => attending.status, ["الصفة", "As what it came."], {
      constraints: { required: true, enum: STATUS },
    }),
    column("head", ({ attending }) => attending.head, ["رئيس الوفد", "Its head."], {
      refers: "people.id",
    }),
    column("head_title", ({ attending }) => attending.head_title, [
      "صفة رئيسه",
      "The head's title then.",
    ]),
    column("size", ({ attending }) => attending.size, ["عدد أعضائه", "How many members."], {
      type: "integer",
      constraints: { minimum: 1 },
    }),
  ],
  function* ({ archive }) {
    for (const round of archive.registry.rounds) {
      for (const attending of round.delegations) yield { round, attending };
    }
  },
);

interface Membership {
  group: string;
  person: string | null;
  member: string | null;
  role: "head" | "member";
  title: string | null;
  round: Round | null;
}

export const memberships = table<Membership>(
  {
    name: "memberships",
    title: "العضوية",
    ar: "من رأس وفدًا في جولة، وأي وفود تؤلف مجموعة.",
    en: "Who headed a delegation at a round, and which delegations form a group.",
    primaryKey: ["id"],
  },
  [
    column(
      "id",
      ({ group, person, member, round }) =>
        [group, person ?? member, ...(round === null ? [] : [round.id])].join("/"),
      ["المعرّف", "`DELEGATION/MEMBER/ROUND`."],
      REQUIRED,
    ),
    column("delegation", ({ group }) => group, ["الوفد أو المجموعة", "The delegation or group."], {
      ...REQUIRED,
      refers: "delegations.id",
    }),
    column("person", ({ person }) => person, ["العضو إن كان شخصًا", "The member, if a person."], {
      refers: "people.id",
    }),
    column(
      "member",
      ({ member }) => member,
      ["العضو إن كان وفدًا", "The member, if a delegation."],
      {
        refers: "delegations.id",
      },
    ),
    column("role", ({ role }) => role, ["الدور", "What the member is in it."], {
      constraints: { required: true, enum: ["head", "member"] },
    }),
    column("title", ({ title }) => title, ["صفته", "The person's title then."]),
    column("round", ({ round }) => round?.id ?? null, ["الجولة", "At which round."], {
      refers: "rounds.id",
    }),
    column("start", ({ round }) => round?.start ?? null, ["من", "The round's first day."], {
      type: "date",
    }),
    column("end", ({ round }) => round?.end ?? null, ["إلى", "The round's last day."], {
      type: "date",
    }),
  ],
  function* ({ archive }) {
    for (const { id: group, members } of archive.registry.delegations) {
      for (const member of members) {
        yield { group, member, person: null, role: "member", title: null, round: null };
      }
    }
    for (const round of archive.registry.rounds) {
      for (const { id: group, head, head_title: title } of round.delegations) {
        if (head !== null) yield { group, person: head, member: null, role: "head", title, round };
      }
    }
  },
);

export const redirects = table<Redirect>(
  {
    name: "redirects",
    title: "العناوين المحوّلة",
    ar: "عناوين قديمة أو بديلة، وإلى أين تقود. لا يُحذف منها شيء.",
    en: "Old and alternative addresses, and where they lead. None is ever removed.",
    primaryKey: ["from"],
  },
  [
    column("from", ({ from }) => from, ["العنوان القديم", "The address, from the root."], REQUIRED),
    column("to", ({ to }) => to, ["إلى أين يقود", "Where it leads in the end."], REQUIRED),
    column("since", ({ since }) => since, ["منذ", "Since when; none for those made by rule."], {
      type: "date",
    }),
    column("why", ({ why }) => why, ["السبب", "Why."], REQUIRED),
    column("basis", ({ basis }) => basis, ["كتبه محرر أم قاعدة", "An editor's, or made by rule."], {
      constraints: { required: true, enum: ["editor", "rule"] },
    }),
  ],
  ({ archive }) => listRedirects(archive.registry).redirects,
);
