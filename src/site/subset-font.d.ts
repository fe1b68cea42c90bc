// subset-font ships no types; this is the part of it that the site uses.
declare module "subset-font" {
  /**
   * A font with the glyphs of a text, all OpenType features kept.
   *
   * @throws Error when the font cannot be read.
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2"; noHinting: boolean },
  ): Promise<Uint8Array>;
}
