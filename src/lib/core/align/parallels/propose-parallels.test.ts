import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeParallels } from './propose-parallels';
import { sharedRun } from './shared-run';

describe('sharedRun', () => {
	const cut = (text: string, span: { readonly start: number; readonly end: number } | undefined) =>
		span && text.slice(span.start, span.end);

	test('the longest run of words, by its place in both', () => {
		const [a, b] = [
			'She said that the ferry is slower than a cow.',
			'“The ferry is slower than a cow,” said Brandt.'
		];
		const run = sharedRun(a, b);
		expect(cut(a, run?.a)).toBe('the ferry is slower than a cow');
		expect(cut(b, run?.b)).toBe('The ferry is slower than a cow');
		expect(run?.quoted).toBe(false);
	});

	test('in quotation marks in both: a quotation', () => {
		expect(
			sharedRun('“It is slower than a cow,” she said.', 'Brandt: “slower than a cow swims”.')
				?.quoted
		).toBe(true);
	});

	test.each([
		['too short', 'The old ferry left.', 'An old ferry sank.'],
		['small words only', 'It was at the end of the day.', 'Down at the end of the road.'],
		['names only', 'Mayor Per Lind of Selmouth.', 'So Mayor Per Lind of Selmouth went.'],
		['nothing', '', '']
	])('%s is none', (_, a, b) => {
		expect(sharedRun(a, b)).toBeNull();
	});
});

/** Authors' own texts. */
const own = (...texts: readonly (readonly string[])[]) =>
	texts.map((sentences) => ({ sentences, ours: false }));

describe('proposeParallels', () => {
	const texts = [
		[
			'The ferry closes in May.',
			'“Our ferry is slower than a cow,” said Oda Brandt.',
			'At least 1,500 people fled the flooded harbour on Monday.'
		],
		[
			'Cheese is made of milk.',
			'Brandt finds that “our ferry is slower than a cow”.',
			'On Monday some 4,000 residents fled the flooded harbour.'
		],
		['The flood made 1,500 people flee the harbour.', 'The council told Reuters that it will rain.']
	];
	const proposed = proposeParallels(own(...texts));
	const between = (x: number, i: number, y: number, j: number) =>
		proposed.find(
			({ a, b }) => a.text === x && a.sentence === i && b.text === y && b.sentence === j
		);

	test('one quotation, by its words', () => {
		const quotation = between(0, 1, 1, 1);
		expect(quotation?.kind).toBe('quotation');
		expect(quotation?.reasons[0]).toMatchObject({ code: 'shared-words', a: { start: 1, end: 31 } });
	});

	test('one figure, by its value and what it counts', () => {
		expect(between(0, 2, 2, 0)?.reasons).toContainEqual({
			code: 'same-figure',
			a: { start: 9, end: 14 },
			b: { start: 15, end: 20 }
		});
	});

	test('two counts of like things, where the sentences are near', () => {
		const counts = between(0, 2, 1, 2);
		expect(counts?.kind).toBe('figure');
		expect(counts?.reasons.map(({ code }) => code)).toContain('figures-beside');
	});

	test('one report, by who is named as speaking', () => {
		const reports = proposeParallels(
			own(
				['The council told Reuters that the bridge will close in spring.'],
				['According to Reuters the council wants to close the bridge before May.']
			)
		);
		expect(reports[0]).toMatchObject({ kind: 'report' });
		expect(reports[0]?.reasons).toContainEqual({ code: 'same-source', name: 'Reuters' });
	});

	test.each([
		['single digits', 'Two boats sank at noon.', 'In the evening, two boats came home empty.'],
		[
			'what only sounds alike',
			'All 30 schools of the town will close.',
			'A bag lasts 30 school years.'
		],
		[
			'counts a hundredfold apart',
			'Some 20 people sat in the hall.',
			'Of 9,000 people many ate fish.'
		]
	])('%s are no figure told twice', (_, a, b) => {
		expect(proposeParallels(own([a], [b]))).toEqual([]);
	});

	test('a number of some size needs no name on either side', () => {
		const [found] = proposeParallels(
			own(
				['About 306 pupils sat in the silent hall.'],
				['In the silent hall our clicker said 306.']
			)
		);
		expect(found?.reasons.map(({ code }) => code)).toContain('same-figure');
	});

	test('of summaries only numbers, sources and quoted words', () => {
		const [one, other] = [
			'The keeper says that “the lamp burned very low” all night long.',
			'All night long, he finds, “the lamp burned very low”.'
		];
		const ours = (a: string, b: string) =>
			proposeParallels([
				{ sentences: [a], ours: true },
				{ sentences: [b], ours: true }
			]).flatMap(({ reasons }) => reasons.map(({ code }) => code));
		expect(ours(one, other)).toEqual(['shared-words']);
		const plain = one.replaceAll(/[“”]/gu, '');
		expect(ours(plain, plain)).toEqual([]);
	});

	test('what has nothing in common is not proposed', () => {
		expect(proposed.some(({ b }) => b.text === 1 && b.sentence === 0)).toBe(false);
	});

	test('the nearest first, sentences of two texts, each with a reason', () => {
		const word = fc.constantFrom('ferry', 'The', 'sank', '20', 'people', 'Lind', 'said', '“', '”');
		const sentence = fc.array(word, { maxLength: 9 }).map((list) => list.join(' '));
		fc.assert(
			fc.property(fc.array(fc.array(sentence, { maxLength: 3 }), { maxLength: 4 }), (given) => {
				const found = proposeParallels(own(...given));
				found.forEach(({ a, b, reasons, score }, i) => {
					expect(a.text).toBeLessThan(b.text);
					expect(reasons.length).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1);
				});
			}),
			{ seed: 33 }
		);
	});
});
