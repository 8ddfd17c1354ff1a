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
				expect(read).toEqual({ ok: true, id: 'harbour', files, texts: new Map(), unread: 0 });
			}),
			{ seed: 7 }
		);
	});

	it('saved, opened and saved again is the same, with the texts of its articles', () => {
		const article = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z]{1,4})?$/);
		const texts = fc.dictionary(article, fc.string({ unit: 'binary' }), { noNullPrototype: true });
		fc.assert(
			fc.property(texts, (some) => {
				const set = { id: 'harbour', files: new Map([['set.yaml', 'format: 1']]) };
				const file = writeSetFile({ ...set, texts: new Map(Object.entries(some)) });
				const read = readSetFile(file);
				if (!read.ok) throw new Error('it cannot be read');
				expect(read.texts).toEqual(new Map(Object.entries(some)));
				expect(read.unread).toBe(0);
				expect(writeSetFile(read)).toBe(file);
			}),
			{ seed: 7 }
		);
	});

	it('does not speak of texts where there are none', () => {
		const files = new Map([['set.yaml', 'format: 1']]);
		const texts = new Map<string, string>();
		expect(writeSetFile({ id: 'harbour', files, texts })).toBe(
			writeSetFile({ id: 'harbour', files })
		);
	});

	it.each<[string, unknown, string[], number]>([
		['a list', ['a text'], [], 1],
		['null', null, [], 1],
		['a number among them', { coffey: 3, lind: 'It rained.' }, ['lind'], 1],
		['nested values', { coffey: { text: [[]] }, lind: 'It rained.' }, ['lind'], 1],
		['a path for an article', { '../coffey': 'It rained.' }, [], 1],
		['a text too long', { coffey: 'a'.repeat(1_000_001), lind: '' }, ['lind'], 1],
		['the name of what objects have', JSON.parse('{"__proto__":"It rained."}'), [], 1]
	])('is a set all the same where its texts are %s', (_, texts, articles, unread) => {
		const read = readSetFile(packed({ 'set.yaml': '' }, { texts }));
		if (!read.ok) throw new Error('it cannot be read');
		expect([...read.texts.keys()]).toEqual(articles);
		expect(read.unread).toBe(unread);
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
		['a hidden file', packed({ 'set.yaml': '', '.profile': '' })],
		['absurd nesting', '['.repeat(8_000_000)],
		[
			'absurd nesting within',
			packed({
				'set.yaml': '',
				more: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown
			})
		]
	])('is refused with %s', (_, text) => {
		expect(readSetFile(text)).toEqual({ ok: false, reason: 'not-a-set' });
	});

	it('is refused when it is too large, before it is read', () => {
		expect(readSetFile('['.repeat(12_000_001))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('is refused with too many files', () => {
		const files = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, '']));
		expect(readSetFile(packed(files))).toEqual({ ok: false, reason: 'too-large' });
	});
});
