import { expect, it } from 'vitest';
import { isDeeperThan } from './nesting';

it.each<[string, number, boolean]>([
	['"text"', 0, false],
	['[]', 0, true],
	['{"a":{"b":[]}}', 3, false],
	['{"a":{"b":[[]]}}', 3, true],
	['["[[[[", "a\\"[[["]', 1, false],
	['["\\\\", [1]]', 1, true],
	['[[],[],[],[]]', 2, false],
	['['.repeat(1_000_000), 8, true]
])('of %.20s, deeper than %i: %s', (text, most, deeper) => {
	expect(isDeeperThan(text, most)).toBe(deeper);
});
