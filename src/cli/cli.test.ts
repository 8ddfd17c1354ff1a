import type { setStyle } from '$lib/core/text';
import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const PROGRAM = resolve('src/cli/vantage.mjs');
const SETS = resolve('tests/fixtures/sets');
const ORIGINALS = resolve('tests/fixtures/originals');
const LIND = join(ORIGINALS, 'lind.txt');
const CODING = 'corpus/harbour/coding';

/** The first start bundles the program, on a machine that runs other tests at the same time. */
const BUNDLING = 120_000;
/** A start takes a fifth of a second, and many times that where every processor is busy. */
vi.setConfig({ testTimeout: 60_000 });

type SetStyle = ReturnType<typeof setStyle>;

let home = '';
const at = (...path: string[]): string => join(home, ...path);

interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

function vantage(args: readonly string[], input = ''): Promise<Outcome> {
	const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: home });
	let [out, err] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
	child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** The one JSON document of a command that went well. */
async function json<T>(...args: string[]): Promise<T> {
	const { code, out, err } = await vantage([...args, '--json']);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as T;
}

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'vantage-'));
	await vantage(['--help']);
}, BUNDLING);

beforeEach(() => {
	rmSync(at('corpus'), { recursive: true, force: true });
	cpSync(SETS, at('corpus'), { recursive: true });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('help and wrong use', () => {
	test('the overview names every command, and each has help of its own', async () => {
		const { code, out } = await vantage(['--help']);
		expect(code).toBe(0);
		const names = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? '');
		expect(names).toEqual([
			'check',
			'new',
			'fingerprint',
			'segment',
			'import',
			'place',
			'reanchor',
			'align',
			'voices',
			'figures',
			'labels',
			'stats',
			'style',
			'agreement',
			'pack',
			'unpack',
			'migrate'
		]);
		for (const name of names) {
			const own = await vantage([name, '--help']);
			expect(own).toMatchObject({ code: 0, err: '' });
			expect(own.out).toMatch(new RegExp(`^Usage: vantage ${name} ?.*\n\n[A-Z]`));
		}
	});

	test.each([
		['no command', [], ''],
		['an unknown command', ['chek'], 'no command "chek"'],
		['an unknown option', ['check', '--fast'], '--fast'],
		['an unknown set', ['check', 'harbor'], 'no set "harbor"'],
		['a missing argument', ['stats'], 'missing'],
		['an argument too many', ['stats', 'harbour', 'again'], '"again"'],
		['a file that is not there', ['segment', 'gone.txt'], '"gone.txt"'],
		[
			'one coder only',
			['agreement', `${CODING}/second/lind.yaml`, `${CODING}/second/lind.yaml`],
			'one coder'
		]
	])('%s ends with 2', async (_, args, message) => {
		const { code, err } = await vantage(args);
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(err).not.toMatch(/\n\s+at /);
	});
});

describe('check', () => {
	test('a corpus without problems', async () => {
		expect(await vantage(['check'])).toMatchObject({ code: 0, err: '' });
		expect(await json('check', 'harbour')).toEqual({ problems: [] });
	});

	test('problems go to standard error as file:line: message, and end with 1', async () => {
		const path = 'corpus/harbour/set.yaml';
		writeFileSync(at(path), readFileSync(at(path), 'utf8').replace('notice:', 'notices:'));
		const { code, out, err } = await vantage(['check']);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toBe(
			`${path}:6: The key "notices" is not known here. Is "notice" meant? Correct it or take it out.\n1 problem found.\n`
		);
		const asJson = await vantage(['check', '--json']);
		expect(asJson.code).toBe(1);
		expect(JSON.parse(asJson.out)).toEqual({
			problems: [{ file: path, line: 6, message: expect.stringContaining('"notices"') as string }]
		});
	});

	test('files that are no text are told clearly', async () => {
		const folder = at('corpus/harbour/articles');
		writeFileSync(join(folder, 'binary.md'), Buffer.from([45, 45, 45, 0, 1, 2]));
		writeFileSync(join(folder, 'latin.md'), Buffer.from('caf\u00e9', 'latin1'));
		writeFileSync(join(folder, 'huge.md'), '');
		truncateSync(join(folder, 'huge.md'), 50_000_000);
		writeFileSync(at('outside.md'), 'secret');
		symlinkSync(at('outside.md'), join(folder, 'link.md'));
		symlinkSync(at('nowhere.md'), join(folder, 'broken.md'));
		symlinkSync(home, join(folder, 'loop'));
		const { code, err } = await vantage(['check', 'harbour']);
		expect(code).toBe(1);
		const lines = err
			.trimEnd()
			.split('\n')
			.map((line) => line.replace('corpus/harbour/articles/', ''));
		expect(lines).toEqual([
			expect.stringMatching(/^binary\.md:1: This is not a text file/),
			expect.stringMatching(/^broken\.md:1: The file cannot be opened/),
			expect.stringMatching(/^huge\.md:1: The file has 50\.0 MB; at most 5\.0 MB/),
			expect.stringMatching(/^latin\.md:1: The file is not in UTF-8/),
			expect.stringMatching(/^link\.md:1: This link leads out/),
			expect.stringMatching(/^loop:1: This link leads out/),
			'6 problems found.'
		]);
		expect(err).not.toContain('secret');
	});

	test('--fix mends line ends and order, and nothing else', async () => {
		const path = at(CODING, 'second/lind.yaml');
		const before = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			before.replace('[p1.s2, p1.s3]', '[p1.s3, p1.s2, p1.s2]').replaceAll('\n', '\r\n')
		);
		const { code, out } = await vantage(['check', '--fix']);
		expect(code).toBe(0);
		expect(out).toContain('coding/second/lind.yaml: tidied');
		expect(readFileSync(path, 'utf8')).toBe(before);
	});
});

