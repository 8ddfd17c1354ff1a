import { describe, expect, it } from 'vitest';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { asId, parsePlace, type ArticleId, type ThemeId } from '$lib/core/model';
import { compareView } from './compare-view';
import { counterparts } from './counterparts';
import { themeView, type ThemeView } from './theme-view';

const view = (theme: string, set = ferry(), whole = false): ThemeView => {
	const found = themeView(set, asId<ThemeId>(theme), { whole });
	if (!found) throw new Error(`no theme ${theme}`);
	return found;
};
const cell = (of: ThemeView, frame: string, article: string) =>
	of.frames.find(({ id }) => id === frame)?.cells.find((one) => one.article === article);

describe('themeView', () => {
	it('is null for a theme the set has not', () => {
		expect(themeView(ferry(), asId<ThemeId>('weather'))).toBeNull();
	});

	it('gives only those who speak a column where two do', () => {
		expect(view('jobs').columns).toEqual(['quill', 'marsh']);
		expect(view('jobs').silent.map(({ article, reason }) => `${article} ${reason}`)).toEqual([
			'tidewater outside-question',
			'brandt not-yet-read'
		]);
	});

	it('gives everyone a column where more than two speak', () => {
		expect(view('sea').columns).toEqual(['quill', 'marsh', 'tidewater', 'brandt']);
	});

	it('has a cell for each column: passages or a silence, never both', () => {
		for (const theme of ['jobs', 'sea']) {
			for (const frame of view(theme).frames) {
				expect(frame.cells.map(({ article }) => article)).toEqual(view(theme).columns);
				for (const one of frame.cells) {
					expect(one.passages.length > 0).toBe(one.silence === undefined);
				}
			}
		}
	});

	it('shows passages in reading order, with what stands there and whether they doubt', () => {
		const boom = cell(view('jobs'), 'boom', 'quill');
		expect(boom?.passages.map(({ at }) => at)).toEqual(['title', 'p1.s1-s2', 'p2.s1']);
		expect(boom?.passages[1]).toMatchObject({ cue: 'a tide of work' });
		expect(boom?.passages[1]?.text).toEqual([
			{ own: expect.stringMatching(/sentence 1.*sentence 2/) as string }
		]);
		expect(cell(view('jobs'), 'boom', 'marsh')?.passages[0]).toMatchObject({ doubts: true });
	});

	it('keeps a cell short, unless the whole is asked for', () => {
		const passages = Array.from({ length: 9 }, (_, i) => `p1.s${i + 1} jobs/boom fact author`);
		const set = inventSet({
			themes: { jobs: ['boom'] },
			articles: { a: { blocks: { p1: Array.from({ length: 9 }, () => 4) }, passages } }
		});
		expect(cell(view('jobs', set), 'boom', 'a')).toMatchObject({ more: 3 });
		expect(cell(view('jobs', set, true), 'boom', 'a')).toMatchObject({ more: 0 });
		expect(view('jobs', set, true).vantages).toHaveProperty('a');
	});

	it('knows the passages that an answer rests on', () => {
		const at = parsePlace('p1.s2');
		const answer = {
			theme: asId<ThemeId>('jobs'),
			article: asId<ArticleId>('quill'),
			text: 'They come with the tide.',
			at: at ? [at] : []
		};
		const boom = cell(view('jobs', { ...ferry(), answers: [answer] }), 'boom', 'quill');
		expect(boom?.passages.map((one) => [one.at, one.key])).toEqual([
			['title', undefined],
			['p1.s1-s2', true],
			['p2.s1', undefined]
		]);
	});

	it('is plain JSON', () => {
		const whole = view('jobs', ferry(), true);
		expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
	});
});

describe('compareView', () => {
	const compared = (a: string, b: string, theme = 'jobs') =>
		compareView(view(theme, ferry(), true), asId<ArticleId>(a), asId<ArticleId>(b));

	it('sorts frames by who carries them, each once', () => {
		const found = compared('quill', 'marsh');
		expect(found?.both.map(({ id }) => id)).toEqual(['boom']);
		expect(found?.onlyA.map(({ id }) => id)).toEqual(['seasonal']);
		expect(found?.onlyB.map(({ id }) => id)).toEqual(['bust']);
	});

	it('swaps its sides with its articles', () => {
		const [there, back] = [compared('quill', 'marsh'), compared('marsh', 'quill')];
		expect(back?.onlyA.map(({ id }) => id)).toEqual(there?.onlyB.map(({ id }) => id));
		expect(back?.a).toEqual(there?.b);
	});

	it('keeps an author without a column, with the silence', () => {
		const found = compared('quill', 'tidewater');
		expect(found?.b.silence).toMatchObject({ reason: 'outside-question' });
		expect(found?.onlyB).toEqual([]);
		expect(found?.both).toEqual([]);
	});

	it('is null for an article the set has not', () => {
		expect(compared('quill', 'nobody')).toBeNull();
	});
});

describe('counterparts', () => {
	const others = (frame: string, except: string) =>
		counterparts(view('jobs', ferry(), true), asId(frame), asId(except));

	it('puts those who tell it the same way first, the silent last', () => {
		expect(others('bust', 'quill').map(({ article }) => article.id)).toEqual([
			'marsh',
			'tidewater',
			'brandt'
		]);
		expect(others('bust', 'tidewater').map(({ article }) => article.id)).toEqual([
			'marsh',
			'quill',
			'brandt'
		]);
	});

	it('gives one passage through each other frame, or the reason for a silence', () => {
		const [marsh, quill, brandt] = others('bust', 'tidewater');
		expect(marsh?.same).toHaveLength(1);
		expect(marsh?.otherwise).toEqual([]);
		expect(quill?.otherwise.map(({ frame }) => frame)).toEqual(['Boom', 'Seasonal']);
		expect(brandt?.silence).toMatchObject({ reason: 'not-yet-read' });
	});
});
