import type { ArticleId } from '$lib/core/model';
import type { ChartArticle } from './chart-frame';
import type { TimeEvent } from './time-event';

/** What the time line shows, as a code with parameters. */
export type TimeFinding =
	| { readonly code: 'no-events' }
	/** No article says when it appeared. */
	| { readonly code: 'undated'; readonly events: number }
	/** Of the articles this one appeared before the most of the events. */
	| {
			readonly code: 'before-most';
			readonly article: ArticleId;
			readonly later: number;
			readonly of: number;
	  }
	/** Every event lies before, or perhaps before, every article. */
	| { readonly code: 'all-before'; readonly events: number };

/** The finding that titles the time line: who could know least, counting only what is certain. */
export function timeFinding(
	articles: readonly (ChartArticle & { readonly published?: unknown })[],
	events: readonly TimeEvent[]
): TimeFinding {
	if (events.length === 0) return { code: 'no-events' };
	if (articles.every(({ published }) => published === undefined)) {
		return { code: 'undated', events: events.length };
	}
	const [first] = articles
		.map(({ id }, column) => ({
			article: id,
			later: events.filter(({ cells }) => {
				const cell = cells[column];
				return cell?.state === 'later' || cell?.ahead;
			}).length
		}))
		.toSorted((a, b) => b.later - a.later);
	if (!first || first.later === 0) return { code: 'all-before', events: events.length };
	return { code: 'before-most', ...first, of: events.length };
}
