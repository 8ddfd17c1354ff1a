import { expect, test } from 'vitest';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';

const texts = (text: string): string[] => readPlainText(text).blocks.map((block) => block.text);

test('a line is a paragraph, and a first line like a title is one', () => {
	const article = readPlainText('Two boats\n\nThey came in at noon, both of them.\nNobody saw it.');
	expect(article).toMatchObject({ title: 'Two boats', language: 'en' });
	expect(article.blocks.map(({ text }) => text)).toEqual([
		'They came in at noon, both of them.',
		'Nobody saw it.'
	]);
});

test('wrapped lines are joined, and a word broken at their end is whole again', () => {
	const wrapped = [
		'The harbour wall was rebuilt in spring, after it had been bro-',
		'ken in three places by the storm of the winter before, and the',
		'boats came back.',
		'',
		'Nobody had thought that it would take so long, or that it would',
		'cost as much as it did in the end, but so it was.'
	].join('\n');
	expect(texts(wrapped)).toEqual([
		'The harbour wall was rebuilt in spring, after it had been broken in three places by the storm of the winter before, and the boats came back.',
		'Nobody had thought that it would take so long, or that it would cost as much as it did in the end, but so it was.'
	]);
});

test('items and quotations are told apart', () => {
	const { blocks } = readPlainText('They asked for:\n- a wall\n2) a light.\n> As soon as can be.');
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'quotation']);
	expect(blocks.map(({ text }) => text)).toContain('a wall');
});

test('Markdown gives facts, kinds and marks', () => {
	const article = readMarkdown(
		'---\ntitle: "Two boats"\nauthor: Ana Lind\ndate: 2016-02-09\nlang: en\n---\n\n## At noon\n\nThey *came* in at **noon**, [both](x).\n\n> Nobody saw it.\n\n- one\n  - two\n\n<script>alert(1)</script>\n\n![alt](x.png)\n'
	);
	expect(article).toEqual({
		title: 'Two boats',
		byline: 'Ana Lind',
		published: '2016-02-09',
		language: 'en',
		warnings: [],
		blocks: [
			{ kind: 'heading', text: 'At noon' },
			{
				kind: 'paragraph',
				text: 'They came in at noon, both.',
				marks: [
					{ kind: 'emphasis', start: 5, end: 9 },
					{ kind: 'strong', start: 16, end: 20 },
					{ kind: 'link', start: 22, end: 26 }
				]
			},
			{ kind: 'quotation', text: 'Nobody saw it.' },
			{ kind: 'item', text: 'one' },
			{ kind: 'item', text: 'two' }
		]
	});
});
