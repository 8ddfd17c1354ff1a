import { expect, test } from './fixtures';
import { saveForClass } from './own-copy/class-file';
import {
	answerWithBridge,
	chooseFile,
	setAlone,
	SOURCES,
	TEXT,
	withTexts,
	type ClassFile
} from './own-copy/bridge';

/** What becomes of a file for a class, whatever the device. */
test.beforeEach(async ({ page }) => {
	await answerWithBridge(page);
});

test('without the right to pass the texts on the set is saved alone', async ({ page, open }) => {
	await open('local/');
	await chooseFile(page, withTexts({ ibrahim: TEXT }));
	await page.getByRole('link', { name: 'Read Aleppo' }).click();
	await expect(page).toHaveURL(/\/sets\/aleppo-2016\/$/);
	const { text } = await saveForClass(page, 'No, not these texts');
	expect(JSON.parse(text)).toEqual(setAlone());
});

test('another copy a pupil has is left as it is, unless they say so', async ({ page, open }) => {
	await open('local/');
	await chooseFile(page, withTexts({ ibrahim: `${TEXT}\n\nI brought this myself.` }));
	await expect(page.locator('.opened')).toContainText('is on this device now');
	await chooseFile(page, withTexts({ ibrahim: TEXT }));
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
	await chooseFile(page, JSON.stringify({ ...set, files }));
	await expect(page.locator('.opened')).toContainText('is shown while this set is open');
	await page.evaluate(() => {
		location.hash = '#/read/ibrahim';
	});
	await expect(page.locator('.text')).toContainText('crossed it with one eye on the water');
});

test('texts that are of no article are said so, and nothing is lost', async ({ page, open }) => {
	await open('local/');
	await chooseFile(
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
			await chooseFile(page, text);
			await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
			// The next file is opened as if nothing had been.
			await chooseFile(page, withTexts({ ibrahim: TEXT }));
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
