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
			{ heading: false, text: 'First line and its second.', line: 5 },
			{ heading: true, text: 'A heading', line: 8 },
			{ heading: false, text: 'Last.', line: 11 }
		]
	});
});

test('what was written is read back', () => {
	const read = readMarkdown(FILE);
	const again = readMarkdown(writeMarkdown(read?.front ?? '', read?.body ?? []));
	const bare = (body = read?.body) => body?.map(({ heading, text }) => ({ heading, text }));
	expect(bare(again?.body)).toEqual(bare());
});

test.each(['', 'Just text.', '---\ntitle: never closed\n\nText.'])(
	'no front matter: %j',
	(text) => {
		expect(readMarkdown(text)).toBeNull();
	}
);
