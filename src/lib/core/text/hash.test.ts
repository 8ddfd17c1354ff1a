import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHash, hashWords, parseHash, rollingHash } from './hash';
import { words } from './words';

const anyWords = fc.array(fc.constantFrom('the', 'river', 'rose', 'again', 'by', 'night', 'a'), {
	maxLength: 30
});

describe('hashWords', () => {
	it('depends on the words and their order, not on typography', () => {
		expect(hashWords(words('The ferry didn’t leave.'))).toBe(
			hashWords(words("the  FERRY didn't\nleave!"))
		);
		expect(hashWords(words('dog bites man'))).not.toBe(hashWords(words('man bites dog')));
		expect(hashWords(words('a a'))).not.toBe(hashWords(words('a a a')));
	});

	it('is eight hexadecimal digits that read back', () => {
		fc.assert(
			fc.property(anyWords, (list) => {
				const hash = hashWords(words(list.join(' ')));
				expect(hash).toMatch(/^[0-9a-f]{8}$/);
				expect(formatHash(parseHash(hash))).toBe(hash);
			}),
			{ seed: 2 }
		);
	});

	it('is stable: fingerprints on disk depend on it', () => {
		expect(hashWords(words('The lighthouse keeper counted the boats.'))).toBe('b70b5a3c');
	});
});

describe('rollingHash', () => {
	it('gives for every window what hashWords gives for its words', () => {
		fc.assert(
			fc.property(anyWords, fc.nat(), fc.nat(), (list, a, b) => {
				const all = words(list.join(' '));
				const from = a % (all.length + 1);
				const count = b % (all.length - from + 1);
				expect(formatHash(rollingHash(all).window(from, count))).toBe(
					hashWords(all.slice(from, from + count))
				);
			}),
			{ seed: 3 }
		);
	});
});
