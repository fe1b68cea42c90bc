import { FONT_FACES, type FontFace } from "./fonts.js";

/** The style sheet that holds them, from the site's root. */
export const EARLY_LETTERS_ADDRESS = "/assets/early-letters.css";

/**
 * What nearly all of a page is set in: letters, the three marks that papers print, Western digits, the
 * commonest punctuation. Each further character would keep the first paint waiting, too.
 */
export const EARLY_LETTERS = [..." ()-./0123456789:[]\u00a0«»،؛؟", ..."ًُّ", "–"]
  .concat(charactersBetween("ء", "غ"), charactersBetween("ف", "ي"))
  .join("");

function charactersBetween(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

/** A face of regular weight: its letters stand in for its bold kin as well. */
export const EARLY_FACES = FONT_FACES.filter(({ weight }) => weight === 400);

/** How much wider the words that a page shows in bold are than in the regular letters, spaces counted in. */
const BOLD_WIDTH = { "Noto Naskh Arabic": 1.035, "IBM Plex Sans Arabic": 1.047 };

/**
 * The commonest letters of the two regular faces, in the style sheet itself: with fonts that come late
 * the page is painted in its own letters, and each line keeps its words. No system's font can do that:
 * with DejaVu, fitted as well as may be, the first view of 23 of 53 articles shifted by over 0.01 on a
 * phone (0.045 on average); with these letters none of the 26 looked at did.
 *
 * The same letters, widened, stand in for the bold faces. Printed twice, they are sent once: whoever
 * compresses the file finds the second a repetition of the first.
 *
 * @param lettersOf The letters' bytes, WOFF2, of a face of `EARLY_FACES`.
 */
export const earlyLettersCss = (lettersOf: (face: FontFace) => Uint8Array): string =>
  EARLY_FACES.flatMap((regular) => {
    const source = `data:font/woff2;base64,${Buffer.from(lettersOf(regular)).toString("base64")}`;
    const kin = FONT_FACES.filter(({ family }) => family === regular.family);
    return kin.map((face) => standInOf(face, regular, source));
  }).join("\n");

/** After the face itself and before its stand-in of a system's font in every stack (`4-tokens.css`). */
function standInOf(face: FontFace, regular: FontFace, source: string): string {
  const size = face === regular ? 1 : BOLD_WIDTH[face.family];
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return (
    `@font-face { font-family: "${face.family} letters"; font-weight: ${face.weight}; ` +
    `font-display: block; src: url("${source}") format("woff2"); unicode-range: ${RANGES}; ` +
    `size-adjust: ${percent(size)}; ascent-override: ${percent(face.metrics.ascent / size)}; ` +
    `descent-override: ${percent(face.metrics.descent / size)}; line-gap-override: 0%; }`
  );
}

const RANGES = rangesOf([...EARLY_LETTERS].map((letter) => letter.charCodeAt(0)));

/** Code points as CSS writes them: `U+20, U+28-29`. */
function rangesOf(points: readonly number[]): string {
  const sorted = [...points].sort((a, b) => a - b);
  const starts = sorted.filter((point) => !sorted.includes(point - 1));
  const ends = sorted.filter((point) => !sorted.includes(point + 1));
  const hex = (point = 0): string => point.toString(16);
  return starts
    .map((start, index) =>
      start === ends[index] ? hex(start) : `${hex(start)}-${hex(ends[index])}`,
    )
    .map((range) => `U+${range}`)
    .join(", ");
}
