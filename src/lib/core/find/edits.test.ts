import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinEdits } from './edits';

it.each([
	['ferry', 'ferry', 0],
	['ferry', 'fery', 1],
	['ferry', 'ferrry', 1],
	['ferry', 'berry', 1],
	['ferry', 'frery', 1],
	['ferry', 'fre', 3],
	['', 'tide', 4]
])('%s and %s are %i edits apart', (a, b, edits) => {
	expect(withinEdits(a, b, edits)).toBe(true);
	expect(withinEdits(b, a, edits)).toBe(true);
	expect(withinEdits(a, b, edits - 1)).toBe(false);
});

it('counts no more than the edits made', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(word, fc.array(fc.tuple(fc.nat(8), word), { maxLength: 2 }), (from, changes) => {
			let to = from;
			for (const [at, letter] of changes) {
				to = to.slice(0, at) + letter.slice(0, 1) + to.slice(at + 1);
			}
			expect(withinEdits(from, to, changes.length)).toBe(true);
		}),
		{ seed: 25 }
	);
});
