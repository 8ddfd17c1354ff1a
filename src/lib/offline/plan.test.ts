import { expect, test } from 'vitest';
import { plan, type Plan, type Situation } from './plan';

const TABLE: [what: string, situation: Omit<Situation, 'own'>, expected: Plan][] = [
	[
		'a page is of our version, or comes as the server has it',
		{ kind: 'page', asker: null },
		{ cache: { version: 'ours' }, network: 'as-it-comes', otherwise: 'offline-page' }
	],
	[
		'a file named by its hash is the same in every version',
		{ kind: 'asset', asker: null },
		{ cache: 'any', network: 'and-keep', otherwise: 'error' }
	],
	[
		'also for a page of another version',
		{ kind: 'asset', asker: 'older' },
		{ cache: 'any', network: 'and-keep', otherwise: 'error' }
	],
	[
		'data is of our version for a page of ours',
		{ kind: 'data', asker: 'ours' },
		{ cache: { version: 'ours' }, network: 'of-version', otherwise: 'offline-page' }
	],
	[
		'and of another version for a page of that one',
		{ kind: 'data', asker: 'older' },
		{ cache: { version: 'older' }, network: 'of-version', otherwise: 'offline-page' }
	],
	[
		'a page that came from the server gets its data there, until it has said its version',
		{ kind: 'data', asker: null },
		{ cache: 'none', network: 'as-it-comes', otherwise: 'offline-page' }
	]
];

test.each(TABLE)('%s', (_what, situation, expected) => {
	expect(plan({ ...situation, own: 'ours' })).toEqual(expected);
});
