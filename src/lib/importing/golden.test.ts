import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
