import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { corpusSets, packed } from './corpus-sets';
import { expect, hydrated, test } from './fixtures';

/**
 * One file for a class. As in `own-copy.pages.spec.ts` an invented text stands for an original, and
 * the site's fingerprints are answered with that of the text.
 */
const FOLDER = join(import.meta.dirname, 'own-copy');
const TEXT = readFileSync(join(FOLDER, 'bridge.txt'), 'utf8').trim();
const SOURCES = readFileSync(join(FOLDER, 'sources.json'), 'utf8');
const SET = 'sets/aleppo-2016/';
const ARTICLE = `${SET}read/ibrahim/`;

interface ClassFile {
	readonly files: Readonly<Record<string, string>>;
	readonly texts?: Readonly<Record<string, string>>;
}

const alone = () => {
	const set = corpusSets.find(({ id }) => id === 'aleppo-2016');
	if (!set) throw new Error('no such set');
	return packed(set);
};
const withTexts = (texts: unknown, over: object = {}) =>
	JSON.stringify({ ...(JSON.parse(alone()) as ClassFile), texts, ...over });

async function choose(page: Page, text: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: 'aleppo-2016.vantage.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

/** Answers the question about rights, and gives what is saved. */
async function save(page: Page, answer: string): Promise<{ name: string; text: string }> {
	await page.getByRole('button', { name: 'Save a file for your class' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('May you give these texts to your class?');
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: answer }).click();
	const file = await download;
	await expect(sheet.getByRole('status')).toContainText('is saved');
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
	await page.route('**/sets/aleppo-2016/sources.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: SOURCES })
	);
});

test('a teacher saves one file, and a pupil who opens it reads the author’s words', async ({
	page,
	open
}) => {
	// The way of a teacher and of a pupil, one after the other: eight pages.
	test.slow();
	await open(SET);
	await expect(page.getByText('Save a file for your class')).toHaveCount(0);

	await open(ARTICLE);
	await page.getByRole('button', { name: 'Read the author’s own text here' }).click();
	await page.locator('textarea').fill(TEXT);
	await page.getByRole('button', { name: 'Find the article in it' }).click();
	await page.getByRole('button', { name: 'Keep it and read' }).click();
	// The sheet closes when the copy is on disk; it shows before.
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');

	await open(SET);
	const { name, text } = await save(page, 'Yes, save the file');
	expect(name).toBe('aleppo-2016.vantage.json');
	const file = JSON.parse(text) as ClassFile;
	expect(file.files['set.yaml']).toBe((JSON.parse(alone()) as ClassFile).files['set.yaml']);
	expect(Object.keys(file.texts ?? {})).toEqual(['ibrahim']);

	// Another device, as it were: this one forgets what it has.
	await open('local/');
	await page.getByRole('button', { name: 'Remove all' }).click();
	await page.getByRole('button', { name: 'Yes, remove them' }).click();
	await expect(page.getByText('None yet.')).toBeVisible();
	await open(ARTICLE);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');

	await open('local/');
	await choose(page, text);
	await expect(page.locator('.opened')).toContainText('is on this device now, and nowhere else');
	await page.getByRole('link', { name: 'Read Aleppo' }).click();
	await expect(page).toHaveURL(/\/sets\/aleppo-2016\/$/);
	const again = await save(page, 'Yes, save the file');
	expect(again.text).toBe(text);

	await open(ARTICLE);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await expect(page.locator('.text')).toContainText('crossed it with one eye on the water');
});

test('without the right to pass the texts on the set is saved alone', async ({ page, open }) => {
	await open('local/');
	await choose(page, withTexts({ ibrahim: TEXT }));
	await page.getByRole('link', { name: 'Read Aleppo' }).click();
	await expect(page).toHaveURL(/\/sets\/aleppo-2016\/$/);
	const { text } = await save(page, 'No, not these texts');
	expect(JSON.parse(text)).toEqual(JSON.parse(alone()));
});

test('another copy a pupil has is left as it is, unless they say so', async ({ page, open }) => {
	await open('local/');
	await choose(page, withTexts({ ibrahim: `${TEXT}\n\nI brought this myself.` }));
	await expect(page.locator('.opened')).toContainText('is on this device now');
	await choose(page, withTexts({ ibrahim: TEXT }));
	await expect(page.locator('.opened')).toContainText('You have another copy of Ibrahim.');
	await page.getByRole('button', { name: 'Take the file’s texts instead' }).click();
	await expect(page.locator('.opened')).toContainText('is on this device now');
	await expect(page.locator('.opened')).not.toContainText('another copy');
});

