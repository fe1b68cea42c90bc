import type { Registry } from "../registry/schema.js";
import { REQUIRED, column, table } from "./table.js";

const KINDS = ["process", "round", "person", "delegation", "place", "publisher"] as const;
const TYPES = [
  "name",
  "latin",
  "alias",
  "short",
  "error",
  "term",
  "context-term",
  "shared-term",
  "adjective",
  "domain",
] as const;

interface Alias {
  kind: (typeof KINDS)[number];
  id: string;
  type: (typeof TYPES)[number];
  text: string;
}

const ofKind = (kind: Alias["kind"]) => (alias: Alias) => (alias.kind === kind ? alias.id : null);

/** Every name by which texts call a thing of the registry. */
export const aliases = table<Alias>(
  {
    name: "aliases",
    title: "الأسماء الأخرى",
    ar: "كل اسم تُعرف به الأشياء في النصوص، وما هو.",
    en: "Every name by which texts call things, and of what sort it is.",
    primaryKey: ["kind", "entity", "type", "text"],
  },
  [
    column("kind", ({ kind }) => kind, ["نوع المسمّى", "Kind of thing."], {
      constraints: { required: true, enum: KINDS },
    }),
    column("entity", ({ id }) => id, ["معرّف المسمّى", "Id of the thing."], REQUIRED),
    column("type", ({ type }) => type, ["نوع الاسم", "Sort of name; see the registry's schema."], {
      constraints: { required: true, enum: TYPES },
    }),
    column("text", ({ text }) => text, ["الاسم", "The name."], REQUIRED),
    ...(
      [
        ["process", "processes", "المسار إن كان مسارًا", "The thing, if a series of talks."],
        ["round", "rounds", "الجولة إن كانت جولة", "The thing, if a round."],
        ["person", "people", "الشخص إن كان شخصًا", "The thing, if a person."],
        ["delegation", "delegations", "الوفد إن كان وفدًا", "The thing, if a delegation."],
        ["place", "places", "المكان إن كان مكانًا", "The thing, if a place."],
        ["publisher", "publishers", "الوسيلة إن كانت وسيلة إعلام", "The thing, if an outlet."],
      ] as const
    ).map(([kind, list, ar, en]) => column(kind, ofKind(kind), [ar, en], { refers: `${list}.id` })),
  ],
  ({ archive }) => distinct(aliasesOf(archive.registry)),
);

function* distinct(all: Iterable<Alias>): Generator<Alias> {
  const seen = new Set<string>();
  for (const alias of all) {
    const key = [alias.kind, alias.id, alias.type, alias.text].join("\n");
    if (!seen.has(key)) yield alias;
    seen.add(key);
  }
}

type Names = readonly [Alias["type"], readonly string[]];

function* aliasesOf(registry: Registry): Generator<Alias> {
  for (const { id, name, latin, terms } of registry.processes) {
    yield* named("process", id, [["name", [name]], ["latin", [latin]], ["term", terms]]); // prettier-ignore
  }
  for (const { id, title, names } of registry.rounds) {
    yield* named("round", id, [["name", [title]], ["alias", names]]); // prettier-ignore
  }
  for (const person of registry.people) {
    yield* named("person", person.id, [
      ["name", [person.name]],
      ["latin", person.latin],
      ["alias", person.aliases],
      ["short", person.short_names],
      ["error", person.errors],
    ]);
  }
  for (const delegation of registry.delegations) {
    yield* named("delegation", delegation.id, [
      ["name", [delegation.name]],
      ["latin", delegation.latin],
      ["alias", delegation.names],
      ["adjective", delegation.adjectives],
      ["term", delegation.terms],
      ["context-term", delegation.context_terms],
      ["shared-term", delegation.shared_terms],
    ]);
  }
  for (const { id, name, latin, aliases: others } of registry.places) {
    yield* named("place", id, [["name", [name]], ["latin", latin], ["alias", others]]); // prettier-ignore
  }
  for (const { id, name, names, domains } of registry.publishers) {
    yield* named("publisher", id, [["name", [name]], ["alias", names], ["domain", domains]]); // prettier-ignore
  }
}

function* named(kind: Alias["kind"], id: string, names: readonly Names[]): Generator<Alias> {
  for (const [type, texts] of names) {
    for (const text of texts) yield { kind, id, type, text };
  }
}
