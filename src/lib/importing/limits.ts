/**
 * Bounds within which every reading ends in two seconds on a phone four times slower than a laptop,
 * and which no article comes near.
 */

/** Bytes of a file, so that a caller need not read a larger one. A page saved whole, its pictures inside, has some megabytes. */
export const MOST_BYTES = 30_000_000;

/** Characters of text: a thick book. The longest articles have a fifth of it. */
export const MOST_CHARACTERS = 1_000_000;

/** Elements of a page; the longest encyclopedia articles have about 30,000. */
export const MOST_ELEMENTS = 40_000;

/** Elements within one another. Browsers stop at 512; pages have about 30, broken ones 200. */
export const MOST_DEPTH = 1_000;

/** Below this depth a page's tree grows no deeper: what lies there is hung here. */
export const KEPT_DEPTH = 150;

/** Attributes of one element; pages have up to 30. */
export const MOST_ATTRIBUTES = 300;
