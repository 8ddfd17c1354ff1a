import { describe, expect, it } from 'vitest';
import { readSetFile, writeSetFile } from '$lib/exchange';
import { classFile } from './class-file';
import { copyOf, HARBOUR, ORCHARD } from './copies.fixture';

const files = new Map([['set.yaml', 'format: 1']]);
const pack = () => Promise.resolve(writeSetFile({ id: 'quay', files }));
const saved = async (...asked: Parameters<typeof classFile>) => {
	const file = await classFile(...asked);
	if (!file.ok) throw new Error(file.failure);
	const read = readSetFile(file.text);
	if (!read.ok) throw new Error(read.reason);
	return { name: file.name, read };
};

describe('classFile', () => {
	it('is the set with all of each text, named after the set', async () => {
		const copies = [copyOf('orchard', { text: ORCHARD }), copyOf('harbour', { text: HARBOUR })];
		const { name, read } = await saved(copies, pack);
		expect(name).toBe('quay.vantage.json');
		expect(read.files).toEqual(files);
		expect(read.texts).toEqual(
			new Map([
				['harbour', HARBOUR],
				['orchard', ORCHARD]
			])
		);
	});

	it('tells nothing else of who brought them', async () => {
		const file = await classFile([copyOf('harbour', { name: 'ida-holm.html' })], pack);
		expect(JSON.stringify(file)).not.toMatch(/ida-holm|2026-01-01/);
	});

	it('is the set alone without texts', async () => {
		const file = await classFile([], pack);
		expect(file).toMatchObject({ ok: true, text: await pack() });
	});

	it.each([
		['cannot be fetched', () => Promise.reject(new TypeError('offline'))],
		['is something else', () => Promise.resolve('<html>')]
	])('says that the set %s', async (_what, fetchPack) => {
		expect(await classFile([], fetchPack)).toEqual({ ok: false, failure: 'not-fetched' });
	});

	it('hands out nothing that could not be opened again', async () => {
		const copies = [copyOf('harbour', { text: 'a'.repeat(1_000_001) })];
		expect(await classFile(copies, pack)).toEqual({ ok: false, failure: 'too-large' });
	});
});
