import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSet } from '$lib/corpus';
import { fixtureSet } from '../../../tests/fixtures/sets';
import { readSetFile, writeSetFile } from './set-file';

const packed = (files: object, more: object = {}) =>
	JSON.stringify({ vantage: 1, id: 'harbour', files, ...more });

describe('a set file', () => {
	it('gives back what was packed', () => {
		const path = fc.stringMatching(/^articles\/[a-z][a-z0-9-]{0,8}(@2)?\.md$/);
		fc.assert(
			fc.property(fc.dictionary(path, fc.string(), { noNullPrototype: true }), (more) => {
				const files = new Map([['set.yaml', 'format: 1'], ...Object.entries(more)]);
				const read = readSetFile(writeSetFile({ id: 'harbour', files }));
				expect(read).toEqual({ ok: true, id: 'harbour', files });
			}),
			{ seed: 7 }
		);
	});

	it('carries versions, teaching notes and the notice that everything is invented', () => {
		const files = fixtureSet('clock');
		const read = readSetFile(writeSetFile({ id: 'clock', files }));
		if (!read.ok) throw new Error('it cannot be read');
		const { set } = parseSet(read.id, read.files);
		expect(set).toEqual(parseSet('clock', files).set);
		expect(set?.notice).toBe('Everything here is invented.');
		expect(set?.teaching).toHaveLength(2);
		expect(set?.articles[0]?.versions).toHaveLength(1);
	});

	it('is the same text for the same files in another order', () => {
		const files = [
			['set.yaml', 'a'],
			['articles/a.md', 'b']
		] as const;
		const write = (entries: Iterable<readonly [string, string]>) =>
			writeSetFile({ id: 'harbour', files: new Map(entries) });
		expect(write([...files].reverse())).toBe(write(files));
	});

	it.each([
		['no JSON', '<html>'],
		['a list', '[]'],
		['null', 'null'],
		['nothing', ''],
		['another form', packed({ 'set.yaml': '' }, { vantage: 2 })],
		['no id', packed({ 'set.yaml': '' }, { id: undefined })],
		['an id that is a path', packed({ 'set.yaml': '' }, { id: '../harbour' })],
		['no set.yaml', packed({ 'articles/a.md': '' })],
		['more than texts', packed({ 'set.yaml': '', more: {} })],
		['a list of files', packed(['set.yaml'])],
		['a path upwards', packed({ 'set.yaml': '', '../a.md': '' })],
		['a path upwards within', packed({ 'set.yaml': '', 'articles/../../a.md': '' })],
		['a path from the root', packed({ 'set.yaml': '', '/a.md': '' })],
		['a path with a drive', packed({ 'set.yaml': '', 'c:\\a.md': '' })],
		['a hidden file', packed({ 'set.yaml': '', '.profile': '' })]
	])('is refused with %s', (_, text) => {
		expect(readSetFile(text)).toEqual({ ok: false, reason: 'not-a-set' });
	});

	it('is refused when it is too large, before it is read', () => {
		expect(readSetFile('['.repeat(8_000_001))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('is refused with too many files', () => {
		const files = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, '']));
		expect(readSetFile(packed(files))).toEqual({ ok: false, reason: 'too-large' });
	});
});
