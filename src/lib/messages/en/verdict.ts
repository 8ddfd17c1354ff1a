/** A reader's mark on a part of our summary; what asks for it is in `reader`. */
export const verdict = {
	fair: 'Fair',
	unfair: 'Not fair, because …',
	reason: 'Because …',
	saidFair: 'You: fair.',
	saidUnfair: 'You: not fair.',
	undo: 'Undo',
	kept: 'Kept on this device.',
	failures: {
		refused:
			'This browser does not let the page keep anything (a private window, perhaps). Your mark lasts until the page is closed.',
		full: 'There is no room left on this device. Your mark lasts until the page is closed; free some space and try again.',
		damaged: 'Marks kept earlier could not be read and are left as they are.',
		blocked: 'It is kept once other tabs with Vantage are closed.',
		outdated: 'Another tab has a newer Vantage. Reload this page.'
	}
} as const;
