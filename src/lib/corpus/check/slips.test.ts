import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureSet } from '../../../../tests/fixtures/sets';
import { parseSet } from '../parse-set';
import { checkSet } from './check-set';

const BASE = [...fixtureSet('harbour')];

/** What fingers do to a file: a stretch lost, doubled, or something else put in its place. */
const slip = fc.record({
	file: fc.nat(BASE.length - 1),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat(30),
	put: fc.constantFrom(
		'',
		'\t',
		'\n',
		'{',
		']',
		': ',
		'- ',
		'---\n',
		'"',
		'null',
		'\u202E',
		'{s9}',
		'&a',
		'<<',
		'0'
	)
});

test('no slip makes the checker throw, and every problem has a place', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
			const files = new Map(BASE);
			for (const { file, at, length, put } of slips) {
				const [path = ''] = BASE[file] ?? [];
				const text = files.get(path) ?? '';
				const start = Math.floor(at * text.length);
				files.set(path, text.slice(0, start) + put + text.slice(start + length));
			}
			const { problems, set } = checkSet('harbour', files);
			for (const { file, line } of problems) {
				const lines = (files.get(file) ?? '').split('\n').length;
				expect(line, file).toBeGreaterThanOrEqual(1);
				expect(line, file).toBeLessThanOrEqual(lines);
			}
			// What stops the checker stops the pages, and nothing else does.
			expect(parseSet('harbour', files).set === null).toBe(set === null);
			if (set === null) expect(problems.length).toBeGreaterThan(0);
		}),
		{ seed: 1, numRuns: 150 }
	);
});
