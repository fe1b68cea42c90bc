import { FONT_FACES, type FontFace } from "./fonts.js";

/** The address of a face's digits, from the site's root. */
export const digitsAddress = ({ address }: Pick<FontFace, "address">): string =>
  address.replace(/\.woff2$/, "-digits.woff2");

/**
 * Style rules by which readers see Arabic-Indic digits while the text keeps Western ones, so that
 * copying and searching stay as they are. Faces of ten glyphs stand before the others; runs in Latin
 * letters («astana-14») do without them.
 */
export const digitFacesCss = (): string =>
  `${FONT_FACES.map(faceCss).join("\n")}
@layer tokens {
  :root {
    --text-face: "Noto Naskh Arabic digits", var(--text-stack);
    --interface-face: "IBM Plex Sans Arabic digits", var(--interface-stack);
  }
}
@layer utilities {
  :lang(en) { font-family: var(--interface-stack); }
}`;

const faceCss = (face: FontFace): string =>
  `@font-face { font-family: "${face.family} digits"; font-weight: ${face.weight}; ` +
  `font-display: swap; unicode-range: U+30-39; ` +
  `src: url("${digitsAddress(face).replace("/assets/", "")}") format("woff2"); }`;

const ZERO = 0x30;
const ARABIC_ZERO = 0x660;

/** The Arabic-Indic digit that is drawn for a Western one's code point. */
export const arabicIndic = (western: number): number => western - ZERO + ARABIC_ZERO;

/** A text with its Western digits as Arabic-Indic ones: «الجولة 14» is «الجولة ١٤». */
export const arabicDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(arabicIndic(digit.charCodeAt(0))));
