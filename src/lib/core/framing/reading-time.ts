import type { Article } from '$lib/core/model';
import { words } from '$lib/core/text';
import { bodyWords } from './body';

/** Words a minute, read silently by pupils of about 13 (Taylor 1965: 204 in the eighth grade). */
const PACE = 200;

/** Minutes to read so many words; at least 1. */
export const minutesFor = (count: number): number => Math.max(1, Math.round(count / PACE));

/** Words of the body that are shown: the article's own, or those of our summary. */
export const shownWords = (article: Article): number =>
	article.edition === 'digest'
		? article.blocks
				.filter(({ kind }) => kind !== 'title')
				.flatMap(({ text }) => text)
				.reduce((sum, run) => sum + words(run.text).length, 0)
		: bodyWords(article);

/** Minutes to read an article: as it is shown, and as its author wrote it. */
export interface ReadingTime {
	readonly shown: number;
	readonly whole: number;
}

/** How long reading takes. A reader's own copy is as long as the original, which is known by its counts. */
export const readingTime = (article: Article): ReadingTime => ({
	shown: minutesFor(shownWords(article)),
	whole: minutesFor(bodyWords(article))
});
