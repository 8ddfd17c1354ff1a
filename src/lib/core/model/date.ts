/**
 * A date as far as it is known, read from EDTF. Days are ISO (`2016-02-09`), both included; an
 * exact day has `earliest === latest`.
 */
export interface UncertainDate {
	/** As written in the corpus: `2016-02-09`, `2016-08~`, `[2016-12-07..2016-12-09]`. */
	readonly edtf: string;
	readonly earliest: string;
	readonly latest: string;
	/** Marked `~`: the days are about right, not exactly. */
	readonly approximate: boolean;
	/** What is known: the day, the month or only the year. */
	readonly precision: 'day' | 'month' | 'year';
	/** For an inferred date, what it was inferred from. */
	readonly inferredFrom?: string;
}

/** Orders dates by their earliest day, then by their latest. */
export const compareDates = (a: UncertainDate, b: UncertainDate): number =>
	a.earliest.localeCompare(b.earliest) || a.latest.localeCompare(b.latest);
