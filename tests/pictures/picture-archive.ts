import { buildArchive } from "../../src/archive/build-archive.js";
import type { Archive, Article } from "../../src/archive/archive.js";
import { REGISTRY_SCHEMAS, type Registry, type Round } from "../../src/registry/schema.js";
import { articleOf, REGISTRY } from "../site/fixture-archive.js";

/** A round of which only what a picture needs is said. */
export const roundOf = (id: string, process: string, start: string, more: object = {}): Round =>
  REGISTRY_SCHEMAS.rounds.parse({
    id,
    process,
    number: Number(/\d+$/.exec(id)?.[0] ?? 1),
    title: `لقاء ${id}`,
    start,
    end: start,
    city: "مدينة",
    city_en: "City",
    country_en: "Country",
    places: ["astana"],
    confidence: "high",
    ...more,
  });

/** An archive of these rounds, with the people, delegations and processes of the fixture. */
export const archiveOf = (
  rounds: readonly Round[],
  articles: readonly Article[] = [],
  registry: Partial<Registry> = {},
): Archive => buildArchive(articles, { ...REGISTRY, rounds, ...registry }, []);

/** So many articles about a round, and nothing in them. */
export const articlesAbout = (round: string, count: number): Article[] =>
  Array.from({ length: count }, (_, n) =>
    articleOf(
      {
        slug: `${round}-${n}`,
        title: `خبر ${n}`,
        rounds: [{ id: round, role: "subject", basis: "text", mentions: [] }],
      },
      [],
    ),
  );
