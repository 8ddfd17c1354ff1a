import { expect, test } from 'vitest';
import { readMarkdown, writeMarkdown } from './markdown';

const FILE = `---
title: One
---

First line
and its second.

## A heading
   

Last.`;

test('blocks are separated by blank lines and know their line', () => {
	expect(readMarkdown(FILE)).toEqual({
		front: 'title: One',
		frontLine: 2,
		body: [
			{ kind: 'paragraph', text: 'First line and its second.', line: 5 },
			{ kind: 'heading', text: 'A heading', line: 8 },
			{ kind: 'paragraph', text: 'Last.', line: 11 }
		]
	});
});

test('what was written is read back', () => {
	const read = readMarkdown(FILE);
	const again = readMarkdown(writeMarkdown(read?.front ?? '', read?.body ?? []));
	const bare = (body = read?.body) => body?.map(({ kind, text }) => ({ kind, text }));
	expect(bare(again?.body)).toEqual(bare());
});

const shape = (body: string) =>
	readMarkdown(`---\n---\n\n${body}`)?.body.map(({ kind, text, line }) => [kind, text, line]);

test.each([
	[
		'bullets',
		'We want\n- chairs,\n  good ones\n* lunch\n\n• a clock',
		[
			['paragraph', 'We want', 4],
			['item', 'chairs, good ones', 5],
			['item', 'lunch', 7],
			['item', 'a clock', 9]
		]
	],
	[
		'numbers stay',
		'1. Look up.\n2) Look down.',
		[
			['item', '1. Look up.', 4],
			['item', '2) Look down.', 5]
		]
	],
	[
		'a number within prose',
		'They were about\n40. Nobody\n7. looked',
		[['paragraph', 'They were about 40. Nobody 7. looked', 4]]
	],
	[
		'a heading before text',
		'One.\n## Two\nThree.',
		[
			['paragraph', 'One.', 4],
			['heading', 'Two', 5],
			['paragraph', 'Three.', 6]
		]
	],
	[
		'no list',
		'- \n\n-5 degrees',
		[
			['paragraph', '-', 4],
			['paragraph', '-5 degrees', 6]
		]
	]
] as const)('%s', (_, body, blocks) => {
	expect(shape(body)).toEqual(blocks);
});

test.each(['', 'Just text.', '---\ntitle: never closed\n\nText.'])(
	'no front matter: %j',
	(text) => {
		expect(readMarkdown(text)).toBeNull();
	}
);