test('a set this site does not have opens with the texts in it', async ({ page, open }) => {
	const [source] = (JSON.parse(SOURCES) as { sources: readonly object[] }).sources;
	const set = JSON.parse(withTexts({ ibrahim: TEXT }, { id: 'another' })) as ClassFile;
	const files = {
		...set.files,
		'sources/ibrahim.json': JSON.stringify({ ...source, set: 'another' })
	};
	await open('local/');
	await choose(page, JSON.stringify({ ...set, files }));
	await expect(page.locator('.opened')).toContainText('is shown while this set is open');
	await page.evaluate(() => {
		location.hash = '#/read/ibrahim';
	});
	await expect(page.locator('.text')).toContainText('crossed it with one eye on the water');
});

test('texts that are of no article are said so, and nothing is lost', async ({ page, open }) => {
	await open('local/');
	await choose(
		page,
		withTexts({ ibrahim: TEXT, coffey: 'A kettle sings in the morning.', pier: 'x', lamp: 7 })
	);
	const opened = page.locator('.opened');
	await expect(opened).toContainText('is on this device now');
	await expect(opened).toContainText('3 texts of the file were not used');
	await expect(opened).toContainText('“pier”: there is no article of this name');
	await expect(opened).toContainText('one text has a form or a length that cannot be read');
});

test.describe('files that are none', () => {
	for (const [what, text, said] of [
		['something else', '<html>', 'not a set that can be read'],
		['absurd nesting', '['.repeat(5_000_000), 'not a set that can be read'],
		['too much', ' '.repeat(12_000_001), 'too large to be a set'],
		['a set that is none', withTexts({}, { files: { 'set.yaml': '{' } }), 'not a set']
	] as const) {
		test(`${what} is refused in words`, async ({ page, open }) => {
			await open('local/');
			await choose(page, text);
			await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
			// The next file is opened as if nothing had been.
			await choose(page, withTexts({ ibrahim: TEXT }));
			await expect(page.locator('.opened')).toContainText('is on this device now');
		});
	}
});

test('a link opens a file on this site, and no other', async ({ page, open }) => {
	await page.route('**/class/aleppo.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: withTexts({ ibrahim: TEXT }) })
	);
	await open('local/#open=../class/aleppo.json');
	await expect(page.locator('.opened')).toContainText('is on this device now');

	await open('');
	await open('local/#open=https://elsewhere.example/aleppo.json');
	await expect(page.getByRole('alert')).toContainText('Download the file there');
	await expect(page.getByRole('link', { name: 'The file’s address' })).toHaveAttribute(
		'href',
		'https://elsewhere.example/aleppo.json'
	);

	await open('');
	await open('local/#open=javascript:alert(1)');
	await expect(page.getByRole('alert')).toContainText('Download the file there');
	await expect(page.getByRole('link', { name: 'The file’s address' })).toHaveCount(0);
});

test('what is kept here is listed, and removed with a way back', async ({ page, open }) => {
	await open('local/');
	await expect(page.getByText('None yet.')).toBeVisible();
	await choose(page, withTexts({ ibrahim: TEXT }));
	await expect(page.locator('.opened')).toBeVisible();
	await page.reload();
	await hydrated(page);
	const kept = page.getByRole('region', { name: 'Authors’ texts on this device' });
	await expect(kept).toContainText('One article in the authors’ words, about');
	await expect(kept).toContainText('kB');
	await expect(kept).toContainText('from “aleppo-2016.vantage.json”');
	await kept.getByRole('button', { name: 'Remove Ibrahim' }).click();
	await expect(kept).toContainText('Ibrahim is removed from this device.');
	await kept.getByRole('button', { name: 'Undo' }).click();
	await kept.getByRole('button', { name: 'Remove all' }).click();
	await kept.getByRole('button', { name: 'Keep them' }).click();
	await expect(kept.getByRole('link', { name: 'Ibrahim' })).toBeVisible();
	await kept.getByRole('button', { name: 'Remove all' }).click();
	await kept.getByRole('button', { name: 'Yes, remove them' }).click();
	await page.reload();
	await hydrated(page);
	await expect(page.getByText('None yet.')).toBeVisible();
});
