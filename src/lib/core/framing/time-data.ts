import { compareDates, formatPlace, type TextSet, type UncertainDate } from '$lib/core/model';
import { chartArticles, type ChartArticle, type ChartTheme } from './chart-frame';
import { referenceCoding } from './reference';
import { themesAt } from './themes-at';
import type { TimeCell, TimeEvent } from './time-event';
import { timeFinding, type TimeFinding } from './time-finding';

export interface TimeData {
	readonly articles: readonly (ChartArticle & { readonly published?: UncertainDate })[];
	readonly themes: readonly Omit<ChartTheme, 'frames'>[];
	/** From the first to the last. */
	readonly events: readonly TimeEvent[];
	/** Of the events' titles, BCP 47. */
	readonly language: string;
	readonly finding: TimeFinding;
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** When each article appeared against the events its set knows, and which of them it tells. */
export function timeData(set: TextSet): TimeData {
	const articles = chartArticles(set, {}).map((article, index) => {
		const published = set.articles[index]?.published;
		return { ...article, ...(published && { published }) };
	});
	const events = set.events
		.toSorted((a, b) => middleOf(a.date) - middleOf(b.date) || compareDates(a.date, b.date))
		.map(({ id, title, date }): TimeEvent => {
			const cells = articles.map((article): TimeCell => {
				const places = (referenceCoding(set, article.id)?.mentions ?? [])
					.filter(({ event }) => event === id)
					.map(({ at }) => at);
				const order = orderOf(date, article.published);
				const told = places.length > 0;
				return {
					article: article.id,
					state: told ? 'told' : order === 'before' ? 'untold' : order,
					...(told && order === 'later' && { ahead: true as const }),
					at: places.map(formatPlace),
					themes: themesAt(set, article.id, places)
				};
			});
			return { id, title, date, cells };
		});
	return {
		articles,
		themes: set.themes.map(({ id, letter, name }) => ({ id, letter, name })),
		events,
		language: set.language,
		finding: timeFinding(articles, events)
	};
}

/**
 * The middle of the days a date may be, in days since 1970: a wide date does not come before a narrow
 * one that lies within it.
 */
export const middleOf = ({ earliest, latest }: UncertainDate): number =>
	(Date.parse(earliest) + Date.parse(latest)) / 2 / DAY;

/** Days by which a date marked `~` may be off: half of what is known of it, and half a week of a day. */
const ABOUT: Readonly<Record<UncertainDate['precision'], number>> = {
	day: 3,
	month: 15,
	year: 183
};

/**
 * Whether an event lies before an article appeared or after: by every day that either may have been.
 * Of the same day nobody can say.
 */
export function orderOf(
	event: UncertainDate,
	published: UncertainDate | undefined
): 'before' | 'later' | 'unsure' {
	if (!published) return 'unsure';
	const [happened, appeared] = [daysOf(event), daysOf(published)];
	if (happened.latest < appeared.earliest) return 'before';
	if (happened.earliest > appeared.latest) return 'later';
	return 'unsure';
}

function daysOf({ earliest, latest, approximate, precision }: UncertainDate) {
	const about = approximate ? ABOUT[precision] : 0;
	return {
		earliest: Date.parse(earliest) / DAY - about,
		latest: Date.parse(latest) / DAY + about
	};
}
