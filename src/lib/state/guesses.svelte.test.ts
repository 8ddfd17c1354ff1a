import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlindFacts } from '$lib/core/framing';
import { asId, GENRES } from '$lib/core/model';
import { memoryStore, type RecordStore } from '$lib/storage';
import { decodeGuess } from './decode-guess';
import type { Guess } from './guess';
import { Guesses } from './guesses.svelte';

const text = { set: 'ferry', hash: 'abc', number: 2 };
const now = () => '2026-01-01T00:00:00.000Z';
const facts: BlindFacts = {
	article: asId('quill'),
	byline: 'Ada Quill',
	genre: 'opinion',
	published: {
		edtf: '2026-01~',
		earliest: '2026-01-01',
		latest: '2026-01-31',
		approximate: true,
		precision: 'month',
		inferredFrom: 'a stamp'
	},
	after: asId('vote'),
	vantage: { question: 'Why?', author: 'A pilot.', asks: 'A vote.', written: 'In May.' }
};
const over = (store: RecordStore<Guess>) => new Guesses(() => Promise.resolve(store), now);

describe('Guesses', () => {
	it('keeps a guess as it is made, one answer after another', async () => {
		const store = memoryStore(decodeGuess);
		const first = over(store);
		await first.guess(text, { genre: 'report' });
		const saving = first.guess(text, { where: 'a harbour town' });
		expect(first.of(text)).toMatchObject({ genre: 'report', where: 'a harbour town', facts: null });
		await saving;

		const second = over(store);
		await second.load();
		expect(second.of(text)).toEqual(first.of(text));
		expect(second.of({ ...text, hash: 'of another state' })).toBeUndefined();
		expect(second.of({ ...text, number: 3 })).toBeUndefined();
	});

	it('keeps the facts beside the guess', async () => {
		const store = memoryStore(decodeGuess);
		const first = over(store);
		await first.guess(text, { vantage: 'somebody at sea' });
		await first.reveal(text, facts);
		const second = over(store);
		await second.load();
		expect(second.of(text)).toMatchObject({ vantage: 'somebody at sea', facts });
	});

	it('reveals without a guess, and takes both back', async () => {
		const store = memoryStore(decodeGuess);
		const guesses = over(store);
		await guesses.reveal(text, facts);
		expect(guesses.of(text)).toMatchObject({ genre: '', facts });
		await guesses.undo(text);
		expect(guesses.of(text)).toBeUndefined();
		expect(await store.list('default')).toMatchObject({ value: { records: [] } });
	});

	it('says that it could not be kept, and holds the guess for the page', async () => {
		const guesses = new Guesses(() => Promise.reject(new Error('private window')), now);
		await guesses.guess(text, { genre: 'report' });
		expect(guesses.failure).toBe('refused');
		expect(guesses.of(text)).toMatchObject({ genre: 'report' });
	});
});

describe('decodeGuess', () => {
	const anyGuess = fc.record({
		profile: fc.string(),
		key: fc.string(),
		set: fc.string(),
		hash: fc.string(),
		number: fc.nat(),
		genre: fc.constantFrom('' as const, ...GENRES),
		where: fc.string({ unit: 'grapheme' }),
		when: fc.string(),
		vantage: fc.string({ unit: 'grapheme' }),
		facts: fc.constantFrom(null, facts, { article: facts.article, vantage: facts.vantage }),
		updated: fc.string()
	});

	it('gives back what was kept', () => {
		fc.assert(
			fc.property(anyGuess, (guess) => {
				expect(decodeGuess(structuredClone(guess))).toEqual(guess);
			}),
			{ seed: 6, numRuns: 100 }
		);
	});

	it('refuses anything else, without failing', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(decodeGuess(value)).toBeNull();
			}),
			{ seed: 6, numRuns: 200 }
		);
	});

	it.each([
		['a genre there is not', { genre: 'sermon' }, { genre: '' }],
		['facts without a vantage', { facts: { article: 'quill' } }, { facts: null }],
		['facts of a broken date', { facts: { ...facts, published: 'May' } }, { facts: {} }]
	])('does without %s', (_, broken, expected) => {
		const [guess] = fc.sample(anyGuess, { seed: 7, numRuns: 1 });
		expect(decodeGuess({ ...guess, ...broken })).toMatchObject(expected);
	});
});
