import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { corpusSets, packed } from '../corpus-sets';
import { expect } from '../fixtures';

/**
 * The project holds no original, so that an invented text stands for one: the site's fingerprints are
 * answered with that of the text (made by `vantage fingerprint`).
 */
const FOLDER = import.meta.dirname;
export const TEXT = readFileSync(join(FOLDER, 'bridge.txt'), 'utf8').trim();
export const SOURCES = readFileSync(join(FOLDER, 'sources.json'), 'utf8');
export const SET = 'sets/aleppo-2016/';
/** The article the text stands for. */
export const ARTICLE = `${SET}read/ibrahim/`;

const [TITLE = '', ...REST] = TEXT.split(/\n{2,}/);
export const PARAGRAPHS: readonly string[] = REST;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as one would copy it whole: menus before, promotions and a trap behind. */
export const PAGE = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${escaped(TITLE)}</h1>${PARAGRAPHS.map((text) => `<p>${escaped(text)}</p>`).join('')}</article>
<aside><h2>Read next</h2><p><a href="/x">Ten lamps to see before they go out</a></p></aside>
<img src="/trap.png" onerror="fetch('/trap')"><script>fetch('/trap')</script><iframe src="/trap.html"></iframe>`;

/** Answers the site's fingerprints with that of the text. */
export const answerWithBridge = (page: Page): Promise<unknown> =>
	page
		.context()
		.route('**/sets/aleppo-2016/sources.json', (route) =>
			route.fulfill({ contentType: 'application/json', body: SOURCES })
		);

export const BRING = 'Read the author’s own text here';

/** Opens the sheet in which a copy is brought. */
export async function ask(page: Page): Promise<void> {
	await page.getByRole('button', { name: BRING }).click();
	await expect(page.getByRole('dialog')).toContainText('sent nowhere');
}

/** Pastes into the sheet's field, by type. */
export async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
	await page.locator('textarea').waitFor();
	await page.evaluate((data) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
		const field = document.querySelector('textarea');
		field?.focus();
		field?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, content);
}

/** The set as a file, and what a class's file adds to it. */
export interface ClassFile {
	readonly files: Readonly<Record<string, string>>;
	readonly texts?: Readonly<Record<string, string>>;
}

/** The set of the article as the site hands it out. */
export function setAlone(): ClassFile {
	const set = corpusSets.find(({ id }) => id === 'aleppo-2016');
	if (!set) throw new Error('no such set');
	return JSON.parse(packed(set)) as ClassFile;
}

/** The same with texts of its articles. */
export const withTexts = (texts: unknown, over: object = {}): string =>
	JSON.stringify({ ...setAlone(), texts, ...over });

/** Chooses a set file on the page of sets on this device. */
export async function chooseFile(page: Page, text: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: 'aleppo-2016.vantage.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}
