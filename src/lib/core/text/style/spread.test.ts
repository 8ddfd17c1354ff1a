import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread';

test.each([
	[[7], { mean: 7, median: 7, lower: 7, upper: 7 }],
	[[4, 1, 3, 2], { mean: 2.5, median: 2.5, lower: 1.75, upper: 3.25 }],
	[[1, 2, 3, 4, 10], { mean: 4, median: 3, lower: 2, upper: 4 }]
])('%j', (values, expected) => {
	expect(spread(values)).toEqual(expected);
});

test('nothing has no spread', () => {
	expect(spread([])).toBeNull();
});

test('quartiles stand in order, within the values, whatever their order', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(80), { minLength: 1 }), (values) => {
			const found = spread(values);
			if (!found) throw new Error('no spread');
			const { lower, median, upper } = found;
			const [least, most] = [Math.min(...values), Math.max(...values)];
			expect([least, lower, median, upper, most]).toEqual(
				[least, lower, median, upper, most].sort((a, b) => a - b)
			);
			expect(spread([...values].reverse())).toEqual(found);
		}),
		{ seed: 3 }
	);
});
