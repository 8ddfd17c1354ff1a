import { describe, expect, it } from 'vitest';
import { readSetFile } from './set-file';

describe('readSetFile', () => {
	it('reads a map from path to text', () => {
		const read = readSetFile(JSON.stringify({ 'set.yaml': 'format: 1', 'articles/a.md': 'A' }));
		expect(read).toEqual({
			ok: true,
			files: new Map([
				['set.yaml', 'format: 1'],
				['articles/a.md', 'A']
			])
		});
	});

	it.each([
		['no JSON', '<html>'],
		['a list', '[]'],
		['null', 'null'],
		['a map without set.yaml', '{"a":"b"}'],
		['a map of more than texts', '{"set.yaml":"format: 1","more":{}}'],
		['nothing', '']
	])('refuses %s', (_, text) => {
		expect(readSetFile(text)).toEqual({ ok: false, reason: 'not-a-set' });
	});

	it('refuses what is too large before reading it', () => {
		expect(readSetFile('['.repeat(8_000_001))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('refuses too many files', () => {
		const files = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, '']));
		expect(readSetFile(JSON.stringify(files))).toEqual({ ok: false, reason: 'too-large' });
	});
});
