import { describe, expect, it } from 'vitest';
import {
	asId,
	parsePlace,
	type Article,
	type ArticleId,
	type BlockId,
	type CoderId,
	type Coding,
	type FrameId,
	type PassageId,
	type Place,
	type ThemeId
} from '$lib/core/model';
import { compareCodings } from './compare-codings';

const at = (address: string): Place => {
	const place = parsePlace(address);
	if (!place) throw new Error(`no address: ${address}`);
	return place;
};

const MUD = asId<ThemeId>('mud');
const WALL = asId<ThemeId>('wall');

/** An article of a title, p1 with three sentences, a caption and p2 with two. */
const extent = (article = 'river'): Pick<Article, 'id' | 'blocks'> => ({
	id: asId<ArticleId>(article),
	blocks: (
		[
			['title', 'title', 1],
			['p1', 'paragraph', 3],
			['x1', 'caption', 1],
			['p2', 'paragraph', 2]
		] as const
	).map(([id, kind, count]) => ({
		id: asId<BlockId>(id),
		kind,
		words: Array.from({ length: count }, () => 5),
		text: []
	}))
});

/** A coding from `address theme/frame` lines, and the addresses considered. */
const coding = (
	coder: string,
	lines: readonly string[],
	considered: readonly string[],
	article = 'river'
): Coding => ({
	article: asId<ArticleId>(article),
	version: 1,
	coder: asId<CoderId>(coder),
	considered: considered.map(at),
	passages: lines.map((line, i) => {
		const [address = '', theme = '', frame = ''] = line.split(/[ /]/);
		return {
			id: asId<PassageId>(`${coder}-${String(i)}`),
			article: asId<ArticleId>(article),
			at: at(address),
			theme: asId<ThemeId>(theme),
			frame: asId<FrameId>(frame),
			function: 'fact',
			voice: 'author',
			doubts: false
		};
	}),
	labels: [],
	figures: [],
	mentions: [],
	harm: []
});

describe('compareCodings', () => {
	it('compares presence over the body sentences that all have read', () => {
		const found = compareCodings(
			[
				coding('ida', ['p1.s1-s2 mud/cost', 'p2.s1 wall/safe'], ['title', 'p1.s3']),
				coding('oda', ['p1.s1 mud/cost', 'p2 wall/safe'], ['title', 'p1.s2-s3'])
			],
			[extent()]
		);
		expect(found.coders).toEqual(['ida', 'oda']);
		// p2.s2 was not read by the first coder: five of the six body sentences are left.
		expect(found.perTheme[MUD]).toMatchObject({ considered: 5, percent: 80 });
		expect(found.perTheme[MUD]?.f1).toBeCloseTo(2 / 3);
		// Ten values, three of them yes; one unit in dispute.
		expect(found.perTheme[MUD]?.alpha).toBeCloseTo(1 - (9 * 2) / (100 - 9 - 49));
		expect(found.perTheme[WALL]).toMatchObject({ considered: 5, percent: 100, alpha: 1, f1: 1 });
	});

	it('compares frames where all gave the theme; two frames agree only with the same two', () => {
		const found = compareCodings(
			[
				coding('ida', ['p1 mud/cost', 'p2.s1 mud/cost', 'p2.s1 mud/smell'], ['title', 'p2.s2']),
				coding(
					'oda',
					['p1.s1-s2 mud/cost', 'p1.s3 mud/smell', 'p2.s1 mud/smell', 'p2.s1 mud/cost'],
					['title', 'p2.s2']
				)
			],
			[extent()]
		);
		expect(found.frames[MUD]).toMatchObject({ coded: 4, percent: 75 });
		expect(found.frames[MUD]?.alpha).toBeCloseTo(1 - (7 * 2) / (64 - 25 - 1 - 4));
	});

	it('reports themes asked for, and leaves undefined measures null', () => {
		const found = compareCodings(
			[coding('ida', [], ['title', 'p1', 'p2']), coding('oda', [], ['title', 'p1', 'p2'])],
			[extent()],
			[WALL]
		);
		expect(found.perTheme[WALL]).toEqual({ considered: 6, percent: 100, alpha: null, f1: null });
		expect(found.frames[WALL]).toEqual({ coded: 0, percent: null, alpha: null });
	});

	it('pools articles, and leaves out those that only one has coded', () => {
		const both = ['title', 'p1', 'p2'];
		const found = compareCodings(
			[
				coding('ida', ['p1 mud/cost'], both),
				coding('oda', ['p1 mud/cost'], both),
				coding('ida', [], both, 'wall'),
				coding('oda', [], both, 'wall'),
				coding('eva', ['p1 mud/cost'], both, 'alone')
			],
			[extent(), extent('wall'), extent('alone')]
		);
		expect(found.coders).toEqual(['ida', 'oda', 'eva']);
		expect(found.perTheme[MUD]).toMatchObject({ considered: 12, percent: 100, alpha: 1 });
	});
});
