import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { finishSentence, stubSpeech, whatWasSaid } from './stub-speech';
import { isPrivate } from './private-build';

const ARTICLE = 'sets/phone-vote/read/kessel/';
const SUMMARY = 'sets/aleppo-2016/read/coffey/';
const BAR = '.aloud';

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('reads sentence by sentence, marks each, pauses, goes on and stops', async ({
	page,
	open
}) => {
	await stubSpeech(page, ['Far', 'Near', 'Nearer']);
	await open(ARTICLE);
	const spoken = page.locator('[data-spoken]');
	const start = page.getByRole('button', { name: 'Read aloud' });
	await start.click();
	const bar = page.getByRole('region', { name: 'Reading aloud' });
	await expect(spoken).toHaveId('title');
	await finishSentence(page);
	await expect(spoken).toHaveAttribute('data-run', 'p1.s1');
	await finishSentence(page);
	await expect(spoken).toHaveAttribute('data-run', 'p2.s1');
	await expect(spoken).toBeInViewport({ ratio: 1 });

	await bar.getByRole('button', { name: 'Pause' }).click();
	const before = (await whatWasSaid(page)).length;
	await bar.getByRole('button', { name: 'Next sentence' }).click();
	await expect(spoken).not.toHaveAttribute('data-run', 'p2.s1');
	expect(await whatWasSaid(page)).toHaveLength(before);
	await page.keyboard.press('r');
	await expect.poll(async () => (await whatWasSaid(page)).length).toBe(before + 1);

	await bar.getByRole('button', { name: 'Voice' }).click();
	const voices = bar.getByRole('combobox', { name: 'Voice' });
	await expect(voices.getByRole('option')).toHaveText(['Near', 'Nearer']);
	await expectAccessible(page, BAR, 'while it reads');

	// Escape closes what is open first.
	await page.keyboard.press('Escape');
	await expect(bar).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(bar).toHaveCount(0);
	await expect(spoken).toHaveCount(0);
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	await expect(start).toBeFocused();
});

test('stays where the reader scrolls, and leads back to the voice', async ({ page, open }) => {
	await stubSpeech(page, ['Near']);
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	const spoken = page.locator('[data-spoken]');
	await expect(spoken).toHaveId('title');
	await finishSentence(page);
	await expect(spoken).toHaveAttribute('data-run', 'p1.s1');
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	const back = page.getByRole('button', { name: 'Back to the voice' });
	await expect(back).toBeVisible();
	const there = await page.evaluate(() => scrollY);
	await finishSentence(page);
	await expect(spoken).toHaveAttribute('data-run', 'p2.s1');
	expect(await page.evaluate(() => scrollY)).toBe(there);
	await expectAccessible(page, BAR, 'while the reader is elsewhere');
	await back.click();
	await expect(spoken).toBeInViewport({ ratio: 1 });
	await expect(back).toHaveCount(0);
});

test('says first that a summary is ours, and stops with the page', async ({ page, open }) => {
	test.skip(isPrivate, 'the build has the author’s words: there is no summary to tell of');
	await stubSpeech(page, ['Near']);
	await open(SUMMARY);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect.poll(() => whatWasSaid(page)).toEqual(['This is our summary.']);
	const bar = page.getByRole('navigation', { name: 'The articles' });
	await bar.locator('li a:not([aria-current])').last().click();
	await expect(page.locator(BAR)).toHaveCount(0);
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('says what to do where no voice on the device speaks the language', async ({ page, open }) => {
	await stubSpeech(page, ['Far']);
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect(page.getByText('No voice on this device speaks English')).toBeVisible();
	await expectAccessible(page, BAR, 'without a voice');
	expect(await whatWasSaid(page)).toEqual([]);
	await page.locator(BAR).getByRole('button', { name: 'Close' }).click();
	await expect(page.locator(BAR)).toHaveCount(0);
});
