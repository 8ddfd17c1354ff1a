import type { ArticleId, TextSet, ThemeId } from '$lib/core/model';
import { shares, type ThemeShare } from './shares';

/** Words an author gives a theme in their own voice. */
const ownWords = ({ frames }: ThemeShare): number =>
	frames.reduce((sum, { voices }) => sum + voices.author.words, 0);

/**
 * The two authors worth setting side by side first: those who give the theme most words in their
 * own voice, since their words show a view of theirs, and others' words foremost whom they chose.
 * Where that leaves a tie, all words on the theme decide, then the earlier article.
 *
 * @returns the two in the set's order; undefined where fewer than two speak to the theme
 */
export function leadPair(
	set: TextSet,
	theme: ThemeId
): readonly [ArticleId, ArticleId] | undefined {
	const speaking = shares(set).flatMap(({ article, themes }, order) => {
		const share = themes.find((one) => one.theme === theme);
		return share && share.passages > 0
			? [{ article, order, own: ownWords(share), words: share.words }]
			: [];
	});
	const [first, second] = speaking
		.sort((a, b) => b.own - a.own || b.words - a.words || a.order - b.order)
		.slice(0, 2)
		.sort((a, b) => a.order - b.order);
	return first && second && [first.article, second.article];
}
