/** A word without some of the particles written onto it. */
export interface BareForm {
  /** The folded word that is left. */
  text: string;
  /** How many folded letters were taken off its front. */
  dropped: number;
}

/**
 * A folded word and what it may be without the particles written onto its front: و and ف (and), ب
 * (in), ك (as), ل (to). «وللجعفري» gives also «للجعفري» and «الجعفري»: the article after ل loses
 * its alif, so nothing is dropped in front of it. The word itself comes first; a form has at least
 * three letters. What is found is a possibility: «وزير» gives «زير», and the lexicon decides.
 */
export function bareForms(word: string): BareForm[] {
  const forms: BareForm[] = [{ text: word, dropped: 0 }];
  addPreposition(forms, word, 0);
  if (word.startsWith("و") || word.startsWith("ف")) {
    const rest = word.slice(1);
    if (rest.length >= LEAST_LETTERS) forms.push({ text: rest, dropped: 1 });
    addPreposition(forms, rest, 1);
  }
  return forms;
}

const LEAST_LETTERS = 3;

function addPreposition(forms: BareForm[], word: string, dropped: number): void {
  const rest = word.slice(1);
  if (rest.length < LEAST_LETTERS) return;
  if (word.startsWith("لل")) forms.push({ text: "ال" + word.slice(2), dropped });
  // «للبنان» is ل and «لبنان».
  if (/^[بكل]/.test(word)) forms.push({ text: rest, dropped: dropped + 1 });
}
