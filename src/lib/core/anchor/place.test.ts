import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, isBody, parsePlace, type ArticleId, type SetId, type Source } from '$lib/core/model';
import { fingerprint } from './fingerprint';
import { placePassage } from './passages';
import { place } from './place';
import type { Placement } from './placement';
import { BODY, CAPTION, NOTICE, OTHER, PULLED, STORY, TEASER, TITLE } from './story.fixture';

const set = asId<SetId>('merle');
const make = (article: string, text: string): Source =>
	fingerprint({ set, article: asId<ArticleId>(article), text });
const RIVER = make('river', STORY);
const WALL = make('wall', OTHER);
const SOURCES = [WALL, RIVER];

const statuses = ({ sentences }: Placement): string[] => sentences.map(({ status }) => status);
const allExact = (placement: Placement): boolean =>
	placement.article === 'river' && statuses(placement).every((status) => status === 'exact');
const bodyBlocks = RIVER.blocks.filter(isBody).map(({ id }) => id);
const whereIs = (placement: Placement, address: string): ReturnType<typeof placePassage> => {
	const at = parsePlace(address);
	if (!at) throw new Error(address);
	return placePassage(placement, at);
};
const textAt = (text: string, placement: Placement, address: string): string | null => {
	const found = whereIs(placement, address);
	return found.status === 'missing' ? null : text.slice(found.start, found.end);
};

describe('place: a faithful copy', () => {
	const bare = [TITLE, ...BODY];

	it.each([
		['as it was', STORY],
		['one paragraph a line', bare.join('\n')],
		['everything on one line', bare.join(' ')],
		['hard-wrapped', bare.map((text) => text.replace(/(.{1,50})(?:\s+|$)/g, '$1\n')).join('\n')],
		['with straight quotes', STORY.replace(/[“”]/g, '"')],
		[
			'with paragraphs joined',
			[TITLE, BODY.slice(0, 5).join(' '), BODY.slice(5).join(' ')].join('\n\n')
		],
		['in capitals', STORY.toUpperCase()],
		['with indents and Windows line ends', bare.map((text) => `\t${text}`).join('\r\n')],
		[
			'with furniture before, between and behind',
			[
				'This story is over 9 years old.',
				TITLE,
				'By Ida Holm',
				CAPTION,
				CAPTION,
				...BODY.slice(0, 3),
				'READ MORE: Mud for beginners',
				...BODY.slice(3),
				NOTICE,
				'Ten dams we miss',
				'A stroll along what is left of them.'
			].join('\n\n')
		]
	])('is exact: %s', (_name, text) => {
		const placement = place(text, SOURCES);
		expect(allExact(placement), JSON.stringify(statuses(placement))).toBe(true);
		expect(placement.confidence).toBe(1);
		expect(placement.blocks.map(({ source }) => source)).toEqual(bodyBlocks);
	});

	it('gives sentences with their punctuation and quotation marks', () => {
		const placement = place(STORY, SOURCES);
		expect(textAt(STORY, placement, 'p3.s1')).toBe(
			'“We had fish in the library,” said Oda Brandt, who has run it for thirty years.'
		);
		expect(textAt(STORY, placement, 'p3.s2')).toBe(
			'“I do not want to see that again as long as I live.”'
		);
		expect(textAt(STORY, placement, 'title')).toBe(TITLE);
		expect(textAt(STORY, placement, 'p6')).toBe(BODY[5]);
		expect(textAt(STORY, placement, 'p7.s2-s3')).toMatch(/^Until the farms.*alone\.$/);
	});

	it('tells furniture from the body by its kind', () => {
		const { extra } = place(STORY, SOURCES);
		expect(extra.map(({ kind, start, end }) => [kind, STORY.slice(start, end)])).toEqual([
			['caption', CAPTION],
			['pull-quote', PULLED],
			['promotion', TEASER],
			['notice', NOTICE]
		]);
	});
});

