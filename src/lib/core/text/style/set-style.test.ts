import { asId, type Article, type ArticleId, type Block, type TextSet } from '$lib/core/model';
import { expect, test } from 'vitest';
import { inventSet } from '../../../../../tests/invented/framing-set';
import { sentences } from '../sentences';
import { articleStyle } from './article-style';
import { setStyle } from './set-style';

const block = (id: string, kind: Block['kind'], text: string): Block => {
	const runs = sentences(text).map(({ start, end }, i) => {
		return { text: text.slice(start, end), first: i + 1, last: i + 1 };
	});
	return { id: asId(id), kind, words: runs.map((run) => run.text.split(' ').length), text: runs };
};

const [base] = inventSet({ themes: {}, articles: { quill: { blocks: {} } } }).articles;

const article = (id: string, ...blocks: readonly Block[]): Article => {
	if (!base) throw new Error('no article');
	return { ...base, id: asId<ArticleId>(id), blocks };
};

const QUILL = article(
	'quill',
	block('title', 'title', 'Why should you look up?'),
	block('p1', 'heading', 'The clock'),
	block('p2', 'paragraph', 'I looked up. Did you? “We want it to go again,” she said.'),
	block('p3', 'item', 'Forty chairs for us'),
	block('x1', 'bio', 'You can write to me.')
);

test('an article in numbers, its title and what stands beside the body left out', () => {
	expect(articleStyle(QUILL)).toEqual({
		article: 'quill',
		words: 19,
		sentences: 4,
		blocks: 2,
		headings: 1,
		items: 1,
		sentenceWords: { mean: 4.25, median: 3.5, lower: 2.75, upper: 5 },
		blockWords: { mean: 8.5, median: 8.5, lower: 6.25, upper: 10.75 },
		lix: 17 / 4,
		vocabulary: null,
		quoted: 6 / 17,
		questions: 1 / 4,
		// I and us, and you, among eleven words that are no quotation.
		firstPerson: 2000 / 11,
		secondPerson: 1000 / 11
	});
	expect(articleStyle({ ...QUILL, language: 'de-AT' })).toMatchObject({
		firstPerson: null,
		secondPerson: null
	});
});

test('an article without words has no numbers rather than wrong ones', () => {
	expect(articleStyle(article('empty'))).toMatchObject({
		words: 0,
		sentenceWords: null,
		lix: null,
		quoted: 0,
		questions: 0
	});
});

const BELL = 'The bell is old and the town is proud of it. ';
const REPLY = 'You ask me, I tell you: no, not yet, I will not. ';
const plain = (text: string): Block => block('p1', 'paragraph', text.trim());
const set = (articles: readonly Article[]): TextSet => ({
	...inventSet({ themes: {}, articles: {} }),
	articles
});

test('two manners are further apart than the halves of each', () => {
	const odd = `${BELL}The tower is the oldest of the town, and it leans. `;
	const even = `${REPLY}I said it to you, did I not? `;
	const { delta, articles } = setStyle(
		set([
			article('a', plain(odd.repeat(4))),
			article('b', plain(odd.repeat(6))),
			article('c', plain(even.repeat(4)))
		])
	);
	expect(articles.map((one) => one.article)).toEqual(['a', 'b', 'c']);
	expect(delta.within.every((own) => own.delta < 0.2)).toBe(true);
	const [ab, ac, bc] = delta.between;
	expect(ab).toMatchObject({ a: 'a', b: 'b' });
	expect(ab?.delta).toBeLessThan(0.2);
	expect(ac?.delta).toBeGreaterThan(1);
	expect(bc?.delta).toBeGreaterThan(1);
	expect(ac?.yardstick).toBe(((delta.within[0]?.delta ?? 1) + (delta.within[2]?.delta ?? 1)) / 2);
});

test('a summary is named and not measured, and one sentence has no halves', () => {
	const digest: Article = { ...article('lind', plain(BELL)), edition: 'digest' };
	const notice = 'Everything here is invented.';
	const found = setStyle({ ...set([digest, article('short', plain(BELL))]), notice });
	expect(found).toMatchObject({ notice, summaries: ['lind'], articles: [{ article: 'short' }] });
	expect(found.delta).toEqual({ words: [], within: [], between: [] });
});
