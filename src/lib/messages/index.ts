// A build in another language reads that language's folder here (`VANTAGE_LANGUAGE`, vite.config.ts).
import * as m from './en/index';
import type { Translation } from './translation';

/** What every language's catalogue provides. */
export type Messages = Translation<typeof m>;

/**
 * The messages of the language this build speaks. A namespace rather than an object, so that a page
 * ships only the areas it speaks.
 */
export { m };
