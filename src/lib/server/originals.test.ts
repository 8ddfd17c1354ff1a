import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from '$lib/core/anchor';
import { framingMapData, storyStripData } from '$lib/core/framing';
import type { Article, Source, TextSet } from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { inventSet } from '../../../tests/invented/framing-set';
import { readOriginals, withOriginals } from './originals';

const LAMP = [
	'The lamp on the northern pier',
	'Nobody has lit the lamp on the northern pier since the spring of the long rain. The keeper left on a Tuesday and took the key with her.',
	'The fishermen steer by the bakery now, which opens at three in the morning. They say that bread is a better light than oil, since one can smell it.'
].join('\n\n');
const FERRY = [
	'A ferry for eleven people',
	'The ferry leaves when eleven people stand on the quay, and not before. On Sundays the priest is counted twice.',
	'Tourists find this charming until the ninth of them has waited for an hour. Then they begin to count the priest themselves.'
].join('\n\n');

/** Two articles of which we hold a summary, and one that is here in full. */
function harbour(): { readonly set: TextSet; readonly sources: readonly Source[] } {
	const set = inventSet({
		themes: { sea: ['light'] },
		articles: {
			lamp: {
				blocks: { title: [6], p1: [20, 8], p2: [14, 14] },
				passages: ['p1.s2 sea/light problem author', 'p2 sea/light remedy quoted']
			},
			ferry: {
				blocks: { title: [5], p1: [12, 7], p2: [13, 8] },
				passages: ['p2.s1 sea/light judgement author']
			},
			paper: { blocks: { title: [3], p1: [9] } }
		}
	});
	const sources = set.articles
		.slice(0, 2)
		.map(({ id }) => fingerprint({ set: set.id, article: id, text: id === 'lamp' ? LAMP : FERRY }));
	const articles = set.articles.map((article): Article =>
		article.id === 'paper' ? article : { ...article, edition: 'digest' }
	);
	return { set: { ...set, articles }, sources };
}

describe('withOriginals', () => {
	const { set, sources } = harbour();

	it('takes the words of the articles it recognises, and says that the set holds them', () => {
		const held = withOriginals(set, sources, [`Menu\n\n${FERRY}\n\nMore from the harbour`]);
		expect(held.holdsOriginals).toBe(true);
		expect(held.articles.map(({ edition }) => edition)).toEqual(['digest', 'original', 'full']);
		expect(held.articles[1]?.blocks.flatMap(({ text }) => text.map((run) => run.text))).toEqual([
			'A ferry for eleven people',
			'The ferry leaves when eleven people stand on the quay, and not before.',
			'On Sundays the priest is counted twice.',
			'Tourists find this charming until the ninth of them has waited for an hour.',
			'Then they begin to count the priest themselves.'
		]);
	});

	it('changes no number of any chart', () => {
		const held = withOriginals(set, sources, [LAMP, FERRY]);
		const { articles: before, ...counts } = framingMapData(set);
		const { articles: after, ...same } = framingMapData(held);
		expect(same).toEqual(counts);
		expect(after).toEqual(before);
		expect(storyStripData(held)).toEqual(storyStripData(set));
		expect(counts.rows.some(({ cells }) => cells.some(({ parts }) => parts.length > 0))).toBe(true);
	});

	it('leaves a set alone of which it has nothing', () => {
		expect(withOriginals(set, sources, [])).toBe(set);
		expect(withOriginals(set, sources, ['A text about a kettle. It sings in the morning.'])).toBe(
			set
		);
	});

	it('never touches an article that is here in full', () => {
		const full = {
			...set,
			articles: set.articles.map((article): Article => ({ ...article, edition: 'full' }))
		};
		expect(withOriginals(full, sources, [LAMP, FERRY])).toBe(full);
	});
});

describe('readOriginals', () => {
	it('reads the plain texts of a folder, and nothing where none is named', () => {
		const folder = mkdtempSync(join(tmpdir(), 'vantage-originals-'));
		try {
			mkdirSync(join(folder, 'harbour'));
			writeFileSync(join(folder, 'harbour', 'b.txt'), FERRY);
			writeFileSync(join(folder, 'a.txt'), LAMP);
			writeFileSync(join(folder, 'README.md'), 'not a text');
			expect(readOriginals(folder)).toEqual([LAMP, FERRY]);
		} finally {
			rmSync(folder, { recursive: true });
		}
		expect(readOriginals(undefined)).toEqual([]);
	});
});
