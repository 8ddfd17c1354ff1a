import { expect, test } from 'vitest';
import { tidySet } from './tidy-set';

test.each([
	[
		'line ends, a byte order mark, a last line end',
		'set.yaml',
		'\uFEFFa: 1\r\nb: 2',
		'a: 1\nb: 2\n'
	],
	[
		'the order of considered, and doubles',
		'coding/me/lind.yaml',
		'considered: [p10.s1, p2, p2.s1, title, p2] # as read\npassages: []\n',
		'considered: [title, p2, p2.s1, p10.s1] # as read\npassages: []\n'
	]
])('%s', (_, file, before, after) => {
	expect([...tidySet(new Map([[file, before]]))]).toEqual([[file, after]]);
});

test.each([
	['what is in order', 'coding/me/lind.yaml', 'considered: [p1, p2.s1]\n'],
	['a list with comments', 'coding/me/lind.yaml', 'considered:\n  - p2 # unsure\n  - p1\n'],
	['a list with a slip in it', 'coding/me/lind.yaml', 'considered: [p2, page 1]\n'],
	['what is no text of the set', 'photo.txt', 'a\r\n']
])('%s stays as it is', (_, file, text) => {
	expect(tidySet(new Map([[file, text]])).size).toBe(0);
});
