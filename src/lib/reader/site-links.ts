import { resolve } from '$app/paths';
import type { SetLinks } from '$lib/core/framing';
import type { SetId } from '$lib/core/model';

const query = (parameters: Readonly<Record<string, string | undefined>>): string => {
	const given = Object.entries(parameters).filter(
		(entry): entry is [string, string] => entry[1] !== undefined
	);
	return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

const listed = (values: readonly string[] = []): string | undefined =>
	values.length > 0 ? values.join(',') : undefined;

/** A page on which an article is read, at a place and with others beside it where that is asked. */
export const readAddress = (
	page: string,
	{ at, theme, with: beside, marked }: Parameters<SetLinks['read']>[1] = {}
): string =>
	`${page}/${query({
		theme,
		at,
		with: listed(beside),
		marked: listed(marked)
	})}${at ? `#${at.split('.')[0] ?? ''}` : ''}`;

/** The pages of a set that is built into the site. */
export const siteLinks = (set: SetId): SetLinks => ({
	set: () => `${resolve('/sets/[set]', { set })}/`,
	theme: (theme) => `${resolve('/sets/[set]/themes/[theme]', { set, theme })}/`,
	frame: (theme, frame, article) =>
		`${resolve('/sets/[set]/themes/[theme]', { set, theme })}/#frame-${frame}${article ? `-${article}` : ''}`,
	read: (article, options) =>
		readAddress(resolve('/sets/[set]/read/[article]', { set, article }), options),
	compare: (a, b, theme) => `${resolve('/sets/[set]/compare', { set })}/${query({ a, b, theme })}`,
	words: () => `${resolve('/sets/[set]/words', { set })}/`,
	evidence: () => `${resolve('/sets/[set]/evidence', { set })}/`,
	versions: (article) => `${resolve('/sets/[set]/read/[article]/versions', { set, article })}/`,
	blind: () => `${resolve('/sets/[set]/blind', { set })}/`,
	teach: () => `${resolve('/sets/[set]/teach', { set })}/`,
	method: () => `${resolve('/method')}/`
});
