import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	AS_IT_WAS,
	decodeTextSettings,
	encodeTextSettings,
	TEXT_CHOICES,
	type TextSettings
} from './text-settings';

const anySettings = fc.record(
	Object.fromEntries(
		Object.entries(TEXT_CHOICES).map(([name, choices]) => [name, fc.constantFrom(...choices)])
	)
) as fc.Arbitrary<unknown> as fc.Arbitrary<TextSettings>;

describe('text settings', () => {
	it('are read as they were kept', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(decodeTextSettings(encodeTextSettings(settings))).toEqual(settings);
			}),
			{ seed: 5 }
		);
	});

	it('leave nothing behind when they are as for everyone', () => {
		expect(encodeTextSettings(AS_IT_WAS)).toBeNull();
	});

	it.each([
		['nothing kept', null, {}],
		['not JSON', '{"size', {}],
		['no object', '"dark"', {}],
		['null', 'null', {}],
		['values of another version', '{"size":"300","ground":"mauve"}', {}],
		['values of another kind', '{"size":{"a":1},"ground":true}', {}],
		['one good value among bad ones', '{"size":150,"ground":"sepia"}', { ground: 'sepia' }]
	])('take what is good: %s', (_, text, good) => {
		expect(decodeTextSettings(text)).toEqual({ ...AS_IT_WAS, ...good });
	});

	it('each have a rule in the style sheet', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const without = Object.entries(TEXT_CHOICES).flatMap(([name, [, ...others]]) =>
			others
				.filter((value) => !css.includes(`[data-${name}='${value}']`))
				.map((v) => `${name} ${v}`)
		);
		expect(without).toEqual([]);
	});
});
