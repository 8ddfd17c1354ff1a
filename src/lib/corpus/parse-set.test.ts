import { place } from '$lib/core/anchor';
import { expect, test } from 'vitest';
import { fixtureSet } from '../../../tests/fixtures/sets';
import { parseSet } from './parse-set';

const harbour = (change: (files: Map<string, string>) => void = () => undefined) => {
	const files = fixtureSet('harbour');
	change(files);
	return files;
};

const edit =
	(path: string, before: string, after: string) =>
	(files: Map<string, string>): void => {
		const text = files.get(path) ?? '';
		expect(text).toContain(before);
		files.set(path, text.replace(before, after));
	};

const parsed = (files = harbour(), language?: string) => {
	const { set, problems } = parseSet('harbour', files, language === undefined ? {} : { language });
	expect(problems).toEqual([]);
	if (!set) throw new Error('no set');
	return set;
};

test('articles stand by date, undated last', () => {
	expect(parsed().articles.map((a) => a.id)).toEqual(['okafor', 'lind']);
	const undated = harbour(edit('articles/okafor.md', 'published: [2021-04-28..2021-04-30]\n', ''));
	expect(parsed(undated).articles.map((a) => a.id)).toEqual(['lind', 'okafor']);
});

test('an article in full is cut into blocks and sentences without a fingerprint', () => {
	const okafor = parsed().articles[0];
	expect(okafor?.published).toEqual({
		edtf: '[2021-04-28..2021-04-30]',
		earliest: '2021-04-28',
		latest: '2021-04-30',
		approximate: false,
		precision: 'day',
		inferredFrom: 'the vote it expects "next week"'
	});
	expect(okafor?.short).toBe('Okafor');
	expect(okafor?.blocks.map(({ id, kind, words }) => [id, kind, words])).toEqual([
		['title', 'title', [7]],
		['p1', 'paragraph', [12, 8]],
		['p2', 'heading', [3]],
		['p3', 'paragraph', [9, 7]]
	]);
	expect(okafor?.blocks[1]?.text[1]).toEqual({
		text: 'A bridge would bring buyers to our stalls.',
		first: 2,
		last: 2
	});
});

test('a digest is joined with the fingerprint of its original', () => {
	const lind = parsed().articles[1];
	expect(lind?.blocks.map(({ id, kind, words }) => [id, kind, words])).toEqual([
		['title', 'title', [6]],
		['x1', 'bio', [5]],
		['p1', 'paragraph', [16, 13, 9]],
		['x2', 'caption', [8, 3]],
		['p2', 'paragraph', [10, 15]],
		['x3', 'bio', [8]]
	]);
	expect(lind?.blocks[2]?.text).toEqual([
		{ text: 'Lind argues that the bridge is meant as “a monument”.', first: 1, last: 1 },
		{ text: 'Few people would cross it.', first: 2, last: 3 }
	]);
	expect(lind?.blocks[3]?.text).toEqual([]);
	expect(lind?.blocks[0]?.text).toEqual([
		{ text: 'Why the bridge is a monument', first: 1, last: 1 }
	]);
});

test('places, defaults and passage ids', () => {
	const reference = parsed().codings.find((c) => c.coder === 'reference' && c.article === 'lind');
	expect(reference?.passages.map((p) => p.id)).toEqual([
		'lind.title.purpose.pride',
		'lind.p1.s1.purpose.pride',
		'lind.p1.s1.purpose.trade.doubts',
		'lind.p2.cost.burden'
	]);
	expect(reference?.passages[1]).toEqual({
		id: 'lind.p1.s1.purpose.pride',
		article: 'lind',
		at: { block: 'p1', first: 1, last: 1 },
		theme: 'purpose',
		frame: 'pride',
		function: 'judgement',
		voice: 'author',
		cue: 'a monument',
		doubts: false
	});
	expect(reference?.figures[0]).toMatchObject({ min: 11, max: 12, approx: true });
	const okafor = parsed().codings.find((c) => c.article === 'okafor');
	expect(okafor?.figures[0]).toMatchObject({ min: 9e6, max: 9e6, approx: false });
});

