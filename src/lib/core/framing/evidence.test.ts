import { asId, type ArticleId } from '$lib/core/model';
import { describe, expect, it, test } from 'vitest';
import { day, withEvidence, type Evidence } from '../../../../tests/invented/evidence-set';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { setOfSize, SIZES } from '../../../../tests/invented/sizes';
import { articleView } from './article-view';
import { citedNames } from './cited-names';
import { placeTexts } from './evidence-view';
import { figuresData } from './figures-data';
import { shares } from './shares';
import { orderOf, timeData } from './time-data';
import { cellWords } from './voice-cell';
import { voicesData } from './voices-data';

const told = (evidence: Evidence) => withEvidence(ferry(), evidence);

describe('citedNames', () => {
	const nameOf = citedNames({
		cited: [
			{ name: 'Ada Wren', aliases: ['the mayor’s deputy', 'Wren, at the quay'], role: 'party' }
		]
	});

	test.each([
		['Ada Wren', 'Ada Wren', undefined],
		['Ada Wren, deputy mayor', 'Ada Wren', 'deputy mayor'],
		['the mayor’s deputy', 'Ada Wren', undefined],
		['Wren, at the quay', 'Ada Wren', 'at the quay']
	])('knows %s', (source, name, as) => {
		expect(nameOf(source)).toMatchObject({ key: 'ada-wren', name, role: 'party' });
		expect(nameOf(source).as).toBe(as);
	});

	it('takes whoever is not listed by the name before the comma, in any script', () => {
		expect(nameOf('Per Lind, a pilot')).toEqual({
			key: 'per-lind',
			name: 'Per Lind',
			as: 'a pilot',
			role: 'unsorted'
		});
		expect(nameOf('ليلى حداد').key).toBe('ليلى-حداد');
		expect(nameOf('…').key).toBe('unnamed');
	});
});

describe('figuresData', () => {
	const rowsOf = (evidence: Evidence) =>
		figuresData(told(evidence)).rows.map(({ group, unit, claims }) => [
			`${group} ${unit}`,
			claims.map(({ article, min }) => `${article} ${min}`)
		]);

	it('sets side by side what counts the same in the same unit, from the least on', () => {
		expect(
			rowsOf({
				figures: {
					quill: ['p1.s1 lost 3 crates', 'p1.s2 boats 900 boats', 'p2.s1 boats 4 boats a day'],
					marsh: ['p1.s1 boats 20 boats']
				}
			})
		).toEqual([
			['boats boats', ['marsh 20', 'quill 900']],
			['lost crates', ['quill 3']],
			['boats boats a day', ['quill 4']]
		]);
	});

	it('says where, when, by whose count, and on which themes', () => {
		const set = told({
			figures: {
				quill: ['p2.s1 boats 5-2~ boats | in May | at sea | the harbour office, by radio']
			}
		});
		expect(figuresData(set).rows[0]?.claims[0]).toEqual({
			article: 'quill',
			at: 'p2.s1',
			min: 2,
			max: 5,
			approx: true,
			period: 'in May',
			where: 'at sea',
			source: { key: 'the-harbour-office', name: 'the harbour office' },
			themes: ['jobs', 'sea']
		});
	});

	it.each<[string, Evidence['figures'], object]>([
		['none', {}, { code: 'nothing-coded' }],
		['one', { quill: ['p1.s1 boats 5 boats'] }, { code: 'each-once', claims: 1 }],
		[
			'two of different things',
			{ quill: ['p1.s1 boats 5 boats', 'p1.s1 crates 5 crates'] },
			{ code: 'each-once', claims: 2 }
		],
		[
			'the same number',
			{ quill: ['p1.s1 boats 5 boats'], marsh: ['p1.s1 boats 5 boats'] },
			{ code: 'alike', group: 'boats', claims: 2 }
		],
		[
			'a range that holds the other',
			{ quill: ['p1.s1 boats 1-90 boats'], marsh: ['p1.s1 boats 5 boats'] },
			{ code: 'alike', group: 'boats', claims: 2 }
		],
		[
			'the furthest apart',
			{
				quill: ['p1.s1 boats 10 boats | in May', 'p1.s1 crates 10 crates'],
				marsh: ['p1.s1 boats 40-80 boats | in June', 'p1.s1 crates 11 crates']
			},
			{ code: 'apart', group: 'boats', unit: 'boats', least: 10, most: 40, claims: 2, spans: 2 }
		],
		[
			'none at all against some',
			{ quill: ['p1.s1 boats 0 boats'], marsh: ['p1.s1 boats 4 boats'] },
			{ code: 'apart', group: 'boats', unit: 'boats', least: 0, most: 4, claims: 2, spans: 0 }
		]
	])('finds of %s', (_, figures, finding) => {
		expect(figuresData(told({ ...(figures && { figures }) })).finding).toEqual(finding);
	});
});

