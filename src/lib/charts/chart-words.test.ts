import { describe, expect, it } from 'vitest';
import {
	argumentCardData,
	framingMapData,
	storyStripData,
	type ArgumentCardFinding,
	type FramingMapFinding,
	type StoryStripFinding
} from '$lib/core/framing';
import { asId, type ArticleId, type FrameId, type ThemeId } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import { argumentCardCsv, argumentCardTable, argumentCardTitle } from './argument-card.words';
import { describeCell, framingMapCsv, framingMapTable, framingMapTitle } from './framing-map.words';
import {
	describeSegment,
	storyStripCsv,
	storyStripTable,
	storyStripTitle
} from './story-strip.words';

const [map, strip, card] = [
	framingMapData(ferry()),
	storyStripData(ferry()),
	argumentCardData(ferry())
];
const article = (id: string) => asId<ArticleId>(id);
const theme = asId<ThemeId>('jobs');
const frame = asId<FrameId>('boom');
const [quill, marsh, brandt] = [article('quill'), article('marsh'), article('brandt')];
const read = { soFar: false };

describe('titles', () => {
	it.each<[FramingMapFinding, string]>([
		[{ code: 'nothing-coded' }, 'Nothing has been coded yet'],
		[
			{ code: 'most-words', article: quill, theme, share: 0.712, ...read },
			'Quill: 71\u202f% of the coded words are on “Jobs”'
		],
		[
			{ code: 'most-words', article: quill, theme, share: 1, soFar: true },
			'All that is coded in Quill is on “Jobs”, so far as has been read'
		],
		[
			{ code: 'few-speak', theme, articles: [quill], of: 4, ...read },
			'Of four, only Quill speaks to “Jobs”'
		],
		[
			{ code: 'few-speak', theme, articles: [quill], of: 2, ...read },
			'Only Quill speaks to “Jobs”'
		],
		[
			{ code: 'few-speak', theme, articles: Array<ArticleId>(9).fill(quill), of: 20, ...read },
			'Nine of 20 speak to “Jobs”'
		],
		[
			{ code: 'few-speak', theme, articles: [quill, marsh], of: 5, ...read },
			'Of five, only Quill and Marsh speak to “Jobs”'
		],
		[
			{ code: 'frame-alone', theme, frame, article: quill, ...read },
			'Only Quill tells it as “Boom”'
		],
		[{ code: 'frame-shared', theme, frame, of: 2 }, 'Both tell it as “Boom”'],
		[{ code: 'frame-shared', theme, frame, of: 5 }, 'All five tell it as “Boom”'],
		[
			{ code: 'most-room', theme, article: quill, share: 0.004 },
			'Quill gives under 1\u202f% of the article to “Jobs”'
		],
		[
			{ code: 'most-room', theme, article: quill, share: 0 },
			'Quill speaks to “Jobs” in the title alone'
		]
	])('of the framing map: %j', (finding, expected) => {
		expect(framingMapTitle({ ...map, finding })).toBe(expected);
	});

	it.each<[StoryStripFinding, string]>([
		[{ code: 'nothing-coded' }, 'Nothing has been coded yet'],
		[
			{ code: 'one-opens', article: quill, themes: [theme], after: 0, ...read },
			'Quill begins with “Jobs”'
		],
		[
			{ code: 'one-opens', article: quill, themes: [theme, asId('sea')], after: 0.3, ...read },
			'Quill comes to “Jobs” and “Sea” first, after 30\u202f% of the text'
		],
		[{ code: 'all-open', theme, of: 2, ...read }, 'Both come to “Jobs” first'],
		[
			{ code: 'earliest', theme, articles: [quill], after: 0, of: 2, ...read },
			'Quill begins with “Jobs”; the other comes to it later'
		],
		[
			{ code: 'earliest', theme, articles: [quill, marsh], after: 0, of: 20, ...read },
			'Quill and Marsh begin with “Jobs”; the others come to it later'
		],
		[
			{ code: 'earliest', theme, articles: [quill], after: 0.121, of: 3, ...read },
			'Quill comes to “Jobs” earliest, after 12\u202f% of the text'
		],
		[
			{ code: 'most-open', theme, articles: [quill, marsh], of: 3, ...read },
			'Two of three come to “Jobs” first: Quill and Marsh'
		],
		[
			{ code: 'most-open', theme, articles: Array<ArticleId>(12).fill(quill), of: 20, ...read },
			'12 of 20 come to “Jobs” first'
		],
		[{ code: 'each-opens-apart', of: 3, ...read }, 'All three open with different themes'],
		[
			{ code: 'openings-tie', themes: [theme, asId('sea')], each: 2, of: 4, ...read },
			'“Jobs” and “Sea” come first equally often: in two articles each'
		]
	])('of the story strip: %j', (finding, expected) => {
		expect(storyStripTitle({ ...strip, finding })).toBe(expected);
	});

	it.each<[ArgumentCardFinding, string]>([
		[{ code: 'nothing-coded' }, 'Nothing has been coded yet'],
		[{ code: 'facts-only', of: 2, ...read }, 'The articles state facts and argue no step'],
		[
			{ code: 'one-article', article: quill, missing: ['remedy', 'cause'], ...read },
			'Quill leaves out: whose doing and what should be done'
		],
		[
			{ code: 'one-article', article: quill, missing: [], ...read },
			'Quill takes every step, from the problem to what should be done'
		],
		[{ code: 'no-remedy', of: 2, ...read }, 'Neither says what should be done'],
		[
			{ code: 'no-remedy', of: 3, soFar: true },
			'None of the three says what should be done, so far as has been read'
		],
		[
			{ code: 'remedy-by-others', articles: [marsh], of: 3, ...read },
			'Nobody says in their own voice what should be done; Marsh passes on what others say'
		],
		[
			{ code: 'remedy-by-others', articles: [marsh], of: 2, ...read },
			'Neither says in their own voice what should be done; Marsh passes on what others say'
		],
		[
			{ code: 'own-remedy', articles: [quill], of: 3, ...read },
			'Only Quill says in the author’s own voice what should be done'
		],
		[
			{ code: 'own-remedy', articles: [quill, brandt], of: 3, ...read },
			'Only Quill and Brandt say in their own voice what should be done'
		],
		[
			{ code: 'own-remedy', articles: [quill, marsh], of: 2, ...read },
			'Both say in their own voice what should be done'
		]
	])('of the argument card: %j', (finding, expected) => {
		expect(argumentCardTitle({ ...card, finding })).toBe(expected);
	});
});