test('new makes a set that passes check', async () => {
	expect((await vantage(['new', 'corpus/my-set'])).code).toBe(0);
	expect(await vantage(['check', 'my-set'])).toMatchObject({ code: 0, err: '' });
	expect((await vantage(['new', 'corpus/my-set'])).code).toBe(2);
	expect((await vantage(['new', 'corpus/My Set'])).code).toBe(2);
});

test('a new set beside the schemas tells editors of them', async () => {
	cpSync(resolve('corpus/schema'), at('corpus/schema'), { recursive: true });
	await vantage(['new', 'corpus/my-set']);
	const first = (file: string) => readFileSync(at('corpus/my-set', file), 'utf8').split('\n')[0];
	expect(first('set.yaml')).toBe('# yaml-language-server: $schema=../schema/set.json');
	expect(first('coding/reference/first.yaml')).toBe(
		'# yaml-language-server: $schema=../../../schema/coding.json'
	);
	expect((await vantage(['check'])).code).toBe(0);
});

describe('fingerprint', () => {
	test('writes sources from a folder of originals', async () => {
		const path = at('corpus/harbour/sources/lind.json');
		const before = readFileSync(path, 'utf8');
		rmSync(path);
		const { articles } = await json<{ articles: unknown[] }>('fingerprint', 'harbour', ORIGINALS);
		expect(articles).toEqual([{ article: 'lind', blocks: 6, sentences: 10, cues: 2 }]);
		expect(readFileSync(path, 'utf8')).toBe(before);
		expect(before).not.toMatch(/[Mm]onument|decades/);
	});

	test('finds them in a folder named for the set too, and tells of phrases that do not stand there', async () => {
		mkdirSync(at('originals/harbour'), { recursive: true });
		const text = readFileSync(LIND, 'utf8').replace('a monument.', 'a memorial.');
		writeFileSync(at('originals/harbour/lind.txt'), text);
		const { code, err } = await vantage(['fingerprint', 'harbour', 'originals']);
		expect(code).toBe(1);
		expect(err).toContain('coding/reference/lind.yaml:9:');
		expect(err).toContain('"a monument"');
	});
});

describe('voices and figures', () => {
	const SAID = '“We lost 1,200 lorries,” said Ida Holm.\n';

	test('who is heard, with offsets into the file', async () => {
		writeFileSync(at('said.txt'), SAID);
		expect(await json('voices', 'said.txt')).toEqual({
			voices: [{ kind: 'quoted', content: [0, 24], source: [30, 38], cue: [25, 29] }]
		});
		const { out } = await vantage(['voices', 'said.txt']);
		expect(out).toBe('quotes   Ida Holm: “We lost 1,200 lorries,”\n');
	});

	test('what is counted', async () => {
		writeFileSync(at('said.txt'), SAID);
		expect(await json('figures', 'said.txt')).toEqual({
			figures: [{ start: 9, end: 14, value: 1200, unit: 'lorries', type: 'number' }]
		});
		const { out } = await vantage(['figures', 'said.txt']);
		expect(out).toMatch(/^as written +value +unit +type\n1,200 +1200 +lorries +number\n$/);
	});

	test.each([
		['voices', '{"id":1,"voices":[]}'],
		['figures', '{"id":1,"figures":[]}']
	])('%s --jsonl answers each line, bad ones too', async (name, empty) => {
		const { code, out } = await vantage([name, '--jsonl'], '{"id":1,"text":""}\n{"id":2}\n');
		expect(code).toBe(0);
		const lines = out.trimEnd().split('\n');
		expect(lines[0]).toBe(empty);
		expect(JSON.parse(lines[1] ?? '')).toMatchObject({
			id: 2,
			error: expect.any(String) as string
		});
	});
});

