import { describe, expect, it } from 'vitest';
import { asId, type ArticleId, type SetId, type Source } from '$lib/core/model';
import { verifyCue } from './cues';
import { fingerprint, fingerprintCues } from './fingerprint';
import { BODY, STORY } from './story.fixture';

const set = asId<SetId>('merle');
const article = asId<ArticleId>('river');
const make = (text: string, previous?: Source): Source =>
	fingerprint({ set, article, text, ...(previous && { previous }) });

describe('fingerprint', () => {
	it('numbers body and other blocks apart, in order', () => {
		expect(make(STORY).blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'title title',
			'x1 caption',
			'p1 paragraph',
			'p2 paragraph',
			'x2 pull-quote',
			'p3 paragraph',
			'p4 heading',
			'p5 paragraph',
			'x3 promotion',
			'p6 paragraph',
			'p7 paragraph',
			'p8 paragraph',
			'p9 paragraph',
			'x4 notice'
		]);
	});

	it('counts words, and sketches sentences from eight words up', () => {
		const [first, second] = make(STORY).blocks.find(({ id }) => id === 'p2')?.sentences ?? [];
		expect([first?.words, second?.words]).toEqual([9, 15]);
		const heading = make(STORY).blocks.find(({ id }) => id === 'p4')?.sentences[0];
		expect(heading?.words).toBe(2);
		expect(heading).not.toHaveProperty('sketch');
		expect(first?.sketch).toMatch(/^[0-9a-f]{16}$/);
	});

	it('has no title where the text begins with a paragraph', () => {
		expect(make(BODY.slice(0, 2).join('\n\n')).blocks.map(({ id }) => id)).toEqual(['p1', 'p2']);
	});

	it('depends on words alone, not on typography', () => {
		expect(make(STORY.replace(/[“”]/g, '"').replaceAll('’', "'"))).toEqual(make(STORY));
	});

	it('keeps kinds set by hand, also when other blocks change', () => {
		const before = make(STORY);
		const corrected: Source = {
			...before,
			blocks: before.blocks.map((block) =>
				block.id === 'p8' ? { ...block, kind: 'promotion', byHand: true } : block
			)
		};
		const after = make(STORY.replace('four metres', 'five metres'), corrected);
		const kept = after.blocks.find(({ byHand }) => byHand);
		expect(kept).toMatchObject({ id: 'x4', kind: 'promotion' });
		expect(after.blocks.filter(({ byHand }) => byHand)).toHaveLength(1);
		expect(after.blocks.at(-2)?.id).toBe('p8');
	});

	it('keeps the boundaries of unchanged blocks, however they were cut', () => {
		const before = make(STORY);
		const [, , first] = before.blocks;
		const whole = { words: 0, hash: first?.hash ?? '' };
		for (const { words } of first?.sentences ?? []) whole.words += words;
		const recut: Source = {
			...before,
			blocks: before.blocks.map((block) =>
				block === first ? { ...block, sentences: [whole] } : block
			)
		};
		expect(make(STORY, recut).blocks[2]?.sentences).toHaveLength(1);
	});
});

describe('cues', () => {
	const cues = [
		{ at: 'p1.s2', text: 'the dam upstream' },
		{ at: 'p7', text: 'meadows back' },
		{ at: 'p3.s1-s2', text: '“fish in the Library”' }
	];

	it('are proved by offset and hash within their place', () => {
		const source = fingerprint({ set, article, text: STORY, cues });
		expect(source.cues.map(({ at, offset, words }) => [at, offset, words])).toEqual([
			['p1.s2', 4, 3],
			['p7.s3', 3, 2],
			['p3.s1', 2, 4]
		]);
		for (const cue of cues) expect(verifyCue(source, cue)).toBe(true);
	});

	it('are not proved for other words or another place', () => {
		const source = fingerprint({ set, article, text: STORY, cues });
		expect(verifyCue(source, { at: 'p1.s2', text: 'the dam downstream' })).toBe(false);
		expect(verifyCue(source, { at: 'p1.s1', text: 'the dam upstream' })).toBe(false);
		expect(verifyCue(source, { at: 'page 1', text: 'the dam upstream' })).toBe(false);
	});

	it('that do not stand there are reported, with where they do stand', () => {
		const found = fingerprintCues(make(STORY), STORY, [
			{ at: 'p2', text: 'the dam upstream' },
			{ at: 'p2', text: 'a plague of frogs' },
			{ at: 'nowhere', text: 'mud' },
			{ at: 'p1', text: '…' }
		]);
		expect(found.cues).toEqual([]);
		expect(found.missing).toEqual([
			{ at: 'p2', text: 'the dam upstream', elsewhere: 'p1.s2' },
			{ at: 'p2', text: 'a plague of frogs' },
			{ at: 'nowhere', text: 'mud', elsewhere: 'p2.s1' },
			{ at: 'p1', text: '…' }
		]);
	});
});
