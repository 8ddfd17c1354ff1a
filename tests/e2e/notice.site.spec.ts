import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { corpusSets, packed } from './corpus-sets';

const noticed = corpusSets.flatMap((set) => (set.notice ? [{ ...set, notice: set.notice }] : []));

for (const set of noticed) {
	test(`the first page says the notice of ${set.id}`, async ({ page, open }) => {
		await open('');
		await expect(page.locator('main .notice').filter({ hasText: set.notice })).toBeVisible();
	});

	test(`what is saved of the charts of ${set.id} says its notice`, async ({ page, open }) => {
		await open(`sets/${set.id}/`);
		const chart = page.locator('figure.chart').first();
		await chart.getByText('Table and download').click();
		const save = async (name: string): Promise<string> => {
			const download = page.waitForEvent('download');
			await chart.getByRole('button', { name }).click();
			return readFileSync(await (await download).path(), 'utf8');
		};
		const [heads, ...rows] = (await save('Numbers (CSV)')).trim().split('\r\n');
		expect(heads).toMatch(/,source$/);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row).toContain(set.notice);
		// Lines of a picture are cut where they end: the words are there, spaces apart.
		const picture = (await save('Picture (SVG)')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		expect(picture).toContain(set.notice.trim());
	});

	test(`${set.id} opened from a file says its notice on each page`, async ({ page, open }) => {
		await open('local/');
		await page.locator('input[type=file]').setInputFiles({
			name: `${set.id}.vantage`,
			mimeType: 'application/json',
			buffer: Buffer.from(packed(set))
		});
		const said = page.locator('main .notice:not(.private)');
		await expect(said).toHaveText(set.notice);
		const [theme] = set.themes;
		const [a, b] = set.articles;
		for (const fragment of [
			`#/themes/${theme?.id ?? ''}`,
			`#/read/${a ?? ''}`,
			`#/compare?a=${a ?? ''}&b=${b ?? ''}&theme=${theme?.id ?? ''}`,
			'#/words',
			'#/evidence',
			'#/teach'
		]) {
			await page.evaluate((hash) => {
				location.hash = hash;
			}, fragment);
			await expect(page.locator('main a[href="#"]').first(), fragment).toBeVisible();
			await expect(said, fragment).toHaveText(set.notice);
		}
	});
}
