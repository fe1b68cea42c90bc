/**
 * The fonts that the site carries: path in `node_modules`, name below `/assets/fonts/`. One weight a
 * face and script; together 130 KB.
 */
export const FONT_FILES = [
  [
    "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2",
    "naskh-arabic-400.woff2",
  ],
  [
    "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin-400-normal.woff2",
    "naskh-latin-400.woff2",
  ],
  [
    "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2",
    "plex-arabic-500.woff2",
  ],
  [
    "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-500-normal.woff2",
    "plex-latin-500.woff2",
  ],
] as const;
