import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffRun } from './runs';
import { markedText, wordDiff } from './word-diff';

/** `same [removed/added] same`, which is quick to read. */
function written(before: string, after: string): string {
	let text = '';
	let open = '';
	const close = (): void => {
		if (open !== '') text += open === 'removed' ? '/]' : ']';
		open = '';
	};
	for (const run of wordDiff(before, after)) {
		if (run.kind === 'same') {
			close();
			text += before.slice(run.before.start, run.before.end);
		} else if (run.kind === 'removed') {
			close();
			text += `[${before.slice(run.before.start, run.before.end)}`;
			open = 'removed';
		} else {
			text += `${open === 'removed' ? '' : '['}/${after.slice(run.after.start, run.after.end)}`;
			open = 'added';
		}
	}
	close();
	return text;
}

const exchanged = (runs: readonly DiffRun[]): DiffRun[] =>
	runs.map(({ kind, before, after }) => ({
		kind: kind === 'same' ? 'same' : kind === 'added' ? 'removed' : 'added',
		before: after,
		after: before
	}));

// Added stands after removed in either direction: compared by where they stand.
const sorted = (runs: readonly DiffRun[]): DiffRun[] =>
	[...runs].sort(
		(a, b) =>
			a.before.start - b.before.start ||
			a.after.start - b.after.start ||
			a.before.end - b.before.end ||
			a.after.end - b.after.end
	);

