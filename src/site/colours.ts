/** A colour in both themes, `#rrggbb`. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * Paper, ink and one hue a process. Style sheets know each as `--NAME`; cards and the browser's own
 * frame take the values from here.
 *
 * Text (`TEXT_COLOURS`) stands at least 7:1 against every ground (`GROUNDS`), `edge` 4.5:1. `rule`
 * parts what space has parted already: it carries no meaning and no contrast is asked of it.
 */
export const COLOURS = {
  paper: { light: "#fbf8f1", dark: "#161412" },
  raised: { light: "#f3eee2", dark: "#221f1a" },
  /** Behind words that were searched for or linked to. */
  mark: { light: "#f9e3a0", dark: "#3a300c" },
  ink: { light: "#1b1916", dark: "#ece7dc" },
  "ink-soft": { light: "#474239", dark: "#c6beb0" },
  /** Borders of controls, marks of charts without a process. */
  edge: { light: "#6b6456", dark: "#a69d8d" },
  rule: { light: "#d9d0bf", dark: "#3b362e" },
  link: { light: "#12456a", dark: "#a6d0ea" },
  astana: { light: "#0a514d", dark: "#84d3cc" },
  geneva: { light: "#7a1c34", dark: "#f5b1bc" },
  committee: { light: "#5f4100", dark: "#e6bf74" },
  sochi: { light: "#364759", dark: "#b8c9dc" },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;

/** The hue of each process, by the process's id. A process that is not here is printed in ink. */
export const PROCESS_COLOURS = {
  astana: "astana",
  geneva: "geneva",
  "constitutional-committee": "committee",
  sochi: "sochi",
} as const satisfies Record<string, ColourName>;

/** How much of its hue `--wash`, the ground of a process's own panels, has in it. */
export const WASH_PERCENT = 9;

type Theme = keyof Colour;

/** The colours as custom properties: light, dark where the system or the reader asks for it. */
export function coloursCss(): string {
  return [
    "@layer tokens {",
    `:root { color-scheme: light; ${declarations("light")} }`,
    "@media (prefers-color-scheme: dark) {",
    `:root:not([data-theme="light"]) { color-scheme: dark; ${declarations("dark")} }`,
    "}",
    `:root[data-theme="dark"] { color-scheme: dark; ${declarations("dark")} }`,
    // On paper the page is light, whatever the screen was.
    `@media print { :root:root { color-scheme: light; ${declarations("light")} } }`,
    ...Object.entries(PROCESS_COLOURS).map(
      ([id, name]) => `[data-process="${id}"] { --process: var(--${name}); }`,
    ),
    // Computed where `--process` is set: a custom property that uses another is settled there.
    `:root, [data-process] { --wash: color-mix(in srgb, var(--process, var(--ink-soft)) ${WASH_PERCENT}%, var(--paper)); }`,
    "}",
  ].join("\n");
}

const declarations = (theme: Theme): string =>
  Object.entries(COLOURS)
    .map(([name, colour]) => `--${name}: ${colour[theme]};`)
    .join(" ");