describe('segment', () => {
	test('blocks and sentences with offsets into the file', async () => {
		interface Cut {
			readonly blocks: readonly {
				readonly kind: string;
				readonly start: number;
				readonly end: number;
				readonly sentences: readonly { readonly start: number; readonly end: number }[];
			}[];
		}
		const { blocks } = await json<Cut>('segment', LIND);
		const text = readFileSync(LIND, 'utf8');
		expect(blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
			['title', 1],
			['bio', 1],
			['paragraph', 3],
			['caption', 2],
			['paragraph', 2],
			['bio', 1]
		]);
		const first = blocks[2]?.sentences[1];
		expect(text.slice(first?.start, first?.end)).toMatch(/^Count the carts .* a day\.$/);
	});

	test('--jsonl answers each line in order, bad ones too', async () => {
		const lines = [
			'{"id":"a","text":"One. Two."}',
			'no json',
			'',
			'{"id":7}',
			'[1]',
			'{"id":8,"text":""}'
		];
		const { code, out } = await vantage(['segment', '--jsonl'], lines.join('\n'));
		expect(code).toBe(0);
		const answers = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as object);
		const error = expect.any(String) as string;
		expect(answers).toEqual([
			{
				id: 'a',
				blocks: [
					{
						kind: 'paragraph',
						start: 0,
						end: 9,
						sentences: [
							{ start: 0, end: 4 },
							{ start: 5, end: 9 }
						]
					}
				]
			},
			{ id: null, error },
			{ id: 7, error },
			{ id: null, error },
			{ id: 8, blocks: [] }
		]);
	});
});

