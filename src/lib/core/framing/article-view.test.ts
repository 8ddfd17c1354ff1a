import { describe, expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { asId, type ArticleId } from '$lib/core/model';
import { articleView, type ArticleView } from './article-view';
import { findRun } from './find-run';
import { counterpartIn } from './counterparts';
import { setView } from './set-view';

const view = (id: string, set = ferry()): ArticleView => {
	const found = articleView(set, asId<ArticleId>(id));
	if (!found) throw new Error(`no article ${id}`);
	return found;
};

describe('articleView', () => {
	it('shows the body with text, title and captions apart', () => {
		expect(view('quill').blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
	});

	it('marks each sentence with the passages that hold it', () => {
		const { blocks, passages } = view('quill');
		const marks = blocks.flatMap(({ runs }) =>
			runs.map((run) => `${run.at} ${run.passages.map((i) => passages[i]?.theme).join('+')}`)
		);
		expect(marks).toEqual([
			'p1.s1 jobs',
			'p1.s2 jobs',
			'p2.s1 jobs+sea',
			'p2.s2 ',
			'p2.s3 ',
			'p3.s1 jobs'
		]);
	});

	it('says who else speaks to a theme, and why this article does not', () => {
		const [jobs] = view('tidewater').themes;
		expect(jobs?.speaking).toEqual([
			{ article: 'quill', first: 'p1.s1-s2', last: 'p3' },
			{ article: 'marsh', first: 'p1.s1', last: 'p1.s1' }
		]);
		expect(jobs?.silence).toMatchObject({ reason: 'outside-question' });
		expect(view('quill').themes[0]?.silence).toBeUndefined();
	});

	it('understands an older id, and no other', () => {
		const set = ferry();
		const renamed = {
			...set,
			articles: set.articles.map((one) => ({ ...one, aliases: [`old-${one.id}`] }))
		};
		expect(view('old-quill', renamed).article.id).toBe('quill');
		expect(articleView(set, asId<ArticleId>('nobody'))).toBeNull();
	});

	it.each([
		['p2.s1', 'p2.s1'],
		['p2.s2-s3', 'p2.s2'],
		['p2', 'p2.s1'],
		['p9', null],
		['p2.s9', null],
		['x1', null],
		['elsewhere', null]
	])('finds the sentence for %s', (address, run) => {
		expect(findRun(view('quill'), address)).toBe(run);
	});

	it('finds a counterpart: the same frame first, else the theme', () => {
		const of = (theme: string, frame: string) =>
			counterpartIn(view('marsh'), asId(theme), asId(frame))?.at;
		expect(of('jobs', 'bust')).toBe('p1.s1');
		expect(counterpartIn(view('marsh'), asId('jobs'), asId('bust'))?.frame).toBe('bust');
		expect(counterpartIn(view('marsh'), asId('jobs'), asId('seasonal'))?.theme).toBe('jobs');
		expect(counterpartIn(view('tidewater'), asId('jobs'), asId('bust'))).toBeUndefined();
	});
});

describe('setView', () => {
	it('says who speaks to what', () => {
		expect(setView(ferry()).themes.map(({ id, speaking }) => [id, speaking])).toEqual([
			['jobs', ['quill', 'marsh']],
			['sea', ['quill', 'marsh', 'tidewater', 'brandt']]
		]);
	});

	it('opens with the first parallel that two articles have text for', () => {
		const member = (article: string, block: string) => ({
			article: asId<ArticleId>(article),
			at: { block: asId<never>(block), first: 1, last: 1 }
		});
		const parallel = (id: string, ...members: ReturnType<typeof member>[]) => ({
			id: asId<never>(id),
			kind: 'report' as const,
			title: id,
			members
		});
		const set = {
			...ferry(),
			parallels: [
				parallel('captions', member('quill', 'x1'), member('marsh', 'p1')),
				parallel('same', member('quill', 'p1'), member('quill', 'p2')),
				parallel('told-twice', member('quill', 'p1'), member('marsh', 'p1'))
			]
		};
		expect(setView(set).hook).toMatchObject({ title: 'told-twice' });
		expect(setView(ferry()).hook).toBeUndefined();
	});
});
