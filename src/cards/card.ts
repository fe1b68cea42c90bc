/** What a page's social card says: the picture that stands for it where its address is shared. */
export interface Card {
  /** Of the picture, from the site's root: `/rounds/astana-14/card.png`. */
  address: string;
  /** Decides hue and mark; null: none of either. */
  process: string | null;
  /** A short line above the title; null for none. */
  kicker: string | null;
  title: string;
  /** Lines below the title, the more important first. */
  facts: readonly string[];
}

/** CSS pixels, as networks ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A card as a page's head names it; what it shows is said in words. */
export const cardImage = ({ address, title, kicker, facts }: Card) => ({
  address,
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  alt: [...(kicker === null ? [] : [kicker]), title, ...facts].join("، "),
});
