import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asId, isBody, type ArticleId, type SetId, type Source } from '$lib/core/model';
import { fingerprint } from './fingerprint';
import { place } from './place';

/**
 * The five originals of the Aleppo set, which the project does not hold. With VANTAGE_ORIGINALS set
 * to the folder of their copies these tests run; without it they are skipped. Numbers only: checked
 * by eye, sentence by sentence (docs/segmentation.md).
 */
const folder = process.env['VANTAGE_ORIGINALS'];
const originals = folder === undefined ? '' : join(resolve(folder), 'aleppo-2016');
const there = originals !== '' && existsSync(originals);
const reason = there ? '' : ' (skipped: VANTAGE_ORIGINALS names no folder of originals)';

const EYE = {
	coffey: { title: 1, paragraph: 22, heading: 2, sentences: 39, furniture: 20 },
	ibrahim: { title: 1, paragraph: 8, heading: 1, sentences: 33, furniture: 5 },
	'thousands-flee': { title: 1, paragraph: 9, heading: 0, sentences: 28, furniture: 1 },
	worldcrunch: { title: 0, paragraph: 4, heading: 0, sentences: 15, furniture: 0 },
	vice: { title: 1, paragraph: 30, heading: 4, sentences: 56, furniture: 4 }
} as const;

const read = (article: string): string => readFileSync(join(originals, `${article}.txt`), 'utf8');
const stored = (article: string): Source =>
	JSON.parse(readFileSync(`corpus/aleppo-2016/sources/${article}.json`, 'utf8')) as Source;

describe.skipIf(!there)(`the originals of the Aleppo set${reason}`, () => {
	const sources = there ? Object.keys(EYE).map(stored) : [];

	it.each(Object.entries(EYE))('%s is cut as a reader would', (article, eye) => {
		const { blocks } = fingerprint({
			set: asId<SetId>('aleppo-2016'),
			article: asId<ArticleId>(article),
			text: read(article)
		});
		const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
		const body = blocks.filter(isBody);
		expect({
			title: count('title'),
			paragraph: count('paragraph'),
			heading: count('heading'),
			sentences: body.reduce((sum, { sentences }) => sum + sentences.length, 0),
			furniture: blocks.length - body.length
		}).toEqual(eye);
	});

	it.each(Object.entries(EYE))('%s is cut as its stored fingerprint says', (article) => {
		const known = stored(article);
		const { set, article: id } = known;
		const { blocks } = fingerprint({ set, article: id, text: read(article) });
		expect(blocks).toEqual(known.blocks);
	});

	it.each(Object.entries(EYE))('%s is recognised, every body sentence exact', (article, eye) => {
		const placement = place(read(article), sources);
		expect(placement.article).toBe(article);
		expect(placement.sentences).toHaveLength(eye.sentences);
		expect(placement.sentences.every(({ status }) => status === 'exact')).toBe(true);
		expect(placement.extra).toHaveLength(eye.furniture);
	});

	it.each(Object.entries(EYE))('%s keeps its body when copied on one line', (article) => {
		const placement = place(read(article).replace(/\s+/g, ' '), sources);
		expect(placement.article).toBe(article);
		expect(placement.sentences.every(({ status }) => status === 'exact')).toBe(true);
	});

	it.each(Object.entries(EYE))('%s is none of the other four', (article) => {
		const others = sources.filter((source) => source.article !== article);
		expect(place(read(article), others).article).toBeNull();
	});

	it.each(Object.entries(EYE))('three sentences of %s in another text are not it', (article) => {
		const own = place(read(article), sources).sentences.filter(({ start }) => start !== null);
		const three = own
			.slice(2, 5)
			.map(({ start, end }) => read(article).slice(start ?? 0, end ?? 0));
		const other = article === 'coffey' ? 'ibrahim' : 'coffey';
		expect(place(`${read(other)}\n\n${three.join(' ')}`, [stored(article)]).article).toBeNull();
	});
});
