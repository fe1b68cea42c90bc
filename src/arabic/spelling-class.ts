/** Letters that stand for one foreign sound: «غاتيلوف» and «جاتيلوف», «صمادياروف» and «سمادياروف». */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[جق]/g, "غ"],
  [/ط/g, "ت"],
  [/ص/g, "س"],
  [/ظ/g, "ز"],
  [/ذ/g, "ز"],
  [/ث/g, "س"],
];

const CLASSES = new Map<string, string>();

/**
 * The class of spellings that a folded name belongs to. Outlets agree on a foreign name's consonants
 * and little else, so long vowels after the first letter and doubled letters are left out:
 * «لافرنتييف», «لافرينتيف» and «لافرنتيف» are all «لفرنتف». For comparing names only: everyday words
 * fall together in it.
 */
export function spellingClass(folded: string): string {
  const known = CLASSES.get(folded);
  if (known !== undefined) return known;
  const bare = folded.length > 5 ? folded.replace(/^ال/, "") : folded;
  const sounds = SAME_SOUND.reduce((word, [letters, one]) => word.replace(letters, one), bare);
  const consonants = sounds.slice(0, 1) + sounds.slice(1).replace(/[اويهء]/g, "");
  const found = consonants.replace(/(.)\1+/g, "$1");
  CLASSES.set(folded, found);
  return found;
}
