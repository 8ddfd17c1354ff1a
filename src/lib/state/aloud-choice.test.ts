import { describe, expect, it } from 'vitest';
import { decodeAloudChoice } from './aloud-choice';

describe('decodeAloudChoice', () => {
	it.each([
		['nothing', null, { speed: 1, voices: {} }],
		['what was kept', '{"speed":1.5,"voices":{"en":"a"}}', { speed: 1.5, voices: { en: 'a' } }],
		['a speed there is not', '{"speed":9}', { speed: 1, voices: {} }],
		['a voice that is no name', '{"voices":{"en":7,"de":"b"}}', { speed: 1, voices: { de: 'b' } }],
		['another shape', '["x"]', { speed: 1, voices: {} }],
		['null', 'null', { speed: 1, voices: {} }],
		['damaged', '{"speed"', { speed: 1, voices: {} }]
	])('reads %s', (_, kept, expected) => {
		expect(decodeAloudChoice(kept)).toEqual(expected);
	});
});
