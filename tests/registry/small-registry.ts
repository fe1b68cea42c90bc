import type { RegistryFile } from "../../src/registry/load-registry.js";

const FILES = {
  processes: `- id: astana
  name: محادثات أستانا
  latin: Astana process
  first: 2017-01-23
  convened_by: [turkey]
`,
  rounds: `- id: astana-1
  process: astana
  number: 1
  title: الجولة الأولى
  start: 2017-01-23
  end: 2017-01-24
  city: أستانا
  city_en: Astana
  country_en: Kazakhstan
  places: [astana]
  confidence: high
  delegations:
    - id: turkey
      status: guarantor
      head: sedat-onal
  quotes:
    - speaker: sedat-onal
      text: نريد حلا
      source: https://example.org/a
- id: astana-2
  process: astana
  number: 2
  title: الجولة الثانية
  start: 2017-02-16
  end: 2017-02-16
  city: أستانا
  city_en: Astana
  country_en: Kazakhstan
  places: [astana]
  confidence: high
`,
  delegations: `- id: turkey
  name: الوفد التركي
  kind: state
  members: [turkey]
  shared_terms: [الضامن]
- id: russia
  name: الوفد الروسي
  kind: state
  shared_terms: [الضامن]
`,
  people: `- id: sedat-onal
  name: سيدات أونال
  short_names: [أونال]
- id: selcuk-onal
  name: سلجوق أونال
  short_names: [أونال]
`,
  places: `- id: astana
  name: أستانا
  kind: city
  used:
    - from: null
      to: 2019-03
- id: capital
  name: استانا
  kind: city
  same_as: astana
`,
  publishers: `- id: sana
  name: سانا
  domains: [sana.sy]
`,
};

export type SmallFile = keyof typeof FILES;

/** A sound registry in six short files, with one stretch of one of them replaced. */
export function smallRegistry(change?: [file: SmallFile, old: string, now: string]) {
  const texts: Record<string, string> = { ...FILES };
  if (change !== undefined) {
    const [kind, old, now] = change;
    if (!FILES[kind].includes(old)) throw new Error(`${kind} has no ${old}`);
    texts[kind] = FILES[kind].replace(old, now);
  }
  return Object.entries(texts).map(
    ([kind, text]): RegistryFile => ({ file: `registry/${kind}.yaml`, text }),
  );
}
