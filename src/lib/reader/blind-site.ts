import { resolve } from '$app/paths';
import type { BlindFacts, SetLinks } from '$lib/core/framing';
import type { SetId } from '$lib/core/model';
import { fetchedViews, type ViewSource } from '$lib/state';
import { readAddress, siteLinks } from './site-links';

/**
 * The pages of a set read blind: its texts, and the page they are listed on. Where an ordinary link
 * would lead to a page that names authors, it leads to the text it is about, or to the list.
 */
export function blindLinks(set: SetId): SetLinks {
	const start = () => `${resolve('/sets/[set]/blind', { set })}/`;
	const read: SetLinks['read'] = (article, options) =>
		readAddress(resolve('/sets/[set]/blind/[n]', { set, n: article }), options);
	return {
		set: start,
		theme: start,
		frame: (theme, _frame, article) => (article ? read(article, { theme }) : start()),
		read,
		compare: (a, b, theme) => read(a, { theme, with: [b] }),
		words: start,
		evidence: start,
		versions: start,
		teach: start,
		method: siteLinks(set).method
	};
}

const sources = new Map<SetId, ViewSource>();

/** The views of a set read blind; one source per set, so that nothing is fetched twice. */
export function blindSource(set: SetId): ViewSource {
	const known = sources.get(set);
	if (known) return known;
	const source = fetchedViews({
		theme: (theme) => resolve('/sets/[set]/blind/themes/[theme]/view.json', { set, theme }),
		article: (article) => resolve('/sets/[set]/blind/[n]/view.json', { set, n: article })
	});
	sources.set(set, source);
	return source;
}

/**
 * What is hidden of a text: asked for when it is to be revealed, and not before.
 *
 * @throws (rejects) when the network or the server fails
 */
export async function fetchFacts(set: SetId, number: number): Promise<BlindFacts> {
	const address = resolve('/sets/[set]/blind/[n]/reveal.json', { set, n: String(number) });
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as BlindFacts;
}
