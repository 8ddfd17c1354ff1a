/** What only a set opened on the device needs: its reader and the makers of its views. Fetched then. */
import { wordsView, type WordsView } from '$lib/core/align';
import { labelsView, withOwnText, type LabelsView } from '$lib/core/framing';
import type { TextSet } from '$lib/core/model';
import type { FileText } from './file-texts';

export { versionsView } from '$lib/core/align';
export {
	articleView,
	evidenceView,
	findView,
	setView,
	teachView,
	themeView
} from '$lib/core/framing';
export { parseSet } from '$lib/corpus';

/** The two views that the page of words is made of. */
export interface WordsPageView {
	readonly view: WordsView;
	readonly labels: LabelsView;
}

export const wordsPageView = (set: TextSet): WordsPageView => ({
	view: wordsView(set),
	labels: labelsView(set)
});

/** The set with the authors' words in place of our summaries, where the file has them. */
export const withFileTexts = (set: TextSet, texts: readonly FileText[]): TextSet => ({
	...set,
	articles: set.articles.map((article) => {
		const text = texts.find((one) => one.article === article.id);
		return text?.ok && article.edition === 'digest'
			? withOwnText(article, text.copy.blocks)
			: article;
	})
});
