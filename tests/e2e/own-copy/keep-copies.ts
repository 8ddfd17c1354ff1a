import type { Page } from '@playwright/test';

/** A sentence of an article, in words invented for it, by the block it is the first sentence of. */
export type CopiedSentences = Readonly<Record<string, readonly [block: string, text: string]>>;

/** Keeps copies of articles on the device as the pages do: each of one sentence. */
export const keepCopies = (page: Page, copies: CopiedSentences): Promise<void> =>
	page.evaluate(
		(all) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('vantage', 3);
				opening.onupgradeneeded = () => {
					for (const name of ['judgements', 'copies', 'guesses']) {
						opening.result.createObjectStore(name, { keyPath: ['profile', 'key'] });
					}
				};
				opening.onerror = () => {
					reject(new Error('no database'));
				};
				opening.onsuccess = () => {
					const writing = opening.result.transaction('copies', 'readwrite');
					for (const [article, [block, text]] of Object.entries(all)) {
						writing.objectStore('copies').put({
							profile: 'default',
							key: `aleppo-2016/${article}`,
							set: 'aleppo-2016',
							article,
							source: '',
							text,
							name: '',
							added: '2026-01-01T00:00:00Z',
							blocks: [{ id: block, kind: 'paragraph', sentences: [{ status: 'exact', text }] }]
						});
					}
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		copies
	);