describe('wordDiff', () => {
	it.each([
		['nothing', '', '', ''],
		['all of it', '', 'The pier fell.', '[/The pier fell.]'],
		['a word', 'a big dog barked', 'a small dog barked', 'a [big/small] dog barked'],
		['a word added', 'The pier fell.', 'The old pier fell.', 'The [/old ]pier fell.'],
		['a word removed', 'The old pier fell.', 'The pier fell.', 'The [old /]pier fell.'],
		['an end', 'The pier fell, he said.', 'The pier fell.', 'The pier fell[, he said/].'],
		[
			'a sentence added',
			'The pier fell. Nobody was hurt.',
			'The pier fell. It was old. Nobody was hurt.',
			'The pier fell. [/It was old. ]Nobody was hurt.'
		],
		['a stop', 'The pier fell.', 'The pier fell!', 'The pier fell[./!]'],
		['a comma', 'The pier, then', 'The pier then', 'The pier[,/] then'],
		['a hyphen', 'a re-read book', 'a re read book', 'a re[-/ ]read book'],
		['another number', 'some 1,500 people', 'some 2,500 people', 'some [1,500/2,500] people'],
		['doubt in quotation marks', 'the “safe” pier', 'the safe pier', 'the [“/]safe[”/] pier']
	])('marks %s', (_, before, after, expected) => {
		expect(written(before, after)).toBe(expected);
	});

	it.each([
		['quotation marks', '“It’s late,” she said', '"It\'s late," she said'],
		['dashes and their spaces', 'the pier—old—fell', 'the pier – old – fell'],
		['an ellipsis', 'and then …', 'and then ...'],
		['white space', 'the old\npier', 'the  old\u00A0pier'],
		['hyphenation', 'the har\u00ADbour', 'the harbour'],
		['initials', 'the U.S. navy', 'the US navy'],
		['initials at the end', 'by the U.S.', 'by the US.'],
		['the capital of a cut', 'The pier fell', 'the pier fell'],
		['the capital after an ellipsis', 'see … The pier', 'see … the pier']
	])('takes %s for no change', (_, before, after) => {
		expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['same']);
	});

	it.each([
		[
			'in a sentence',
			'a letter to Bill then',
			'a letter to bill then',
			'a letter to [Bill/bill] then'
		],
		['in a short form', 'told US officials', 'told us officials', 'told [US/us] officials']
	])('marks a capital %s', (_, before, after, expected) => {
		expect(written(before, after)).toBe(expected);
	});

	it.each([
		[
			'a stop word',
			'big and tall trees',
			'large and thin trees',
			'[big and tall/large and thin] trees'
		],
		[
			'several',
			'a wall of the north gate',
			'a ruin of the south gate',
			'a [wall of the north/ruin of the south] gate'
		]
	])('takes %s between two changes into them', (_, before, after, expected) => {
		expect(written(before, after)).toBe(expected);
	});

	it('keeps the little words of a text that was only cut', () => {
		expect(written('the men and women of the old town', 'the men of the town')).toBe(
			'the men [and women /]of the [old /]town'
		);
	});

	it('moves a change to where a reader would cut', () => {
		expect(written('the red boat sank', 'the red boat and the blue boat sank')).toBe(
			'the red boat [/and the blue boat ]sank'
		);
		expect(written('We left. We slept. We came.', 'We left. We came.')).toBe(
			'We left. [We slept. /]We came.'
		);
	});

	it('never cuts a sign in two', () => {
		const [one, other] = ['Well 👨‍👩‍👧 and ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Well 👨‍👩‍👦 and ❤ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'];
		expect(written(one, other)).toBe('Well [👨‍👩‍👧/👨‍👩‍👦] and ❤️ [🏴󠁧󠁢󠁳󠁣󠁴󠁿/🏴󠁧󠁢󠁥󠁮󠁧󠁿]');
	});

	it('reads any script', () => {
		expect(written('مرحبا بالعالم القديم', 'مرحبا بالعالم الجديد')).toBe(
			'مرحبا بالعالم [القديم/الجديد]'
		);
		expect(written('我爱大海', '我爱大山')).toBe('我爱大[海/山]');
		expect(written('cafe\u0301 noir', 'café noir')).toBe('cafe\u0301 noir');
	});

	it('tells more words apart than there are characters', () => {
		const list = Array.from({ length: 66_000 }, (_, i) => `w${i.toString(36)}`);
		const other = list.with(40_000, 'new');
		const changes = wordDiff(list.join(' '), other.join(' ')).filter(({ kind }) => kind !== 'same');
		expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
	});

	it('ends on long texts that repeat themselves', () => {
		const before = 'a b a '.repeat(6000);
		const runs = wordDiff(before, `${before}b b a`.slice(4));
		expect(runs.at(-1)?.before.end).toBe(before.length);
	});

	const sentence = fc
		.array(
			fc.oneof(
				{ weight: 6, arbitrary: fc.constantFrom('the', 'The', 'pier', 'of', 'old', 'fell', 'and') },
				{
					weight: 3,
					arbitrary: fc.constantFrom('.', ', ', '“', '”', "'", '…', '\n', '-', '–', 'US')
				},
				{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
				{
					weight: 1,
					arbitrary: fc.constantFrom('👩‍🚒', '🇸🇾', 'é', 'e\u0301', 'سلام', '海', '\uD83D')
				}
			),
			{ maxLength: 24 }
		)
		.chain((pieces) =>
			fc
				.array(fc.constantFrom(' ', ' ', ' ', ''), {
					minLength: pieces.length,
					maxLength: pieces.length
				})
				.map((spaces) => pieces.map((piece, i) => piece + (spaces[i] ?? '')).join(''))
		);

	it('gives both texts back exactly, and every run its kind', () => {
		fc.assert(
			fc.property(sentence, sentence, (before, after) => {
				const runs = wordDiff(before, after);
				const join = (side: 'before' | 'after', text: string): string =>
					markedText(runs, side, text)
						.map((piece) => piece.text)
						.join('');
				expect(join('before', before)).toBe(before);
				expect(join('after', after)).toBe(after);
				let [i, j] = [0, 0];
				let last = '';
				for (const run of runs) {
					expect([run.before.start, run.after.start]).toEqual([i, j]);
					[i, j] = [run.before.end, run.after.end];
					if (run.kind === 'removed') expect(run.after.start).toBe(run.after.end);
					if (run.kind === 'added') expect(run.before.start).toBe(run.before.end);
					expect(run.kind).not.toBe(last);
					last = run.kind;
				}
			}),
			{ seed: 11, numRuns: 500 }
		);
	});

	it('finds nothing between a text and itself', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				const span = { start: 0, end: text.length };
				expect(wordDiff(text, text)).toEqual(
					text === '' ? [] : [{ kind: 'same', before: span, after: span }]
				);
			}),
			{ seed: 12 }
		);
	});

	it('is the same the other way round', () => {
		fc.assert(
			fc.property(sentence, sentence, (before, after) => {
				const there = wordDiff(before, after).filter(({ kind }) => kind === 'same');
				const back = wordDiff(after, before).filter(({ kind }) => kind === 'same');
				expect(sorted(exchanged(back))).toEqual(sorted(there));
			}),
			{ seed: 13, numRuns: 500 }
		);
	});
});
