import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

test('the empty text, from FIPS 180-4', () => {
	expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('agrees with the platform on texts of every length and script', () => {
	const text = fc.string({ unit: 'binary', maxLength: 300 });
	fc.assert(
		fc.property(text, (input) => {
			expect(sha256(input)).toBe(createHash('sha256').update(input).digest('hex'));
		}),
		{ seed: 1, numRuns: 30 }
	);
});
