import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownText, place } from '$lib/core/anchor';
import { withOwnText } from '$lib/core/framing';
import type { ArticleId, OwnBlock, Source, TextSet } from '$lib/core/model';

/**
 * The texts of a folder of originals, for a private build; none where no folder is named.
 *
 * @param folder path of a folder with a plain text file for each article, in itself or in a folder
 * for each set
 * @throws Error when the folder cannot be read
 */
export const readOriginals = (folder: string | undefined): readonly string[] =>
	folder
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.txt'))
				.sort()
				.map((file) => readFileSync(join(folder, file), 'utf8'))
		: [];

/**
 * The set with the authors' own words in place of our summary, for every article that one of the
 * texts is recognised as. Of two copies of one article the later in the list stands. Articles that
 * are here in full stay as they are.
 */
export function withOriginals(
	set: TextSet,
	sources: readonly Source[],
	texts: readonly string[]
): TextSet {
	const summarised = new Set(
		set.articles.filter(({ edition }) => edition === 'digest').map(({ id }) => id)
	);
	const wanted = sources.filter(({ article }) => summarised.has(article));
	const copies = new Map<ArticleId, readonly OwnBlock[]>();
	for (const text of wanted.length === 0 ? [] : texts) {
		const placement = place(text, wanted, { language: set.language });
		const source = wanted.find(({ article }) => article === placement.article);
		if (source) copies.set(source.article, ownText(text, placement, source));
	}
	if (copies.size === 0) return set;
	return {
		...set,
		holdsOriginals: true,
		articles: set.articles.map((article) => {
			const own = copies.get(article.id);
			return own ? withOwnText(article, own) : article;
		})
	};
}