describe('names and tables', () => {
	it('names a cell in the unit shown, with its doubts', () => {
		const cell = map.rows[1]?.cells[1];
		if (!cell) throw new Error('the map has rows');
		expect(describeCell(map, 'Boom', cell, 'percent')).toBe(
			'Marsh, Boom: 13\u202f% of the article, quoted; which it doubts'
		);
		expect(describeCell(map, 'Boom', cell, 'words')).toBe(
			'Marsh, Boom: 13 words, quoted; which it doubts'
		);
	});

	it('names a stretch by its themes and its place', () => {
		const segment = strip.lanes[0]?.segments[1];
		if (!segment) throw new Error('the strip has segments');
		expect(describeSegment(strip, 'quill', segment)).toBe(
			'Quill, Jobs and Sea: from 30\u202f% to 60\u202f% of the text'
		);
	});

	it('has the table twin of each chart as wide as its heads', () => {
		for (const { columns, rows } of [
			framingMapTable(map, 'percent'),
			storyStripTable(strip),
			argumentCardTable(card)
		]) {
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row).toHaveLength(columns.length);
		}
		expect(storyStripTable(strip).rows.at(-1)?.at(0)).toBe('Brandt');
	});

	it("writes the map's table in the unit it is drawn in", () => {
		const told = (unit: 'percent' | 'words') => framingMapTable(map, unit).rows.flat().join('; ');
		expect(told('percent')).toMatch(/\d\u202f% of the article/);
		expect(told('words')).toMatch(/\d words, /);
		expect(told('words')).not.toContain('%');
	});

	it('has spreadsheets of equal columns, whose percents are the shares', () => {
		for (const [head, ...rows] of [
			framingMapCsv(map),
			storyStripCsv(strip),
			argumentCardCsv(card)
		]) {
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
		}
		expect(framingMapCsv(map)).toContainEqual(['jobs', 'boom', 'quill', 'author', 45, 60, '']);
		expect(framingMapCsv(map)).toContainEqual([
			'jobs',
			'boom',
			'tidewater',
			'',
			0,
			0,
			'outside-question'
		]);
	});
});
