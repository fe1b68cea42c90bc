import { foldLetters } from "../arabic/letters.js";
import { tokensOf } from "../arabic/tokens.js";
import type { NameIndex } from "./name-index.js";
import { sentenceTokens, wordAt, type TextField } from "./text-field.js";

/** What in an article says which talks it is about. */
export interface ProcessCues {
  /** One-word city names, folded, with the processes that meet there. */
  placeNames: ReadonlyMap<string, readonly string[]>;
  /** The process the whole article speaks of most; null when it is not about the talks. */
  main: string | null;
  /** Whether it is spoken of often enough that a bare «الجولة السابعة» must be one of its rounds. */
  isSure: boolean;
  /** Every process spoken of, the most frequent first. */
  all: readonly string[];
  /** Whether the registry has a round of that process and number. */
  hasRound: (process: string, number: number) => boolean;
}

/** Two cues in the body, or one in the title. */
const SURE_WEIGHT = 3;

interface Cue {
  process: string;
  at: number;
  /** How much a cue says: «جنيف» may be only where the committee met. */
  weight: number;
}

const COMMITTEE = /^ال?(دستوريه)$/u;
const SYRIA = /^(ال|لل)?(سوري|سوريا|سوريه|سوريين|سوريون|سوريتين)$/u;
/** Envoys of the United Nations to Syria: their talks are on it, whether it is named or not. */
const ENVOY = /^(ميستورا|مستورا|ديميستورا|ديمستورا|دوميستورا|بيدرسون|بيدرسن|بيدرسين)$/u;
const TALKS =
  /^(ال|لل)?(محادثات|مفاوضات|مباحثات|مشاورات|اجتماعات|اجتماع|موتمر|جوله|مسار|صيغه|عمليه|لقاء|ملتقي|تسويه|وفد|وفود|ضامنه|دوره|دستوريه)$/u;

/** Reads an article's cues once, for all of its rounds. */
export function processCues(fields: readonly TextField[], names: NameIndex): ProcessCues {
  const placeNames = processPlaces(names);
  const cues = fields.flatMap((field) =>
    field.tokens.flatMap((_, i) => {
      const found = cueAt(field, i, placeNames);
      return found ? [{ ...found, weight: found.weight * prominence(field, i) }] : [];
    }),
  );
  const weights = isOnSyrianTalks(fields) && cues.length > 0 ? byWeight(cues) : [];
  const [main, weight] = weights[0] ?? [null, 0];
  const known = new Set(names.registry.rounds.map(({ process, number }) => `${process} ${number}`));
  return {
    placeNames,
    main,
    isSure: weight >= SURE_WEIGHT,
    all: weights.map(([id]) => id),
    hasRound: (process, number) => known.has(`${process} ${number}`),
  };
}

/** What title and lead speak of is what the article is about. */
function prominence(field: TextField, i: number): number {
  if (field.inTitle) return 4;
  return (field.sentenceOfToken[i] ?? 0) <= 2 ? 2 : 1;
}

/** One-word names of cities, folded, with the processes that meet there. */
export function processPlaces(names: NameIndex): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const process of names.registry.processes) {
    for (const name of process.place_names) {
      if (tokensOf(name).length !== 1) continue;
      const folded = foldLetters(name);
      places.set(folded, [...(places.get(folded) ?? []), process.id]);
    }
  }
  return places;
}

function cueAt(field: TextField, i: number, placeNames: ProcessCues["placeNames"]): Cue | null {
  if (isCommittee(field, i)) return { process: "constitutional-committee", at: i, weight: 2 };
  const place = placeProcess(field, i, { placeNames });
  if (place !== undefined) return { process: place, at: i, weight: place === "sochi" ? 0.5 : 1.5 };
  if (isSyrianSyrian(field, i)) return { process: "geneva", at: i, weight: 1.5 };
  return null;
}

/** «اللجنة الدستورية», «الدستورية», «لجنة مناقشة الدستور». */
const isCommittee = (field: TextField, i: number): boolean =>
  isDraftingCommittee(field, i) ||
  ((field.forms[i] ?? []).some((form) => COMMITTEE.test(form.text)) &&
    (/^(و|ب|ف|ل)*(ال)?لجنه$/u.test(field.tokens[i - 1]?.text ?? "") ||
      field.tokens[i]?.text === "الدستوريه"));

const isDraftingCommittee = (field: TextField, i: number): boolean =>
  field.tokens[i]?.text === "الدستور" &&
  /^(مناقشه|صياغه|كتابه|اعداد)$/u.test(field.tokens[i - 1]?.text ?? "") &&
  /^[وفبل]*لجنه$/u.test(field.tokens[i - 2]?.text ?? "");

