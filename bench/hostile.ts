import { indexNames } from "../src/extract/name-index.js";
import { readRegistry } from "../src/publish/content.js";
import { realEffects } from "../src/publish/real-effects.js";
import { HOSTILE_PIECES } from "./hostile-texts.js";
import { RULES } from "./rule-costs.js";
import { costsOfPiece, isInTime, type RuleCost } from "./slow-rules.js";

/**
 * `npm run bench:hostile -- [WORD]`: feeds a megabyte of every hostile text (of those that hold WORD)
 * to every rule. The tests feed the worst of them; this is the sweep that finds the worst.
 */
async function main(word: string): Promise<number> {
  const { registry } = await readRegistry("registry", realEffects());
  if (registry === null) throw new Error("the registry has errors: see `npm run check`");
  const names = indexNames(registry);
  const pieces = Object.values(HOSTILE_PIECES).flat();
  const costs = pieces
    .filter((piece) => piece.includes(word))
    .flatMap((piece) => {
      const found = costsOfPiece(piece, names);
      found.filter((cost) => !isInTime(cost)).forEach((cost) => console.log(lineOf(cost)));
      return found;
    });
  for (const rule of RULES) {
    const own = costs.filter((cost) => cost.rule === rule).sort((a, b) => b.ms - a.ms);
    console.log(rule.padEnd(24), own.slice(0, 3).map(figure).join("   "));
  }
  return costs.every(isInTime) ? 0 : 1;
}

const figure = ({ piece, ms }: RuleCost): string =>
  `${ms.toFixed(0)} ms \u2068${JSON.stringify(piece)}\u2069`;
const lineOf = (cost: RuleCost): string =>
  `TOO SLOW: ${cost.rule}, ${(cost.bytes / 1000).toFixed(0)} KB: ${figure(cost)}`;

process.exitCode = await main(process.argv[2] ?? "");
