import { createRequire } from "node:module";

/** A cut of a typeface that the site carries. */
export interface FontFace {
  family: "Noto Naskh Arabic" | "IBM Plex Sans Arabic";
  weight: 400 | 600 | 700;
  /** The whole typeface, TrueType, as a module's path. */
  source: string;
  /** Its part for this site, from the site's root. */
  address: string;
  /** In em: where its line stands (`hhea`), and a letter's width on average of what is set in it. */
  metrics: { ascent: number; descent: number; advance: number };
}

const NASKH_LINE = { ascent: 1.069, descent: 0.634 };
const PLEX_LINE = { ascent: 1.085, descent: 0.415 };

/**
 * Naskh is for reading and for headlines, Plex for names, numbers and everything that is not an
 * article's own words. Two weights each: a third would cost 25 KB and tell readers nothing more.
 */
export const FONT_FACES = [
  {
    family: "Noto Naskh Arabic",
    weight: 400,
    source: "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
    address: "/assets/fonts/naskh-400.woff2",
    metrics: { ...NASKH_LINE, advance: 0.3779 },
  },
  {
    family: "Noto Naskh Arabic",
    weight: 700,
    source: "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
    address: "/assets/fonts/naskh-700.woff2",
    metrics: { ...NASKH_LINE, advance: 0.3975 },
  },
  {
    family: "IBM Plex Sans Arabic",
    weight: 400,
    source: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
    address: "/assets/fonts/plex-400.woff2",
    metrics: { ...PLEX_LINE, advance: 0.3897 },
  },
  {
    family: "IBM Plex Sans Arabic",
    weight: 600,
    source: "@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
    address: "/assets/fonts/plex-600.woff2",
    metrics: { ...PLEX_LINE, advance: 0.4089 },
  },
] as const satisfies FontFace[];

/** Every page shows all of them in its first view, so they are asked for before the style sheet is read. */
export const PRELOADED_FONTS = FONT_FACES.map(({ address }) => address);

/**
 * A reader gets the archive's own faces on the first page, too, however slow the line. Preloaded, they
 * are there at the first paint or soon after; before that the early letters (`early-letters.ts`) keep
 * the lines, so that with fonts 800 ms late no kind of page moves by more than 0.003. `optional` would
 * leave the first page of a slow line without the faces of headlines.
 */
const FONT_DISPLAY = "swap";

const require = createRequire(import.meta.url);

/** Where a typeface lies on this disk. */
export const fontFile = ({ source }: Pick<FontFace, "source">): string => require.resolve(source);

/** The faces as style rules, for a style sheet below `/assets/`, each with its stand-in. */
export const fontFacesCss = (): string =>
  FONT_FACES.flatMap((face) => [faceCss(face), standInCss(face)]).join("\n");

const faceCss = ({ family, weight, address }: FontFace): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: ${FONT_DISPLAY}; ` +
  `src: url("${address.replace("/assets/", "")}") format("woff2"); }`;

/** DejaVu Sans, the Arabic of most Linux systems: em a letter, measured on the same text. */
const DEJAVU = {
  regular: { name: "DejaVu Sans", advance: 0.4492 },
  bold: { name: "DejaVu Sans Bold", advance: 0.5342 },
};

/**
 * For what is not among the early letters (rare signs, Latin): the same words take about the same room
 * without the face. Systems without DejaVu use their own fonts, whose metrics were not at hand to measure.
 */
function standInCss({ family, weight, metrics }: FontFace): string {
  const local = weight === 400 ? DEJAVU.regular : DEJAVU.bold;
  const size = metrics.advance / local.advance;
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  return (
    `@font-face { font-family: "${family} stand-in"; font-weight: ${weight}; ` +
    `src: local("${local.name}"); size-adjust: ${percent(size)}; ` +
    `ascent-override: ${percent(metrics.ascent / size)}; ` +
    `descent-override: ${percent(metrics.descent / size)}; line-gap-override: 0%; }`
  );
}