describe('place: a damaged copy', () => {
	const half = Math.ceil(BODY.length / 2);
	const copy = [TITLE, ...BODY];
	const NAVIGATION = ['Skip to content', 'Home\nNews\nRivers', 'We store cookies. Accept all'];
	const COMMENTS = ['Comments (2)', 'MillOwner: Well said! The council should have asked us.'];

	it.each([
		['a sentence a paragraph', copy.flatMap((text) => text.split(/(?<=[.?!]) /)).join('\n\n')],
		['a page around it', [...NAVIGATION, ...copy, ...COMMENTS].join('\n\n')],
		[
			'navigation in the middle',
			[...copy.slice(0, half), ...NAVIGATION, ...copy.slice(half)].join('\n\n')
		],
		['a bio on top', ['Ida Holm writes on rivers and lives in a mill.', ...copy].join('\n\n')],
		['a pull quote repeated', [PULLED, ...copy.slice(0, 6), PULLED, ...copy.slice(6)].join('\n\n')],
		['soft hyphens', STORY.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')],
		['invisible characters', STORY.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u200b')],
		[
			'no-break and double spaces',
			copy.join('\n\n').replaceAll('. ', '.  ').replaceAll(', ', ',\u00a0')
		],
		['another article behind it', `${STORY}\n\n${OTHER.slice(0, 300)}`]
	])('is exact with %s', (_name, text) => {
		const placement = place(text, SOURCES);
		expect(allExact(placement), JSON.stringify(statuses(placement))).toBe(true);
	});

	it('knows each half, and finds nothing of the other one', () => {
		for (const text of [copy.slice(0, half + 1), copy.slice(half + 1)]) {
			const placement = place(text.join('\n\n'), SOURCES);
			const there = new Set(text);
			expect(placement.article).toBe('river');
			expect(placement.blocks.map(({ status }) => status)).toEqual(
				copy.map((own) => (there.has(own) ? 'exact' : 'missing'))
			);
		}
	});

	it('is in place with numbered paragraphs', () => {
		const text = copy.map((own, i) => `${i + 1}. ${own}`).join('\n\n');
		const placement = place(text, SOURCES);
		expect(statuses(placement).filter((status) => status !== 'exact')).toEqual(['edited']);
		expect(textAt(text, placement, 'p4')).toMatch(/Who pays$/);
	});

	it('lays a text misread as Windows-1252 in its place', () => {
		const bytes = new TextEncoder().encode(STORY);
		const text = new TextDecoder('windows-1252').decode(bytes);
		const placement = place(text, SOURCES);
		expect(placement.article).toBe('river');
		expect(statuses(placement)).not.toContain('missing');
	});

	it('finds a short sentence that moved along with its neighbour', () => {
		const own = make(
			'river',
			[TITLE, ...BODY.slice(0, 6), `No one asked. ${BODY[7] ?? ''}`].join('\n\n')
		);
		const text = [TITLE, `No one asked. ${BODY[7] ?? ''}`, ...BODY.slice(0, 6)].join('\n\n');
		expect(whereIs(place(text, [own]), 'p7')).toMatchObject({ status: 'moved', score: 1 });
	});
});

describe('place: an edited copy', () => {
	it('finds a sentence with changed words between its neighbours', () => {
		const text = STORY.replace('took eleven weeks to carry', 'took nearly three months to cart');
		const placement = place(text, SOURCES);
		expect(whereIs(placement, 'p2.s2').status).toBe('edited');
		expect(textAt(text, placement, 'p2.s2')).toMatch(/^It filled .* away\.$/);
		expect(statuses(placement).filter((status) => status !== 'exact')).toEqual(['edited']);
	});

	it('finds a moved paragraph, and leaves the rest exact', () => {
		const moved = [TITLE, ...BODY.slice(0, 5), BODY[8], ...BODY.slice(5, 8)].join('\n\n');
		const placement = place(moved, SOURCES);
		expect(
			placement.blocks.filter(({ status }) => status === 'moved').map(({ source }) => source)
		).toEqual(['p9']);
		expect(textAt(moved, placement, 'p9')).toBe(BODY[8]);
	});

	it('finds a sentence cut in two', () => {
		const text = STORY.replace(
			'She has said so at every meeting since April, and she will say so again on Thursday.',
			'She has said so at every meeting since April. She will say so again on Thursday.'
		);
		const placement = place(text, SOURCES);
		expect(whereIs(placement, 'p5.s2').status).toBe('edited');
		expect(textAt(text, placement, 'p5.s2')).toMatch(/^She has .* Thursday\.$/);
	});

	it('gives new sentences as extra, not as edits of what they replace', () => {
		const added = 'Onions have meanwhile become twice as dear at every market of the province.';
		const text = STORY.replace(BODY[7] ?? '', added);
		const placement = place(text, SOURCES);
		expect(whereIs(placement, 'p8').status).toBe('missing');
		expect(placement.extra.map(({ start, end }) => text.slice(start, end))).toContain(added);
	});

	it('says of a run that lost a sentence that it is edited, and covers the rest', () => {
		const text = STORY.replace(' Others blame the long and snowless winter.', '');
		const placement = place(text, SOURCES);
		expect(whereIs(placement, 'p1.s3').status).toBe('missing');
		expect(whereIs(placement, 'p1').status).toBe('edited');
		expect(textAt(text, placement, 'p1.s2-s3')).toBe(
			'Some people say that the dam upstream did it.'
		);
	});
});

describe('place: recognition', () => {
	it('knows which article of several a text is', () => {
		expect(place(OTHER, SOURCES)).toMatchObject({ set: 'merle', article: 'wall', confidence: 1 });
		expect(place(STORY, SOURCES).article).toBe('river');
	});

	it('knows an extract', () => {
		const placement = place(BODY.slice(4, 6).join('\n'), SOURCES);
		expect(placement.article).toBe('river');
		expect(statuses(placement).filter((status) => status === 'exact')).toHaveLength(4);
	});

	it('knows a copy in which no sentence is as it was', () => {
		const edited = STORY.replace(/(\p{L}+)([.?!])/gu, 'indeed$2').replace(TITLE, 'A river');
		const placement = place(edited, SOURCES);
		expect(placement.article).toBe('river');
		expect(statuses(placement)).not.toContain('moved');
		expect(statuses(placement).filter((status) => status === 'edited').length).toBeGreaterThan(10);
	});

	it('does not take one sentence like another for an article', () => {
		const single = make('single', 'They were told on a Friday evening that their land was chosen.');
		const like = 'They were told on a Monday morning that their barn was chosen.';
		expect(place(`${like} ${OTHER}`, [single]).article).toBeNull();
	});

	it('takes the version that fits better', () => {
		const edited = STORY.replace('four metres', 'five metres').replace('thirty years', 'ages');
		const versions = [RIVER, make('river@2', edited)];
		expect(place(edited, versions).article).toBe('river@2');
		expect(place(STORY, [...versions].reverse()).article).toBe('river');
	});

	it.each([
		['nothing', ''],
		['no words', '— … !'],
		['another text on the same matter', OTHER],
		['a text that quotes two sentences', `${OTHER}\n${BODY[8] ?? ''}`],
		['a text that quotes a third of it', `${OTHER}\n${OTHER}\n${BODY.slice(6).join('\n')}`],
		['other words', 'An onion is no tulip. '.repeat(40)]
	])('finds no article in %s', (_name, text) => {
		expect(place(text, [RIVER])).toMatchObject({
			set: null,
			article: null,
			blocks: [],
			sentences: [],
			extra: []
		});
	});

	it('takes little of an article for it where a person says so, and nothing never', () => {
		const little = `${OTHER} ${BODY[1] ?? ''}`;
		expect(place(little, [RIVER]).article).toBeNull();
		const placement = place(little, [RIVER], { named: true });
		expect(whereIs(placement, 'p2').status).toBe('exact');
		expect(whereIs(placement, 'p1').status).toBe('missing');
		expect(place(OTHER, [RIVER], { named: true }).article).toBeNull();
	});

	it('finds no article without fingerprints', () => {
		expect(place(STORY, []).article).toBeNull();
	});

	it('places no passage where there is no article', () => {
		expect(whereIs(place('', SOURCES), 'p1').status).toBe('missing');
		expect(whereIs(place(STORY, SOURCES), 'p99').status).toBe('missing');
	});
});

describe('place: properties', () => {
	const some = fc.subarray([...BODY.keys()], { minLength: 3 });

	it('makes exactly the deleted blocks missing', () => {
		fc.assert(
			fc.property(some, (kept) => {
				const text = [TITLE, ...kept.map((i) => BODY[i])].join('\n\n');
				const placement = place(text, SOURCES);
				expect(placement.article).toBe('river');
				expect(placement.blocks.map(({ status }) => status === 'missing')).toEqual([
					false,
					...BODY.map((_, i) => !kept.includes(i))
				]);
			}),
			{ seed: 6, numRuns: 30 }
		);
	});

	it('keeps everything exact when furniture is put between blocks', () => {
		const furniture = fc.constantFrom(
			CAPTION,
			TEASER,
			'WATCH: How a wall is built',
			'Advertisement'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(BODY.length), furniture), { maxLength: 6 }), (put) => {
				const blocks = [TITLE, ...BODY];
				for (const [at, line] of put) blocks.splice(at + 1, 0, line);
				expect(allExact(place(blocks.join('\n\n'), SOURCES))).toBe(true);
			}),
			{ seed: 7, numRuns: 30 }
		);
	});

	it('gives stretches that lie in the text, in order and apart', () => {
		const damage = fc.array(
			fc.tuple(
				fc.nat(STORY.length),
				fc.nat(30),
				fc.constantFrom('', ' mud ', '\n', '.', '“', ' x. Y ')
			),
			{ maxLength: 8 }
		);
		fc.assert(
			fc.property(damage, (cuts) => {
				let text = STORY;
				for (const [at, length, put] of cuts)
					text = text.slice(0, at) + put + text.slice(at + length);
				const { sentences, extra } = place(text, SOURCES);
				const spans = [...sentences, ...extra]
					.flatMap(({ start, end }) => (start === null ? [] : [{ start, end }]))
					.sort((a, b) => a.start - b.start);
				const apart = spans.every(
					({ start, end }, i) => end > start && start >= (spans[i - 1]?.end ?? 0)
				);
				expect(apart).toBe(true);
				expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 8, numRuns: 60 }
		);
	});
});
