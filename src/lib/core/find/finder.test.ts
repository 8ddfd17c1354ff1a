import { words } from '$lib/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, textsOf } from './entries';
import { makeFinder, type Found } from './finder';
import { articleOf, articleRef, findViewOf, nameNote, passage } from './views.fixture';

const quill = articleOf(
	articleRef(1, 'Quill', 'full'),
	[
		['The ferries are late again.', 'Nobody organised a harbour strike.', 'A red boat is moored.'],
		['Empty quays wait for the ferry.', 'The quays are empty, and the centre is grey.'],
		['An anti-ferry march passed O’Tern’s café.', 'Le port d’Islay dort.']
	],
	[passage('p1.s2', { source: 'a dock worker', voice: 'quoted' })]
);
const marsh = articleOf(
	articleRef(2, 'Marsh', 'digest'),
	[
		[['Marsh says the ferry is a ', { cue: 'floating coffin' }, '.'], 'She warns of a warm sea.'],
		['難民問題は港で話された。', 'وصلت العبارة إلى المدينة.']
	],
	[passage('p1.s1', { cue: 'floating coffin' }), passage('p1.s2', { cue: 'the tide turns' })]
);
const brandt = articleOf(articleRef(3, 'Brandt', 'digest'), [['Brandt tells of goats.']]);
const articles = [quill, marsh, brandt];
const view = findViewOf(articles, {
	names: [
		nameNote('Isle of Terns', 'An island that nobody has seen.', 'the Isle', 'O’Tern'),
		nameNote('Nowhere', 'A place no article names.')
	],
	labels: [{ article: quill.article.id, at: 'p1.s1', actor: 'The company', text: 'the old firm' }]
});
const pause = () => Promise.resolve();
const finder = await makeFinder(view, articles, pause);

const atOf = (found: Found | null): readonly string[] =>
	(found?.articles ?? []).flatMap(({ article, hits }) =>
		hits.map(({ at }) => `${article.short} ${at}`)
	);
const marked = (typed: string): readonly string[] => {
	const found = finder.find(typed);
	return (found?.articles ?? []).flatMap(({ hits }) =>
		hits.flatMap((hit) =>
			textsOf(hit).flatMap((text) =>
				found?.mark(text).map(({ start, end }) => text.slice(start, end))
			)
		)
	) as readonly string[];
};

