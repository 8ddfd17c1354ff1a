import * as m from './en/index';

/** What every language's catalogue provides. */
export type Messages = typeof m;

/**
 * The messages of the language this build speaks. A namespace rather than an object, so that a page
 * ships only the areas it speaks.
 */
export { m };
