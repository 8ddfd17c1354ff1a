import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Answers the question about rights, and gives what is saved. */
export async function saveForClass(
	page: Page,
	answer: string
): Promise<{ name: string; text: string }> {
	await page.getByRole('button', { name: 'Save a file for your class' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('May you give these texts to your class?');
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: answer }).click();
	const file = await download;
	await expect(sheet.getByRole('status')).toContainText('is saved');
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