test('passages with one place, theme and frame are told apart by a counter', () => {
	const twice =
		'  - { at: p2, theme: cost, frame: burden, function: consequence, voice: author }\n';
	const files = harbour((f) => {
		const path = 'coding/second/lind.yaml';
		f.set(path, (f.get(path) ?? '') + twice);
	});
	const second = parsed(files).codings.find((c) => c.coder === 'second');
	expect(second?.passages.map((p) => p.id).slice(2)).toEqual([
		'lind.p2.cost.burden',
		'lind.p2.cost.burden.2'
	]);
});

test('themes are lettered, and texts are given in the language asked for', () => {
	expect(parsed().themes.map((t) => `${t.letter} ${t.name}`)).toEqual(['A Purpose', 'B Cost']);
	expect(parsed().title).toBe('The harbour bridge');
	const arabic = parsed(harbour(), 'ar');
	expect(arabic.title).toBe('جسر الميناء');
	expect(arabic.introduction).toMatch(/^A town/);
	expect(arabic.hash).toBe(parsed().hash);
});

test('the hash changes with a word, not with a comment or line ends', () => {
	const { hash } = parsed();
	expect(hash).toMatch(/^[0-9a-f]{16}$/);
	const commented = harbour((files) => {
		for (const [path, text] of files) {
			files.set(path, path.endsWith('.yaml') ? `# Noted.\n${text}`.replaceAll('\n', '\r\n') : text);
		}
	});
	expect(parsed(commented).hash).toBe(hash);
	const other = harbour(edit('articles/lind.md', 'Few people', 'Hardly anyone'));
	expect(parsed(other).hash).not.toBe(hash);
});

test('set.yaml may know an article by an older id', () => {
	const aliased = harbour(
		edit('set.yaml', 'theme: cost, article: lind', 'theme: cost, article: per-lind')
	);
	expect(parsed(aliased).answers.at(-1)?.article).toBe('lind');
});

test('an unknown key or a stray file is a problem that leaves the set standing', () => {
	const files = harbour(edit('set.yaml', 'notice:', 'notices:'));
	files.set('articles/notes.txt', 'To do.');
	const { set, problems } = parseSet('harbour', files);
	expect(set?.notice).toBeUndefined();
	expect(problems).toEqual([
		{ code: 'orphan-file', file: 'articles/notes.txt', line: 1 },
		{ code: 'unknown-key', key: 'notices', nearest: 'notice', file: 'set.yaml', line: 6 }
	]);
});

test.each([
	['set.yaml', 'question:', 'qestion:', ['unknown-key', 'missing-key'], 4],
	['set.yaml', 'reason: not-raised', 'reason: not-rised', ['not-one-of'], 37],
	['set.yaml', 'format: 1', 'format: 0', ['other-format'], 2],
	['articles/lind.md', '2021-05-06', '6 May 2021', ['bad-date'], 7],
	['coding/second/lind.yaml', 'at: p2,', 'at: page 2,', ['bad-address'], 10],
	['coding/second/lind.yaml', 'passages:', 'passages: [', ['bad-yaml'], 8]
])('%s: %s as %s stops the set', (path, before, after, codes, line) => {
	const { set, problems } = parseSet('harbour', harbour(edit(path, before, after)));
	expect(set).toBeNull();
	expect(problems.map((p) => p.code)).toEqual(expect.arrayContaining(codes));
	expect(problems[0]).toMatchObject({ file: path, line });
});

