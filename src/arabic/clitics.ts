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
  const add = (text: string, dropped: number): void => {
    if (text.length >= 3) forms.push({ text, dropped });
  };
  const conjunction = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
  if (conjunction === 1) add(word.slice(1), 1);
  for (const at of conjunction === 1 ? [0, 1] : [0]) {
    const rest = word.slice(at);
    if (rest.startsWith("لل")) add("ال" + rest.slice(2), at);
    else if (/^[بكل]/.test(rest)) add(rest.slice(1), at + 1);
  }
  return forms;
}
