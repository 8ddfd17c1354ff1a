import { makeFinder, type Finder } from '$lib/core/find';
import { ownView, type ArticleView } from '$lib/core/framing';
import type { ArticleId, OwnBlock, SetId } from '$lib/core/model';
import { siteViews } from './site-views';

/** A finder, and what it looks through. */
export interface SiteFinder extends Finder {
	readonly articles: readonly ArticleView[];
	readonly themes: ArticleView['themes'];
}

interface OwnText {
	readonly article: ArticleId;
	/** When the copy was made. */
	readonly added: string;
	readonly blocks: readonly OwnBlock[];
}

/** One for each set looked through, for the visit; made anew where the reader's copies have changed. */
const kept = new Map<SetId, { readonly copies: string; readonly finder: Promise<SiteFinder> }>();

/** Lets the page answer what was tapped in the meantime. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * What finds in a set of the site, with the reader's copies in place of our summaries. A failure is
 * forgotten, so that trying again may succeed.
 *
 * @throws (rejects) when the network or the server fails
 */
export function siteFinder(set: SetId, own: readonly OwnText[]): Promise<SiteFinder> {
	const copies = own.map(({ article, added }) => `${article} ${added}`).join();
	const known = kept.get(set);
	if (known?.copies === copies) return known.finder;
	const finder = make(set, own);
	kept.set(set, { copies, finder });
	finder.catch(() => kept.delete(set));
	return finder;
}

async function make(set: SetId, own: readonly OwnText[]): Promise<SiteFinder> {
	const views = siteViews(set);
	const beside = await views.find?.();
	if (!beside) throw new Error('nothing to look through');
	const summaries = await Promise.all(beside.articles.map(({ id }) => views.article(id)));
	const articles = summaries.map((summary) => {
		const copy = own.find(({ article }) => article === summary.article.id);
		const replaced = copy && summary.article.edition === 'digest';
		return replaced ? ownView(summary, copy.blocks) : summary;
	});
	const finder = await makeFinder(beside, articles, pause);
	return { ...finder, articles, themes: articles[0]?.themes ?? [] };
}
