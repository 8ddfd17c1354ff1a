import { en } from './en/index';

/** What every language's catalogue provides. */
export type Messages = typeof en;

/** The messages of the language this build speaks. */
export const m: Messages = en;
