import { expect, it } from 'vitest';
import { publisherLink } from './text-fragment';

it.each([
	[undefined, 'a tide', undefined],
	['https://example.org/a', undefined, 'https://example.org/a'],
	['https://example.org/a', 'a tide of work', 'https://example.org/a#:~:text=a%20tide%20of%20work'],
	['https://example.org/a#top', 'no', 'https://example.org/a#:~:text=no'],
	[
		'https://example.org/a',
		'well-known, & so',
		'https://example.org/a#:~:text=well%2Dknown%2C%20%26%20so'
	]
])('%s with “%s”', (url, cue, expected) => {
	expect(publisherLink(url, cue)).toBe(expected);
});
