import { describe, expect, it } from 'vitest';
import { asId, ownCounts, type ArticleId, type SetId } from '$lib/core/model';
import { fingerprint } from './fingerprint';
import { ownText } from './own-text';
import { place } from './place';
import { BODY, OTHER, STORY, TEASER, TITLE } from './story.fixture';

const source = fingerprint({
	set: asId<SetId>('merle'),
	article: asId<ArticleId>('river'),
	text: STORY
});
const of = (text: string) => ownText(text, place(text, [source]), source);
const whole = (blocks: ReturnType<typeof of>): string[] =>
	blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));

describe('ownText', () => {
	it('gives the author’s words back, block by block, without what stands around them', () => {
		const own = of(STORY);
		expect(whole(own)).toEqual([TITLE, ...BODY]);
		expect(ownCounts(own)).toMatchObject({ edited: 0, moved: 0, missing: 0 });
		expect(JSON.stringify(own)).not.toContain(TEASER);
	});

	it('mends hard wraps and soft hyphens', () => {
		const wrapped = STORY.replaceAll('library', 'li\u00ADbrary').replace(
			/(.{1,50})(?: +|$)/gm,
			'$1\n'
		);
		expect(whole(of(wrapped))).toEqual([TITLE, ...BODY]);
	});

	it('says what was edited and what is not there', () => {
		const copy = STORY.replace('eleven weeks to carry', 'nearly twelve weeks to carry').replace(
			BODY[7] ?? '',
			''
		);
		const own = of(copy);
		expect(ownCounts(own)).toMatchObject({ edited: 1, missing: 2 });
		expect(own.find(({ id }) => id === 'p2')?.sentences[1]).toEqual({
			status: 'edited',
			text: 'It filled cellars, shops and the school, and it took nearly twelve weeks to carry away.'
		});
		expect(own.find(({ id }) => id === 'p8')?.sentences).toEqual([
			{ status: 'missing', text: '' },
			{ status: 'missing', text: '' }
		]);
	});

	it('is empty for a text that is not the article', () => {
		expect(of(OTHER)).toEqual([]);
	});
});
