import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statedPages } from '../../../tests/fixtures/pages/truth';
import type { ImportedArticle } from './article';
import { shingleF1, shinglesOf, shinglesOfBlocks } from './html/shingles';
import { importFile } from './import-file';

/** Invented pages, and beside each what is to be read from it. A new case: the page, then `-u`. */
const PAGES = 'tests/fixtures/pages';

describe('pages give their article', () => {
	test.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('%s', async (name) => {
		const path = join(PAGES, name);
		const result = await importFile({ bytes: new Uint8Array(readFileSync(path)), name });
		const written = `${JSON.stringify(result.ok ? result.article : result, null, '\t')}\n`;
		await expect(written).toMatchFileSnapshot(join('../../..', path.replace('.html', '.json')));
	});
});

describe('pages that state what is theirs are read so', () => {
	const pages = statedPages(PAGES);

	test('there are as many shapes as were thought of', () => expect(pages).toHaveLength(31));

	test.each(pages)('$name', async ({ name, bytes, truth: { texts, ...facts } }) => {
		const result = await importFile({ bytes, name });
		const {
			title,
			byline,
			published,
			blocks = []
		}: Partial<ImportedArticle> = result.ok ? result.article : {};
		expect({ title, byline, published }).toEqual({
			title: facts.title,
			byline: facts.byline,
			published: facts.published
		});
		const f1 = shingleF1(shinglesOfBlocks(blocks), shinglesOf(texts.join('\n')));
		expect(f1).toBeGreaterThan(0.94);
	});
});
