import { describe, expect, it, vi } from 'vitest';
import type { Source } from '$lib/core/model';
import { asId, type BlockId } from '$lib/core/model';
import { readSetFile, writeSetFile } from '$lib/exchange';
import { fixtureSet } from '../../../tests/fixtures/sets';
import type { Bringing } from './bringing';
import { copyOf } from './copies.fixture';
import { copyKey, type Copy } from './copy';
import { LocalSet, type SiteSets } from './local-set.svelte';

/** The invented set of these tests, `texts` with it, as a file. */
const file = (texts: Readonly<Record<string, unknown>> = {}, more: object = {}) => {
	const read = readSetFile(writeSetFile({ id: 'harbour', files: fixtureSet('harbour') }));
	if (!read.ok) throw new Error(read.reason);
	const packed: object = JSON.parse(writeSetFile(read)) as object;
	return new File([JSON.stringify({ ...packed, texts, ...more })], 'harbour.vantage.json');
};

/** Lays everything that is not called nonsense. */
const assign: Bringing['assign'] = (text, name, source) =>
	Promise.resolve(
		text === 'nonsense'
			? { ok: false, reason: 'not-recognised', text }
			: {
					ok: true,
					copy: copyOf(source.article, {
						key: copyKey(source.set, source.article),
						...{ set: source.set, text, name },
						blocks: [
							{
								id: asId<BlockId>('p1'),
								kind: 'paragraph',
								sentences: [{ status: 'exact', text }]
							}
						]
					}),
					counts: { exact: 1, edited: 0, moved: 0, missing: 0 },
					confidence: 1,
					warnings: []
				}
	);

function setUp(sourcesOf: SiteSets['sourcesOf'], here = ['harbour']) {
	const kept = new Map<string, Copy>();
	const local = new LocalSet({
		site: { languageOf: (id) => (here.includes(id) ? 'en' : undefined), sourcesOf },
		copies: {
			load: () => Promise.resolve(),
			of: (set, article) => kept.get(copyKey(set, article)),
			keep: (copy) => {
				kept.set(copy.key, copy);
				return Promise.resolve();
			}
		},
		assign
	});
	return { local, kept };
}

/** The set's article of which we hold a summary. */
const { digest, sources } = (() => {
	const found = [...fixtureSet('harbour')].filter(([path]) => path.startsWith('sources/'));
	const all = found.map(([, text]) => JSON.parse(text) as Source);
	const [first] = all;
	if (!first) throw new Error('no source');
	return { digest: first.article, sources: all };
})();

describe('LocalSet', () => {
	it('keeps the texts of a set this site has, and opens nothing', async () => {
		const { local, kept } = setUp(() => Promise.resolve(sources));
		await local.open(file({ [digest]: 'It rained.', pier: 'x' }));
		expect(local.view).toBeNull();
		expect(local.progress).toBeNull();
		expect(local.texts).toMatchObject({ set: 'harbour', kept: true, had: [], unread: 0 });
		expect([...kept.values()].map(({ text }) => text)).toEqual(['It rained.']);
	});

	it('leaves a copy the reader has, until told otherwise', async () => {
		const { local, kept } = setUp(() => Promise.resolve(sources));
		await local.open(file({ [digest]: 'It rained.' }));
		await local.open(file({ [digest]: 'It snowed.' }));
		expect(local.texts?.had).toEqual([digest]);
		expect(kept.get(`harbour/${digest}`)?.text).toBe('It rained.');
		await local.keepAll();
		expect(local.texts?.had).toEqual([]);
		expect(kept.get(`harbour/${digest}`)?.text).toBe('It snowed.');
	});

	it.each<[string, SiteSets['sourcesOf'], string[], string]>([
		['the site has no such set', () => Promise.resolve([]), [], 'It rained.'],
		[
			'the site cannot be asked',
			() => Promise.reject(new Error('offline')),
			['harbour'],
			'It rained.'
		],
		['none of the texts is of it', () => Promise.resolve(sources), ['harbour'], 'nonsense']
	])('opens a set with its texts where %s', async (_what, sourcesOf, here, text) => {
		const { local, kept } = setUp(sourcesOf, here);
		await local.open(file({ [digest]: text }));
		expect(local.view?.set.id).toBe('harbour');
		expect(local.texts).toMatchObject({ kept: false });
		expect(kept.size).toBe(0);
		const read = local.article(digest);
		expect(read?.article.edition).toBe(text === 'nonsense' ? 'digest' : 'original');
	});

	it('opens a set without texts as it is', async () => {
		const { local } = setUp(() => Promise.resolve(sources));
		await local.open(file());
		expect(local.view?.set.id).toBe('harbour');
		expect(local.texts).toBeNull();
		local.close();
		expect(local.view).toBeNull();
	});

	it('says what a file is that is no set, and opens the next one', async () => {
		const { local } = setUp(() => Promise.resolve(sources));
		await local.open(new File(['<html>'], 'page.html'));
		expect(local.failure).toBe('not-a-set');
		await local.open(file({}, { files: { 'set.yaml': '{' } }));
		expect(local.failure).toBe('not-a-set');
		expect(local.problems).toBeGreaterThan(0);
		await local.open(file());
		expect(local.failure).toBeNull();
		expect(local.problems).toBe(0);
	});

	it('forgets a file when another is opened meanwhile', async () => {
		const asked = vi.fn<SiteSets['sourcesOf']>();
		let answer: (found: readonly Source[]) => void = () => undefined;
		asked.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		const { local, kept } = setUp(asked);
		const first = local.open(file({ [digest]: 'It rained.' }));
		await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
		await local.open(file());
		answer(sources);
		await first;
		expect(local.view?.set.id).toBe('harbour');
		expect(local.texts).toBeNull();
		expect(kept.size).toBe(0);
	});
});
