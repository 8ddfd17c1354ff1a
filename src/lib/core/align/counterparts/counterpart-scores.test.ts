import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterpartScores } from './counterpart-scores';
import { counterparts } from './counterparts';

const one = [
	'The harbour council voted on Tuesday to close the old bridge.',
	'Fishermen had protested for weeks.',
	'Two workers were hurt when a beam fell in May.'
];
const other = [
	'A beam injured 2 workers on the bridge in May.',
	'The weather stayed fine.',
	'On Tuesday the council decided by a vote that the old bridge will close.'
];

const score = (a: string, b: string): number => counterpartScores([a], [b])[0]?.[0] ?? -1;

describe('counterpartScores', () => {
	test('a row for each sentence of the one, a number for each of the other', () => {
		const scores = counterpartScores(one, other);
		expect(scores.map((row) => row.length)).toEqual([3, 3, 3]);
		expect(scores.flat().every((value) => value > 0 && value < 1)).toBe(true);
	});

	test('what tells the same is nearest', () => {
		const best = counterpartScores(one, other).map((row) => row.indexOf(Math.max(...row)));
		expect([best[0], best[2]]).toEqual([2, 0]);
	});

	test.each([
		['another form', 'Police investigate the fire.', 'The investigation of the fire by police.'],
		['another word of the family', 'A gunman murdered the mayor.', 'The mayor was killed.'],
		['a number in words', 'Two boats sank.', '2 boats sank.']
	])('%s is nearer than no word at all', (_, a, b) => {
		expect(score(a, b)).toBeGreaterThan(score(a, 'Cheese is made of milk.'));
	});

	test('the same day is nearer than another', () => {
		const told = 'The market opened on Monday.';
		expect(score(told, 'The market was opened on Monday.')).toBeGreaterThan(
			score(told, 'The market was opened on Friday.')
		);
	});

	test('the same words are nearer in texts of the same names than in texts of others', () => {
		const a = ['A man was arrested in the shop.', 'He was seen in Selmouth by Per Lind.'];
		const same = ['A man was arrested in the shop.', 'He had been in Selmouth with Per Lind.'];
		const apart = ['A man was arrested in the shop.', 'He lives in Oster with Ida Bro.'];
		const first = (b: readonly string[]): number => counterpartScores(a, b)[0]?.[0] ?? 0;
		expect(first(same)).toBeGreaterThan(first(apart));
	});

	test.each([
		['nothing', [], []],
		['no text beside one', ['A boat sank.'], []],
		['sentences without words', ['…'], ['!']]
	])('%s', (_, a, b) => {
		expect(counterpartScores(a, b).map((row) => row.length)).toEqual(a.map(() => b.length));
		expect(counterpartScores(a, b).flat().every(Number.isFinite)).toBe(true);
	});

	test('the other way round it is the same table turned', () => {
		const word = fc.constantFrom(
			'boat',
			'boats',
			'Lind',
			'the',
			'in',
			'May',
			'sank',
			'3',
			'killed'
		);
		const sentence = fc.array(word, { maxLength: 8 }).map((own) => own.join(' '));
		const text = fc.array(sentence, { maxLength: 5 });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const there = counterpartScores(a, b);
				const back = counterpartScores(b, a);
				there.forEach((row, i) => {
					row.forEach((value, j) => expect(back[j]?.[i]).toBeCloseTo(value, 12));
				});
			}),
			{ seed: 32 }
		);
	});
});

describe('counterparts', () => {
	test('pairs that reach the threshold, in order', () => {
		expect(counterparts(one, other).map(({ a, b }) => [a, b])).toEqual([
			[0, 2],
			[2, 0]
		]);
	});

	test('a sentence has at most three', () => {
		const same = Array.from({ length: 6 }, () => 'The council closed the bridge in Selmouth.');
		expect(counterparts(same.slice(0, 1), same)).toHaveLength(3);
	});
});