describe('voicesData', () => {
	const voices = (lines: Readonly<Record<string, readonly string[]>>) =>
		inventSet({
			themes: { jobs: ['boom'] },
			articles: Object.fromEntries(
				Object.entries(lines).map(([id, passages]) => [
					id,
					{ blocks: { title: [5], p1: [10, 30], p2: [60] }, passages }
				])
			)
		});
	const OWN = 'jobs/boom fact author';
	const OTHERS = 'jobs/boom fact quoted';

	it.each(SIZES)('sums to the coded words of each article: %s', (_, size) => {
		const set = setOfSize(size);
		const data = voicesData(set);
		data.articles.forEach(({ id }, column) => {
			const cells = [data.own[column], ...data.roles.map(({ cells: all }) => all[column])];
			const sum = cells.reduce((total, cell) => total + (cell ? cellWords(cell) : 0), 0);
			const ofArticle = shares(set).find(({ article }) => article === id);
			expect(sum).toBeCloseTo(data.coded[column] ?? 0, 2);
			expect(sum).toBeCloseTo((ofArticle?.coded ?? 0) * (ofArticle?.words ?? 0), 2);
		});
		for (const { cells, sources } of data.roles) {
			cells.forEach((cell, column) => {
				const sum = sources.reduce((total, one) => {
					const own = one.cells[column];
					return total + (own ? cellWords(own) : 0);
				}, 0);
				expect(sum).toBeCloseTo(cellWords(cell), 2);
			});
		}
	});

	it('divides a sentence of two voices, and gives the title a place and no words', () => {
		const data = voicesData(voices({ quill: [`title ${OTHERS}`, `p2 ${OTHERS}`, `p2 ${OWN}`] }));
		expect(data.own[0]).toMatchObject({ reported: 30, at: ['p2'] });
		expect(data.roles[0]?.sources[0]?.cells[0]).toMatchObject({
			quoted: 30,
			reported: 0,
			at: ['title', 'p2']
		});
	});

	it('is one person under several names', () => {
		const set = voices({ quill: [`p1.s1 ${OTHERS}`], marsh: [`p1.s2 ${OTHERS}`] });
		const codings = set.codings.map((coding) => ({
			...coding,
			passages: coding.passages.map((one) => ({
				...one,
				source: coding.article === 'quill' ? 'Ada Wren' : 'a deputy'
			}))
		}));
		const [role, ...others] = voicesData({
			...set,
			codings,
			cited: [{ name: 'Ada Wren', aliases: ['a deputy'], role: 'witness' }]
		}).roles;
		expect(others).toEqual([]);
		expect(role?.sources.map(({ name, cells }) => [name, cells.map(cellWords)])).toEqual([
			['Ada Wren', [10, 30]]
		]);
	});

	it.each<[string, Readonly<Record<string, readonly string[]>>, object]>([
		['nothing', { quill: [] }, { code: 'nothing-coded' }],
		['one article', { quill: [`p1 ${OWN}`] }, { code: 'one-article', article: 'quill', own: 1 }],
		['all own', { quill: [`p1 ${OWN}`], marsh: [`p2 ${OWN}`] }, { code: 'all-own', of: 2 }],
		[
			'alike',
			{ quill: [`p1.s1 ${OWN}`, `p1.s2 ${OTHERS}`], marsh: [`p1.s1 ${OWN}`, `p1.s2 ${OTHERS}`] },
			{ code: 'alike', own: 0.25, of: 2 }
		],
		[
			'one who lets others speak',
			{ quill: [`p1.s1 ${OWN}`, `p1.s2 ${OTHERS}`], marsh: [`p1.s1 ${OWN}`], brandt: [] },
			{
				code: 'one-lets-speak',
				most: { article: 'quill', own: 0.25, role: 'unsorted', roleShare: 0.75 },
				alone: ['marsh']
			}
		]
	])('finds of %s', (_, lines, finding) => {
		expect(voicesData(voices(lines)).finding).toMatchObject(finding);
	});

	it('tells who is heard from who is only named', () => {
		const { heard } = voicesData(
			told({
				actors: ['crew', 'owner'],
				cited: [{ name: 'a neighbour', aliases: [], role: 'witness', of: asId('crew') }],
				labels: { quill: ['p1.s1 crew the hands'], brandt: ['p1.s1 crew hands', 'p2.s1 crew men'] }
			})
		);
		expect(heard.map(({ actor }) => actor.id)).toEqual(['crew']);
		expect(heard[0]?.cells.map(({ state, count, at }) => [state, Math.round(count), at])).toEqual([
			['heard', 15, ['p2.s1']],
			['heard', 25, ['p1.s1']],
			['heard', 60, ['p2']],
			['spoken-of', 2, ['p1.s1', 'p2.s1']]
		]);
	});
});