test('hostile YAML is a problem, never an exception', () => {
	const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]'];
	bomb.push('c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]');
	for (const text of [
		'['.repeat(100_000),
		bomb.join('\n'),
		'__proto__: { polluted: 1 }',
		'\u0000'
	]) {
		const { set, problems } = parseSet(
			'harbour',
			harbour((files) => files.set('set.yaml', text))
		);
		expect(set).toBeNull();
		expect(problems.length).toBeGreaterThan(0);
	}
	expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('other versions of an article stand beside it, cut by themselves', () => {
	const { set } = parseSet('clock', fixtureSet('clock'));
	expect(set?.articles.map(({ id, versions }) => [id, versions.length])).toEqual([
		['wire', 1],
		['quill', 0]
	]);
	const [second] = set?.articles[0]?.versions ?? [];
	expect(second).toMatchObject({
		version: 2,
		title: 'School clock stops',
		edition: 'full',
		captured: { edtf: '2022-03-02', precision: 'day' },
		published: { edtf: '2022-03-01' }
	});
	expect(second?.blocks.map(({ id, kind, words }) => [id, kind, words])).toEqual([
		['title', 'title', [3]],
		['p1', 'paragraph', [9, 12, 8]],
		['p2', 'paragraph', [11, 4]]
	]);
});

test('versions stand by number, whatever their files are called first', () => {
	const files = fixtureSet('clock');
	const second = files.get('articles/wire@2.md') ?? '';
	for (const n of [10, 3]) files.set(`articles/wire@${n}.md`, second);
	const { set } = parseSet('clock', files);
	expect(set?.articles[0]?.versions.map(({ version }) => version)).toEqual([2, 3, 10]);
});

test('teaching notes know articles and versions, and leave out what is not there', () => {
	const { set } = parseSet('clock', fixtureSet('clock'), { language: 'de' });
	expect(set?.teaching.map(({ id, members }) => [id, members])).toEqual([
		[
			'cut-quotation',
			[
				{ article: 'wire', at: { block: 'p2', first: 2, last: 3 } },
				{ article: 'quill', at: { block: 'p3', first: 1, last: 1 } }
			]
		],
		[
			'softened',
			[
				{ article: 'wire', at: { block: 'p1', first: 1, last: 1 } },
				{ article: 'wire', version: 2, at: { block: 'p2', first: 1, last: 1 } }
			]
		]
	]);
	expect(set?.teaching[0]).toMatchObject({
		title: 'One quotation, cut two ways',
		text: 'Der Bericht gibt beide Sätze. Die Kolumne gibt den ersten.',
		find: 'Set page, the statement told two ways.',
		ask: 'What does the column’s reader not learn?'
	});
	expect(set?.teaching[1]).not.toHaveProperty('ask');
	const files = fixtureSet('clock');
	files.delete('articles/wire@2.md');
	expect(parseSet('clock', files).set?.teaching[1]?.members).toHaveLength(1);
});

test('a text in full: headings, items and quotations of several sentences', () => {
	const quill = parseSet('clock', fixtureSet('clock')).set?.articles[1];
	expect(quill?.blocks.map(({ id, kind, text }) => [id, kind, text.length])).toEqual([
		['title', 'title', 1],
		['p1', 'paragraph', 1],
		['p2', 'heading', 1],
		['p3', 'paragraph', 5],
		['p4', 'paragraph', 1],
		['p5', 'item', 1],
		['p6', 'item', 1],
		['p7', 'paragraph', 4],
		['p8', 'paragraph', 1]
	]);
	expect(quill?.blocks[5]?.text).toEqual([
		{ text: 'forty chairs that do not wobble;', first: 1, last: 1 }
	]);
	expect(quill?.blocks[7]?.text.map(({ text }) => text)).toEqual([
		'“It is a fine old clock.',
		'My father set his watch by it.',
		'So did his,” says the caretaker.',
		'He does not wobble.'
	]);
});

test('a text in full is its own fingerprint: a copy of it is placed whole', () => {
	const { set, sources } = parseSet('clock', fixtureSet('clock'));
	for (const article of set?.articles ?? []) {
		const copy = article.blocks.map(({ text }) => text.map((run) => run.text).join(' '));
		const placed = place(copy.join('\n\n'), sources, {});
		expect(placed).toMatchObject({ set: 'clock', article: article.id, confidence: 1 });
		expect(placed.blocks.map(({ source, status }) => [source, status])).toEqual(
			article.blocks.map(({ id }) => [id, 'exact'])
		);
	}
});
