/** What the page says that stands where there is none. */
export const error = {
	missing: 'There is no such page',
	missingText:
		'The address may be mistyped, or the page may have moved. Everything can be reached from the first page.',
	failed: 'Something went wrong',
	failedText:
		'The page could not be shown. Try again; if it happens twice, please tell us: the page About says how.',
	home: 'To the first page'
} as const;