describe('timeData', () => {
	it.each([
		['2021-05-03', '2021-05-04', 'before'],
		['2021-05-04', '2021-05-04', 'unsure'],
		['2021-05-05', '2021-05-04', 'later'],
		['2021-05-01..2021-05-31', '2021-05-04', 'unsure'],
		['2021-05-05', '2021-05-04~', 'unsure'],
		['2021-05-09', '2021-05-04~', 'later'],
		['2021-05-01..2021-05-31~', '2021-06-10', 'unsure'],
		['2021-05-01..2021-05-31~', '2021-06-20', 'before']
	])('an event of %s lies %s: %s', (event, published, order) => {
		expect(orderOf(day(event), day(published))).toBe(order);
	});

	it('says of each article whether it tells, could not, or nobody knows', () => {
		const { events, finding } = timeData(
			told({
				events: { launch: '2021-06-01', storm: '2021-01-01', strike: '2021-05-03' },
				published: { quill: '2021-02-01', marsh: '2021-05-02~', tidewater: '2021-07-01' },
				mentions: { quill: ['p1.s1 launch'], tidewater: ['p2.s1 storm'] }
			})
		);
		expect(events.map(({ id, cells }) => [id, cells.map(({ state }) => state)])).toEqual([
			['storm', ['untold', 'untold', 'told', 'unsure']],
			['strike', ['later', 'unsure', 'untold', 'unsure']],
			['launch', ['told', 'later', 'untold', 'unsure']]
		]);
		expect(events[2]?.cells[0]).toMatchObject({ ahead: true, at: ['p1.s1'], themes: ['jobs'] });
		expect(finding).toEqual({ code: 'before-most', article: 'quill', later: 2, of: 3 });
	});

	it.each<[string, Evidence, object]>([
		['no events', {}, { code: 'no-events' }],
		['no dates', { events: { storm: '2021-01-01' } }, { code: 'undated', events: 1 }],
		[
			'all before',
			{ events: { storm: '2021-01-01' }, published: { quill: '2021-01-02' } },
			{ code: 'all-before', events: 1 }
		]
	])('finds of %s', (_, evidence, finding) => {
		expect(timeData(told(evidence)).finding).toEqual(finding);
	});
});

describe('placeTexts', () => {
	it('has the text and passages of each place, and the headline for the title', () => {
		const set = ferry();
		const view = articleView(set, asId<ArticleId>('quill'));
		if (!view) throw new Error('the set has the article');
		const [title, place, ...others] = placeTexts(view, ['title', 'p2.s1', 'nowhere']);
		expect(others).toEqual([]);
		expect(title?.text).toEqual([{ cue: 'What Quill wrote' }]);
		expect(place?.text[0]).toMatch(/sentence 1/);
		expect(place?.passages.map(({ theme }) => theme)).toEqual(['jobs', 'sea']);
	});
});