/** The process that meets in the city named at token `i`, if it is one. */
export function placeProcess(
  field: TextField,
  i: number,
  { placeNames }: Pick<ProcessCues, "placeNames">,
): string | undefined {
  for (const form of field.forms[i] ?? []) {
    const process = placeNames.get(form.text)?.[0];
    if (process !== undefined) return process;
  }
  return undefined;
}

/** «المحادثات السورية - السورية» is what the press calls the talks at Geneva. */
const isSyrianSyrian = (field: TextField, i: number): boolean => {
  const [first, second] = [field.tokens[i]?.text ?? "", field.tokens[i + 1]?.text ?? ""];
  return (
    /^السوريه?$/u.test(first) &&
    first === second &&
    /^و?ال(محادثات|مفاوضات|مباحثات|حوار)/u.test(field.tokens[i - 1]?.text ?? "")
  );
};

/** Yemen's talks met in Geneva too: the article must speak of Syria, and of talks. */
function isOnSyrianTalks(fields: readonly TextField[]): boolean {
  const has = (pattern: RegExp, least: number): boolean => {
    let count = 0;
    for (const field of fields) {
      for (const token of field.tokens) {
        if (pattern.test(token.text.replace(/^[وفبلك](?=ال|سور)/u, "")) && ++count >= least)
          return true;
      }
    }
    return false;
  };
  return (has(SYRIA, 1) || has(ENVOY, 1)) && has(TALKS, 1);
}

function byWeight(cues: readonly Cue[]): [string, number][] {
  const weights = new Map<string, number>();
  for (const cue of cues) weights.set(cue.process, (weights.get(cue.process) ?? 0) + cue.weight);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * The process that a round without one belongs to: the nearest cue of its sentence («الجولة السابعة
 * من محادثات أستانا»), else what the article is about. One that never had so many rounds is passed
 * over for the next likely; where none had, the likeliest is given, for the editor to hear of.
 *
 * @returns `isGuess` where nothing in the sentence says so.
 */
export function processNear(
  field: TextField,
  found: { from: number; to: number; number: number },
  cues: ProcessCues,
): { process: string; isGuess: boolean } | null {
  if (cues.main === null) return null;
  const near = [...ownerOf(field, found, cues), ...nearCues(field, found, cues)].map(asHost);
  const likely = cues.isSure ? [...near, ...cues.all.map(asHost)] : near;
  const fits = likely.find((process) => cues.hasRound(process, found.number)) ?? likely[0];
  return fits === undefined ? null : { process: fits, isGuess: !near.includes(fits) };
}

/** Words back in which «جولتها» finds the talks it belongs to. */
const OWNER_REACH = 60;

/** «بدأت محادثات أستانا … وفي جولتها الرابعة»: the talks named last. */
function ownerOf(field: TextField, { from }: { from: number }, cues: ProcessCues): string[] {
  if (!/^[وفبل]{0,2}(جولت|دورت|نسخت)ها?$/u.test(wordAt(field, from))) return [];
  for (let i = from - 1; i >= Math.max(0, from - OWNER_REACH); i--) {
    const cue = cueAt(field, i, cues.placeNames);
    if (cue !== null && cue.process !== "sochi") return [cue.process];
  }
  return [];
}

/** At Sochi met the congress, which has no number, and a round of the Astana talks. */
const asHost = (process: string): string => (process === "sochi" ? "astana" : process);

/** How far, in words weighed by the cue, a cue of the sentence may stand. */
const NEAR = 12;

/** The processes that the sentence names near the round, the nearest first. */
function nearCues(
  field: TextField,
  found: { from: number; to: number },
  cues: ProcessCues,
): string[] {
  const { from, to } = sentenceTokens(field, found.from);
  const own: Cue[] = [];
  for (let i = from; i < to; i++) {
    const cue = i >= found.from && i < found.to ? null : cueAt(field, i, cues.placeNames);
    if (cue !== null && cue.process !== "sochi") own.push(cue);
  }
  const hasCommittee = own.some((cue) => cue.process === "constitutional-committee");
  return own
    .filter((cue) => cue.process !== "geneva" || !hasCommittee || isTalks(field, cue.at - 1))
    .map((cue) => ({ process: cue.process, distance: distanceTo(cue, found) }))
    .filter(({ distance }) => distance < NEAR)
    .sort((a, b) => a.distance - b.distance)
    .map(({ process }) => process);
}

/** The committee meets in Geneva too: there the city's name says nothing of the Geneva talks. */
const isTalks = (field: TextField, i: number): boolean => TALKS.test(field.tokens[i]?.text ?? "");

/** What follows a round names it more often than what stands before it. */
function distanceTo(cue: Cue, found: { from: number; to: number }): number {
  const words = cue.at >= found.to ? cue.at - found.to : (found.from - cue.at) * 1.5;
  return words / cue.weight;
}
