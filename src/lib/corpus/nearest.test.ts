import { expect, test } from 'vitest';
import { nearest } from './nearest';

test.each([
	['fram', ['frame', 'theme'], 'frame'],
	['Title', ['title', 'text'], 'title'],
	['definiton', ['definition', 'question'], 'definition'],
	['keep_assad', ['keep-assad', 'bargain'], 'keep-assad'],
	['publishedfrom', ['published', 'publishedFrom'], 'publishedFrom'],
	['zebra', ['frame', 'theme'], undefined],
	['x'.repeat(61), ['frame'], undefined]
])('nearest to %s', (name, known, expected) => {
	expect(nearest(name, known)).toBe(expected);
});
