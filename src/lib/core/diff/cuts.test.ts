import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf, type CutPiece } from './cuts';

const WHOLE = 'We will mend the pier before winter, and whoever doubts it never held a hammer.';
const FIRST = 'We will mend the pier before winter, and whoever …';
const SECOND = 'and whoever doubts it never held a hammer';

/** As a page might print it: (left out), +put in+. */
const printed = (pieces: readonly CutPiece[] | null | undefined): string | null =>
	pieces
		?.map(({ kind, text }) => {
			if (kind === 'left-out') return `(${text})`;
			return kind === 'put-in' ? `+${text}+` : text;
		})
		.join('') ?? null;

const own = (pieces: readonly CutPiece[]): string =>
	pieces
		.filter(({ kind }) => kind !== 'left-out')
		.map(({ text }) => text)
		.join('');

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

describe('cutsOf', () => {
	it('lays two halves on the text that has both', () => {
		const found = cutsOf([FIRST, SECOND, WHOLE]);
		expect(found?.whole.text).toBe(WHOLE);
		expect(found?.cuts.map(printed)).toEqual([
			'We will mend the pier before winter, and whoever (doubts it never held a hammer.)…',
			'(We will mend the pier before winter, )and whoever doubts it never held a hammer',
			WHOLE
		]);
	});

	it('puts halves together that overlap, where nobody has the whole', () => {
		const found = cutsOf([
			'the pier will be mended before winter, whoever doubts it',
			'mended before winter, whoever doubts it never held a hammer'
		]);
		expect(found?.whole.text).toBe(
			'the pier will be mended before winter, whoever doubts it never held a hammer'
		);
		expect(found?.whole.parts.map(({ from }) => from)).toEqual([0, 1]);
	});

	it('does not put together halves that hardly meet', () => {
		const found = cutsOf([SECOND, 'We will mend the pier before winter, and whoever sees it']);
		expect(found?.cuts.filter((cut) => cut === null)).toHaveLength(1);
	});

	it('puts halves together though dots end the one', () => {
		expect(
			cutsOf([
				'The pier will be mended before winter …',
				'be mended before winter, if the frost allows'
			])?.whole.text
		).toBe('The pier will be mended before winter, if the frost allows');
	});

	it('fills the dots of the one with the words of the other', () => {
		const found = cutsOf([
			'We will mend the pier … and whoever doubts it never held a hammer',
			'mend the pier before winter and whoever doubts it'
		]);
		expect(found?.whole.text).toBe(
			'We will mend the pier before winter and whoever doubts it never held a hammer'
		);
		expect(printed(found?.cuts[0])).toBe(
			'We will mend the pier (before winter)… and whoever doubts it never held a hammer'
		);
	});

	it('leaves dots that nobody fills', () => {
		expect(cutsOf(['We will mend … the pier', 'We will mend the pier'])?.whole.text).toContain('…');
	});

	it.each([
		['We [the town] will mend the pier before winter', 'We +[the town] +will mend the pier'],
		['[They] will mend the pier before winter', '(We)+[They]+ will mend the pier'],
		['We will repair the pier before winter', 'We will (mend)+repair+ the pier']
	])('tells what %s puts in or changes, and keeps it out of the whole', (text, shown) => {
		const found = cutsOf([WHOLE, text]);
		expect(found?.whole.text).toBe(WHOLE);
		expect(printed(found?.cuts[1])).toContain(shown);
	});

	it('takes words for those in brackets from a text that has them', () => {
		const found = cutsOf([
			'[The town] will mend the pier before winter and before the feast',
			'We will mend the pier before winter'
		]);
		expect(found?.whole.text).toBe('We will mend the pier before winter and before the feast');
	});

	it('has an answer for little', () => {
		expect(cutsOf([])).toBeNull();
		expect(cutsOf(['', '…'])).toBeNull();
		expect(cutsOf([WHOLE])?.cuts).toEqual([[{ kind: 'kept', text: WHOLE }]]);
		expect(cutsOf([WHOLE, ''])?.cuts[1]).toBeNull();
	});

	const word = fc.constantFrom('pier', 'the', 'winter', 'lamp', 'will', '[sic]', '…', 'We', 'a,');
	const texts = fc.array(
		fc.array(word, { maxLength: 14 }).map((list) => list.join(' ')),
		{ maxLength: 4 }
	);

	it('gives each text back from its pieces, and invents no word', () => {
		fc.assert(
			fc.property(texts, (given) => {
				const found = cutsOf(given);
				if (!found) return;
				found.cuts.forEach((pieces, i) => {
					if (pieces) expect(own(pieces)).toBe(given[i]);
				});
				const { text, parts } = found.whole;
				expect(parts.map(({ from, start, end }) => given[from]?.slice(start, end)).join('')).toBe(
					text
				);
				expect(text).not.toContain('[');
			}),
			{ seed: 61, numRuns: 400 }
		);
	});

	it('finds the whole again from cuts that overlap', () => {
		const all = Array.from({ length: 40 }, (_, i) => `lantern${i}`);
		const cutAt = fc.tuple(fc.integer({ min: 12, max: 20 }), fc.integer({ min: 4, max: 10 }));
		fc.assert(
			fc.property(cutAt, fc.boolean(), ([at, overlap], turned) => {
				const halves = [all.slice(0, at + overlap), all.slice(at)].map((list) => list.join(' '));
				const found = cutsOf(turned ? [...halves].reverse() : halves);
				expect(plain(found?.whole.text ?? '')).toBe(all.join(' '));
			}),
			{ seed: 62 }
		);
	});
});
