import { describe, expect, it } from 'vitest';
import { sketch, sketchSimilarity } from './sketch';
import { words } from './words';

const of = (text: string): string => sketch(words(text));
const base = 'The harbour master closed the old pier after the storm tore three planks loose.';

describe('sketch', () => {
	it('is sixteen hexadecimal digits, the same for the same words', () => {
		expect(of(base)).toMatch(/^[0-9a-f]{16}$/);
		expect(sketchSimilarity(of(base), of(base.toUpperCase()))).toBe(1);
	});

	it('is stable: fingerprints on disk depend on it', () => {
		expect(of(base)).toBe('c683faad462c881c');
	});

	it('falls with every change, and stays low between unrelated sentences', () => {
		const edited = of(base.replace('three planks', 'several boards'));
		const unrelated = of('Nobody at the market believed that onions could become so expensive.');
		expect(sketchSimilarity(of(base), edited)).toBeGreaterThan(0.5);
		expect(sketchSimilarity(of(base), unrelated)).toBeLessThan(0.5);
		expect(sketchSimilarity(of(base), edited)).toBeLessThan(1);
	});

	it('compares symmetrically between 0 and 1', () => {
		const zero = '0000000000000000';
		const ones = 'ffffffffffffffff';
		expect(sketchSimilarity(zero, ones)).toBe(0);
		expect(sketchSimilarity(zero, '00000000ffffffff')).toBeCloseTo(0);
		expect(sketchSimilarity(of(base), zero)).toBe(sketchSimilarity(zero, of(base)));
	});
});