describe('find', () => {
	it.each([
		['ferry', ['ferries', 'ferry', 'ferry', 'ferry']],
		['ferri', ['ferries']],
		['"ferry"', ['ferry', 'ferry', 'ferry']],
		['organize', ['organised']],
		['harbor', ['harbour']],
		['center gray', ['centre', 'grey']],
		['cafe', ['café']],
		['islay', ['d’Islay']],
		['empty quays', ['Empty', 'quays', 'quays', 'empty']],
		['"empty quays"', ['Empty quays']],
		['“quays wait', ['quays wait']],
		['anti-ferry', ['anti-ferry']],
		['floating coffin', ['floating', 'coffin']],
		['難民', ['難民']],
		['民問', ['民問']],
		['民難', []],
		['العبارة', ['العبارة']],
		['مدينة', ['المدينة']],
		['dock worker', ['dock', 'worker']],
		['strike dock', ['strike', 'dock']],
		['old firm', ['old', 'firm']],
		['tide', ['tide']],
		['company', []],
		['goats quays', []]
	])('finds the words of %s', (typed, found) => {
		expect(marked(typed)).toEqual(found);
	});

	it('says in which articles, in their order, and in which not', () => {
		const found = finder.find('ferry');
		expect(atOf(found)).toEqual(['Quill p1.s1', 'Quill p2.s1', 'Quill p3.s1', 'Marsh p1.s1']);
		expect(found?.notIn.map(({ short }) => short)).toEqual(['Brandt']);
	});

	it('puts whole words before those that begin so', () => {
		expect(marked('war')).toEqual(['warns', 'warm']);
		expect(marked('war ')).toEqual([]);
		expect(marked('warn ')).toEqual(['warns']);
	});

	it('forgives a typo, and says so, only where the word stands nowhere', () => {
		const found = finder.find('ferrry');
		expect(found?.taken).toEqual([{ typed: 'ferrry', read: ['ferry'] }]);
		expect(atOf(found)).toEqual(atOf(finder.find('ferry')));
		expect(finder.find('ferry')?.taken).toEqual([]);
		expect(marked('coffni')).toEqual(['coffin']);
		expect(marked('"ferrry"')).toEqual([]);
	});

	it('finds titles and authors, themes and frames, names with their explanation', () => {
		expect(finder.find('ann')?.articles.map(({ titled }) => titled)).toEqual([true, true, true]);
		expect(finder.find('wind')?.themes.map(({ frame }) => frame?.name)).toEqual([undefined]);
		expect(finder.find('drown')?.themes.map(({ frame }) => frame?.name)).toEqual(['The sea takes']);
		expect(finder.find('nobody has seen')?.names.map(({ name }) => name.name)).toEqual([
			'Isle of Terns'
		]);
	});

	it('says what each word finds alone where together they find nothing', () => {
		expect(finder.find('goats harbour zebra')?.alone).toEqual([
			{ word: 'goats', count: 1 },
			{ word: 'harbour', count: 1 }
		]);
		expect(finder.find('zebra')?.alone).toEqual([]);
	});

	it('asks for nothing by a single letter', () => {
		expect(finder.find('f')).toBeNull();
		expect(finder.find(' ')).toBeNull();
	});

	it('shows the best of many, and every one of a few', async () => {
		const long = articleOf(articleRef(1, 'Long', 'full'), [
			[...Array.from({ length: 8 }, (_, i) => `Warmth number ${i + 1}.`), 'War at last.']
		]);
		const [group] =
			(await makeFinder(findViewOf([long]), [long], pause)).find('war')?.articles ?? [];
		expect(group?.hits).toHaveLength(9);
		expect(group?.best.map(({ at }) => at)).toHaveLength(4);
		expect(group?.best.at(-1)?.at).toBe('p1.s9');
	});
});

describe('names', () => {
	it('lists those that stand in the articles, under any form, with the sentences', () => {
		const { names } = finder;
		expect(names.map(({ name, count }) => `${name.name} ${count}`)).toEqual(['Isle of Terns 1']);
		const [hit] = names[0]?.articles[0]?.hits ?? [];
		const text = plainText(hit?.text ?? []);
		expect(names[0]?.mark(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'O’Tern'
		]);
	});
});

describe('every hit', () => {
	const vocabulary = ['ferry', 'ferries', 'Quay', 'café', 'colour', 'war', '港', 'مدينة', 'o’tern'];
	const sentence = fc
		.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
		.map((list) => `${list.join(' ')}.`);

	it('holds each word asked for where the marks are, and nothing that holds them is missed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(sentence, { minLength: 1, maxLength: 6 }),
				fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }),
				async (sentences, asked) => {
					const article = articleOf(articleRef(1, 'Zzz', 'full'), [sentences]);
					const found = (
						await makeFinder(findViewOf([article], { themes: [] }), [article], pause)
					).find(`"${asked.join(' ')}"`);
					const hits = found?.articles.flatMap((group) => group.hits) ?? [];
					const spelt = (text: string) =>
						words(text)
							.map((word) => word.text)
							.join(' ');
					const wanted = spelt(asked.join(' '));
					for (const hit of hits) {
						const text = plainText(hit.text);
						const marks = found?.mark(text) ?? [];
						expect(marks.length).toBeGreaterThan(0);
						for (const { start, end } of marks) {
							expect(spelt(text.slice(start, end))).toContain(wanted);
						}
					}
					const holding = sentences.filter((text) => ` ${spelt(text)} `.includes(` ${wanted} `));
					expect(hits).toHaveLength(holding.length);
				}
			),
			{ seed: 25, numRuns: 150 }
		);
	});
});
