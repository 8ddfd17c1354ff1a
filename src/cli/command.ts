import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal';

export const DONE = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

export interface Given {
	/** Arguments that are no options. */
	readonly names: readonly string[];
	readonly flag: (name: string) => boolean;
}

/** One command: its options, and what it does. It holds no logic of its own. */
export interface Command {
	readonly name: string;
	/** How it is written, without `vantage`: `place [set] <file>`. */
	readonly usage: string;
	/** The help's text. */
	readonly about: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** How many names it takes. */
	readonly names: { readonly least: number; readonly most: number };
	/** @returns the exit code */
	readonly run: (given: Given, terminal: Terminal) => Promise<number> | number;
}

/** The command was not written as it must be, or a file it names is not there. */
export class WrongUse extends Error {}

export const JSON_OPTION = { json: { type: 'boolean' } } as const;
export const JSONL_OPTION = { jsonl: { type: 'boolean' } } as const;
