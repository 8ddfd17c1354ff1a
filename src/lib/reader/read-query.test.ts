import { describe, expect, it } from 'vitest';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import { columnsOf, movedColumn, readOptions, readQuery } from './read-query';

const [quill, marsh, tidewater] = ['quill', 'marsh', 'tidewater'].map((id) => asId<ArticleId>(id));
if (!quill || !marsh || !tidewater) throw new Error('no articles');
const view = articleView(ferry(), quill);
if (!view) throw new Error('no view');
const columns = (query: string) => readQuery(new URLSearchParams(query), view).with;

describe('the columns in an address', () => {
	it.each([
		['', []],
		['with=quill', []],
		['with=nobody', []],
		['with=marsh', ['quill', 'marsh']],
		['with=marsh,quill', ['marsh', 'quill']],
		['with=tidewater,marsh', ['quill', 'tidewater', 'marsh']],
		['with=marsh,marsh,quill', ['marsh', 'quill']]
	])('%s gives %j, in the order named', (query, expected) => {
		expect(columns(query)).toEqual(expected);
	});

	it("are four at most, and the page's own is never the one left out", () => {
		const many = ['a', 'b', 'c', 'd'].map((id) => asId<ArticleId>(id));
		expect(columnsOf(view, [...many, quill])).toEqual(['a', 'b', 'c', 'quill']);
	});
});

describe('the places marked', () => {
	it('are those that are addresses, and stay in the address', () => {
		const query = readQuery(new URLSearchParams('at=p1.s1&marked=p1.s1,,nonsense,p2.s1'), view);
		expect(query.marked).toEqual(['p1.s1', 'p2.s1']);
		expect(readOptions(query)).toEqual({ at: 'p1.s1', with: [], marked: ['p1.s1', 'p2.s1'] });
	});
});

describe('movedColumn', () => {
	it.each([
		[marsh, 1, ['quill', 'tidewater', 'marsh']],
		[marsh, -1, ['marsh', 'quill', 'tidewater']],
		[quill, -1, ['quill', 'marsh', 'tidewater']],
		[tidewater, 1, ['quill', 'marsh', 'tidewater']]
	] as const)('moves %s by %i', (id, by, expected) => {
		expect(movedColumn([quill, marsh, tidewater], id, by)).toEqual(expected);
	});
});
