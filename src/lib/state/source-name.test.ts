import { expect, it } from 'vitest';
import { HARBOUR, QUAY, sourceOf } from './copies.fixture';
import { sourceName } from './source-name';

const source = sourceOf(QUAY, 'harbour', HARBOUR);

it('names the same fingerprint alike, whoever made it and whatever its cues are', () => {
	const again = JSON.parse(JSON.stringify(source)) as typeof source;
	const cues = [{ at: 'p1.s1', offset: 1, words: 2, hash: '00000000' }];
	expect(sourceName({ ...again, cues })).toBe(sourceName(source));
});

it.each([
	['a word', HARBOUR.replace('ninety', 'eighty')],
	['the cut of a sentence', HARBOUR.replace('of them. Then', 'of them, then')],
	['the cut of a block', HARBOUR.replace('behind the rock. ', 'behind the rock.\n\n')]
])('names another one differently: %s', (_what, text) => {
	expect(sourceName(sourceOf(QUAY, 'harbour', text))).not.toBe(sourceName(source));
});

it('takes a corrected kind for another fingerprint', () => {
	const [first, ...rest] = source.blocks;
	if (!first) throw new Error('no block');
	const corrected = { ...source, blocks: [{ ...first, kind: 'notice' as const }, ...rest] };
	expect(sourceName(corrected)).not.toBe(sourceName(source));
});
