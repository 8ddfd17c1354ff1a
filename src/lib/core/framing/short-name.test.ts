import { expect, test } from 'vitest';
import { shortName } from './short-name';

const all = [
	{ short: 'Lind', byline: 'Per Lind', outlet: 'The Estuary' },
	{ short: 'Okafor', byline: 'Ada Okafor' },
	{ short: 'Lind', byline: 'Eva Lind', outlet: 'The Quay' },
	{ short: 'Staff', byline: 'Staff', outlet: 'The Estuary' },
	{ short: 'Staff', byline: 'Staff', outlet: 'The Quay' },
	{ short: 'Wire' },
	{ short: 'Wire' }
];

test('namesakes are told apart, and nobody else is renamed', () => {
	expect(all.map((article, index) => shortName(article, index, all))).toEqual([
		'Per Lind',
		'Okafor',
		'Eva Lind',
		'Staff (The Estuary)',
		'Staff (The Quay)',
		'Wire (6)',
		'Wire (7)'
	]);
});
