import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from './article';
import { importFile } from './import-file';

const PARAGRAPH =
	'<p>The harbour wall was rebuilt in spring, and the boats, which had lain in the upper basin all winter, came back.</p>';
const times = (count: number, text: string): string => text.repeat(count);
const textOf = (result: ImportResult): string =>
	result.ok ? result.article.blocks.map(({ text }) => text).join('\n') : '';

describe('absurd sizes end in a result or a refusal', () => {
	test.each([
		['25 kB of nested div', times(5_000, '<div>'), { reason: 'too-deep', limit: 1_000 }],
		['lists in lists', times(3_000, '<ul><li>a'), { reason: 'too-deep', limit: 1_000 }],
		['tables in tables', times(2_000, '<table><tr><td>a'), { reason: 'too-deep', limit: 1_000 }],
		['a million tags', times(500_000, '<b>x</b>'), { reason: 'too-many-parts', limit: 40_000 }],
		['a tag of attributes', `<a ${times(400_000, 'b ')}>x</a>`, {}],
		[
			'a tag of different attributes',
			`<a ${Array.from({ length: 9_000 }, (_, i) => `b${i}`).join(' ')}>`,
			{ reason: 'too-many-parts', limit: 300 }
		],
		['a paste of 10 MB', times(90_000, PARAGRAPH), { reason: 'too-much-text', limit: 1_000_000 }],
		['one line of 10 MB', times(10_000_000, 'a'), { reason: 'too-much-text', limit: 1_000_000 }],
		['31 MB', times(31_000_000, ' x'), { reason: 'file-too-large', limit: 30_000_000 }],
		['an open comment', `<!--${times(20_000, PARAGRAPH)}`, { reason: 'no-text' }],
		['an open script', `<script>${times(20_000, PARAGRAPH)}`, { reason: 'no-text' }],
		['ends without beginnings', times(500_000, '</div>'), { reason: 'no-text' }],
		['nothing but spaces', times(1_000, ' \n'), { reason: 'empty' }],
		['null bytes', times(100, '\0'), { reason: 'no-text' }]
	])('%s', async (_, html, refusal) => {
		if ('reason' in refusal) expect(await importFile({ html })).toEqual({ ok: false, ...refusal });
		else expect(await importFile({ html })).toHaveProperty('ok');
	});

	test('a page that nests as deep as pages do is read', async () => {
		const result = await importFile({ html: times(300, '<div>') + times(5, PARAGRAPH) });
		expect(textOf(result)).toContain('The harbour wall');
	});

	test('a picture in a page, however large, is no text', async () => {
		const html = `<img src="data:image/png;base64,${times(9_000_000, 'A')}">${PARAGRAPH}`;
		expect(textOf(await importFile({ html }))).toContain('The harbour wall');
	});

	test.each([
		['brackets', times(200_000, '[')],
		['stars', times(100_000, '*a ')],
		['quotations in quotations', `${times(20_000, '>')} a`],
		[
			'lists in lists',
			Array.from({ length: 3_000 }, (_, i) => `${times(i, '  ')}- a`)
				.join('\n')
				.slice(0, 900_000)
		],
		['backticks', Array.from({ length: 900 }, (_, i) => `${times(i, '`')} a`).join(' ')],
		['links', times(60_000, '[a](b')],
		['entities', times(150_000, '&amp;')],
		['a table', `|a|\n|-|\n${times(100_000, '|b|\n')}`]
	])('Markdown: %s', async (_, text) => {
		const bytes = new TextEncoder().encode(text);
		expect(await importFile({ bytes, name: 'a.md' })).toHaveProperty('ok');
	});
});

test.each([
	['an empty file', [], 'a.html', { reason: 'empty' }],
	[
		'noise',
		Array.from({ length: 999 }, (_, i) => (i * 7919) % 32),
		'a.bin',
		{ reason: 'unknown-format' }
	],
	['a picture', [0xff, 0xd8, 0xff, 0xe0], 'a.html', { reason: 'other-format', format: 'JPEG' }],
	[
		'a saved archive of a page',
		Array.from('From: <Saved>\nMIME-Version: 1.0\n', (c) => c.charCodeAt(0)),
		'a.mhtml',
		{ reason: 'other-format', format: 'MHTML' }
	]
])('%s is refused by what it is', async (_, bytes, name, refusal) => {
	expect(await importFile({ bytes: new Uint8Array(bytes), name })).toEqual({
		ok: false,
		...refusal
	});
});

describe('text stays text', () => {
	test('what was a tag in the source is none in the result; what was written as text stays', async () => {
		const result = await importFile({
			html: `${PARAGRAPH}<p>Write &lt;b&gt; for bold type in a page of your own.</p>`
		});
		expect(textOf(result)).toContain('Write <b> for bold');
	});
});

describe('any input gives a result', () => {
	const tag = fc.constantFrom(
		'p',
		'div',
		'b',
		'a',
		'table',
		'tr',
		'td',
		'ul',
		'li',
		'h1',
		'script',
		'svg',
		'form',
		'body',
		'html',
		'head',
		'title',
		'article',
		'br',
		'span',
		'blockquote',
		'template',
		'select'
	);
	const piece = fc.oneof(
		tag.map((name) => `<${name}>`),
		tag.map((name) => `</${name}>`),
		tag.map(
			(name) => `<${name} class="byline" itemprop="author" onclick="x" style="display:none">`
		),
		fc.constantFrom(
			'<',
			'>',
			'"',
			'<!--',
			'-->',
			'&',
			'&#',
			'&#x0;',
			'\0',
			'<![CDATA[',
			']]>',
			'\u202E'
		),
		fc.constant(PARAGRAPH),
		fc.lorem({ maxCount: 8 }),
		fc.string({ unit: 'binary', maxLength: 12 })
	);

	test('pages of any tags: marks lie within their text, and no text holds a tag of the source', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
				const result = await importFile({ html: pieces.join('') });
				expect(result).not.toHaveProperty('reason', 'damaged');
				for (const { text, marks = [] } of result.ok ? result.article.blocks : []) {
					expect(text).toBe(text.trim());
					expect(text).not.toMatch(/<\/?(?:script|svg|div|td|blockquote)\b[^>]*>|onclick=/);
					for (const { start, end } of marks) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
					}
				}
			}),
			{ numRuns: 300, seed: 4 }
		);
	});

	test('any bytes under any name', async () => {
		const name = fc.constantFrom('a.html', 'a.md', 'a.txt', 'a.docx', 'a.pdf', 'a');
		const start = fc.constantFrom('', 'PK\u0003\u0004', '<p>', '# ', '---\ntitle: x\n---\n');
		await fc.assert(
			fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), name, async (head, tail, file) => {
				const bytes = new Uint8Array([...new TextEncoder().encode(head), ...tail]);
				expect(await importFile({ bytes, name: file })).toHaveProperty('ok');
			}),
			{ numRuns: 200, seed: 4 }
		);
	});
});