describe('import', () => {
	const PAGE = resolve('tests/fixtures/pages/right-to-left.html');

	test('an article with its facts, as text or JSON', async () => {
		const { code, out, err } = await vantage(['import', PAGE]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('published: 2018-03-12');
		const article = await json<Record<string, unknown>>('import', PAGE);
		expect(article).toMatchObject({ byline: 'ليلى منصور', language: 'ar', warnings: [] });
		expect(article['blocks']).toHaveLength(3);
	});

	test('what cannot be read is said, with what to do', async () => {
		writeFileSync(at('letter.docx'), '{\\rtf1 Hello}');
		const { code, out, err } = await vantage(['import', 'letter.docx']);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('RTF');
		expect(err).toContain('.docx');
	});

	test('a line each, in order; a bad one is answered and the rest go on', async () => {
		const lines = [
			{ id: 1, html: '<h1>Two boats</h1><p>They came in at noon.</p>', url: 'https://a.example/' },
			{ id: 2, path: 'gone.html' },
			{ id: 3 },
			{ id: 4, text: '' },
			{ id: 5, path: PAGE }
		];
		const { code, out } = await vantage(
			['import', '--jsonl'],
			lines.map((l) => JSON.stringify(l)).join('\n')
		);
		const answers = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(code).toBe(0);
		expect(answers).toMatchObject([
			{ id: 1, title: 'Two boats', byline: null, outlet: 'a.example' },
			{ id: 2, error: expect.stringContaining('gone.html') as string },
			{ id: 3, error: expect.stringContaining('"html"') as string },
			{ id: 4, error: expect.stringContaining('nothing') as string },
			{ id: 5, published: '2018-03-12' }
		]);
	});
});

describe('place', () => {
	interface Placed {
		readonly set: string | null;
		readonly article: string | null;
		readonly confidence: number;
		readonly blocks: readonly { readonly source: string; readonly status: string }[];
		readonly extra: readonly { readonly kind: string }[];
		readonly passages: readonly {
			readonly id: string;
			readonly status: string;
			readonly start: number;
			readonly end: number;
		}[];
	}

	test('recognises a copy and places the coding on it', async () => {
		const text = `A word before.\n\n${readFileSync(LIND, 'utf8')}`;
		writeFileSync(at('copy.txt'), text);
		for (const args of [['copy.txt'], ['harbour', 'copy.txt']]) {
			const placed = await json<Placed>('place', ...args);
			expect(placed).toMatchObject({ set: 'harbour', article: 'lind' });
			expect(placed.blocks.map(({ source, status }) => `${source} ${status}`)).toEqual([
				'title exact',
				'p1 exact',
				'p2 exact'
			]);
			const cost = placed.passages.find(({ id }) => id === 'lind.p2.cost.burden');
			expect(text.slice(cost?.start, cost?.end)).toMatch(/^Selmouth will pay .* cheaper\.$/);
		}
	});

	test('recognises an article that is here in full', async () => {
		const own =
			readFileSync(at('corpus/harbour/articles/okafor.md'), 'utf8').split('---\n')[2] ?? '';
		writeFileSync(at('copy.txt'), own);
		expect(await json<Placed>('place', 'copy.txt')).toMatchObject({ article: 'okafor' });
	});

	test('a text of no set is of no set', async () => {
		writeFileSync(
			at('other.txt'),
			'The swallows are late this year.\n\nNobody in the village knows why.'
		);
		expect(await json<Placed>('place', 'other.txt')).toEqual({
			set: null,
			article: null,
			confidence: 0,
			blocks: [],
			extra: [],
			passages: []
		});
	});
});

test('reanchor answers each line in order, bad ones too', async () => {
	const before = 'The ferry left at nine. Nobody waved.';
	const line = (id: unknown, spans: unknown, after: unknown = `${before} It rained.`) =>
		JSON.stringify({ id, before, after, spans });
	const sentence = { start: 24, end: 37 };
	const lines = [
		line('a', [{ start: 0, end: 23 }, sentence], 'By Oda Brandt. Nobody waved.'),
		line('b', []),
		line('c', [{ start: 30, end: 24 }]),
		line('d', [{ start: 0, end: 38 }]),
		line('e', [null]),
		line('f', [sentence], 7),
		'no json',
		line(8, [{ start: 4, end: 4 }])
	];
	const { code, out } = await vantage(['reanchor'], lines.join('\n'));
	expect(code).toBe(0);
	const error = expect.any(String) as string;
	expect(
		out
			.trimEnd()
			.split('\n')
			.map((own) => JSON.parse(own) as object)
	).toEqual([
		{ id: 'a', spans: [null, { start: 15, end: 28, how: 'unchanged', score: 1 }] },
		{ id: 'b', spans: [] },
		...['c', 'd', 'e', 'f', null].map((id) => ({ id, error })),
		{ id: 8, spans: [{ start: 4, end: 4, how: 'unchanged', score: 1 }] }
	]);
});

describe('align', () => {
	test('names the sentences of two files that tell the same, by their places', async () => {
		writeFileSync(at('align-a.txt'), 'The ferry sank near Selmouth.\n');
		writeFileSync(at('align-b.txt'), 'Nobody waved. The ferry sank near Selmouth on Monday.\n');
		const { code, out } = await vantage(['align', 'align-a.txt', 'align-b.txt', '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual({
			pairs: [
				{ a: { start: 0, end: 29 }, b: { start: 14, end: 53 }, score: expect.any(Number) as number }
			]
		});
	});

	test('scores each pair of the sentences of a line', async () => {
		const lines = [
			JSON.stringify({ id: 1, a: ['The ferry sank.', 'Rain.'], b: ['A ferry sank on Monday.'] }),
			JSON.stringify({ id: 2, a: [], b: ['One.'] }),
			JSON.stringify({ id: 3, a: 'The ferry sank.', b: [] })
		];
		const { out } = await vantage(['align', '--jsonl'], lines.join('\n'));
		const [first, ...rest] = out
			.trimEnd()
			.split('\n')
			.map((own) => JSON.parse(own) as { readonly scores?: number[][] });
		const [ferry = [], rain = []] = first?.scores ?? [];
		expect(ferry[0]).toBeGreaterThan(rain[0] ?? 1);
		expect(rest).toEqual([
			{ id: 2, scores: [] },
			{ id: 3, error: expect.any(String) as string }
		]);
	});
});

test('labels gives the words each article has for each actor, and suggests them where none are coded', async () => {
	expect(await json('labels', 'harbour')).toEqual({
		actors: [
			{
				actor: 'mayor',
				articles: [
					{ article: 'lind', labels: [{ text: 'our builder', count: 1 }] },
					{
						article: 'okafor',
						labels: [
							{
								text: 'the mayor',
								count: 1,
								suggested: true,
								why: 'known-head',
								word: 'mayor'
							}
						]
					}
				]
			}
		]
	});
});

test('stats gives the words each article has for each theme, frame and voice', async () => {
	interface Stats {
		readonly shares: readonly {
			readonly article: string;
			readonly words: number;
			readonly themes: readonly { readonly theme: string; readonly words: number }[];
		}[];
	}
	const { shares } = await json<Stats>('stats', 'harbour');
	const words = shares.map((a) => [a.article, a.words, a.themes.map((t) => [t.theme, t.words])]);
	expect(words).toEqual([
		[
			'okafor',
			39,
			[
				['purpose', 36],
				['cost', 0]
			]
		],
		[
			'lind',
			63,
			[
				['purpose', 16],
				['cost', 25]
			]
		]
	]);
	expect((await vantage(['stats', 'harbour'])).out).toContain('Lind: 63 words');
});

test('agreement compares coding files', async () => {
	const files = ['reference', 'second'].map((coder) => `${CODING}/${coder}/lind.yaml`);
	const result = await json('agreement', ...files);
	expect(result).toEqual({
		coders: ['reference', 'second'],
		perTheme: {
			purpose: { considered: 6, percent: 100, alpha: 1, f1: 1 },
			cost: { considered: 6, percent: 100, alpha: 1, f1: 1 }
		},
		frames: {
			purpose: { coded: 2, percent: 50, alpha: expect.any(Number) as number },
			cost: { coded: 2, percent: 100, alpha: null }
		}
	});
});

test('migrate brings drafts to the present format', async () => {
	const path = at(CODING, 'second/lind.yaml');
	const present = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		present.replace('format: 1', 'format: 0').replaceAll('voice: author', 'voice: says')
	);
	expect((await vantage(['check'])).code).toBe(1);
	const { code, out } = await vantage(['migrate']);
	expect(code).toBe(0);
	expect(out).toContain('coding/second/lind.yaml');
	expect(readFileSync(path, 'utf8')).toBe(present);
	expect((await vantage(['check'])).code).toBe(0);
});

describe('style', () => {
	test('measures what is here in full, says the notice, and compares', async () => {
		const { code, out, err } = await vantage(['style', 'clock']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Everything here is invented\.\n/);
		expect(out).toMatch(/^ +Wire +Quill\nwords +\d+ +\d+\n/m);
		expect(out).toMatch(/^Wire and Quill +\d\.\d\d +\d\.\d\d$/m);
		const found = await json<SetStyle>('style', 'clock');
		expect(found).toMatchObject({ notice: 'Everything here is invented.', summaries: [] });
		expect(found.articles.map(({ article, items }) => [article, items])).toEqual([
			['wire', 0],
			['quill', 2]
		]);
	});

	test('a summary is no evidence of how its author writes', async () => {
		const { code, out, err } = await vantage(['style', 'harbour']);
		expect(code).toBe(1);
		expect(out).toContain('Okafor');
		expect(out).not.toContain('Lind');
		expect(err).toMatch(/^Not measured: Lind\. .+ summary .+ no evidence/);
	});
});

describe('pack and unpack', () => {
	test('carry a set as one file, and lose nothing', async () => {
		const { code, out } = await vantage(['pack', 'harbour']);
		expect(code).toBe(0);
		writeFileSync(at('harbour.json'), out);
		const before = readFileSync(at('corpus/harbour/set.yaml'), 'utf8');
		rmSync(at('corpus/harbour'), { recursive: true });
		expect(await vantage(['unpack', 'harbour.json'])).toMatchObject({ code: 0, err: '' });
		expect(readFileSync(at('corpus/harbour/set.yaml'), 'utf8')).toBe(before);
		expect(await vantage(['check'])).toMatchObject({ code: 0 });
	});

	test('refuse a folder that is there, and a file that is no set', async () => {
		const { out } = await vantage(['pack', 'harbour']);
		writeFileSync(at('harbour.json'), out);
		const there = await vantage(['unpack', 'harbour.json']);
		expect(there).toMatchObject({ code: 2, out: '' });
		expect(there.err).toContain('is there already');
		writeFileSync(at('other.json'), '{}');
		expect(await vantage(['unpack', 'other.json'])).toMatchObject({ code: 2, out: '' });
	});
});
