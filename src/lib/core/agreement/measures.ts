/** What each coder said of one unit, in the order of the coders; null where one said nothing. */
export type Unit<Value> = readonly (Value | null)[];

/** Calls `visit` with every pair of values of every unit. */
function eachPair<Value>(
	units: readonly Unit<Value>[],
	visit: (a: Value, b: Value, valuesInUnit: number) => void
): void {
	for (const unit of units) {
		const values = unit.filter((value): value is Value => value !== null);
		values.forEach((a, i) => {
			for (const b of values.slice(i + 1)) visit(a, b, values.length);
		});
	}
}

/**
 * Krippendorff's alpha for nominal values, any number of coders, values may be missing
 * (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C; 2004, chapter 11):
 * 1 for full agreement, 0 for what chance gives, negative for less. Linear in the units, quadratic
 * in the coders.
 *
 * @returns null where it is undefined: no unit with two values, or one value throughout
 */
export function krippendorffAlpha<Value>(units: readonly Unit<Value>[]): number | null {
	const totals = new Map<Value, number>();
	let all = 0;
	for (const unit of units) {
		const values = unit.filter((value): value is Value => value !== null);
		if (values.length < 2) continue;
		all += values.length;
		for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
	}
	let observed = 0;
	eachPair(units, (a, b, count) => {
		// A unit of m values weighs m, spread over its m(m - 1) ordered pairs.
		if (a !== b) observed += 2 / (count - 1);
	});
	let alike = 0;
	for (const total of totals.values()) alike += total * total;
	const expected = all * all - alike;
	return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/** Percent of the pairs of values that are equal, 0 to 100; null without a pair. */
export function percentAgreement<Value>(units: readonly Unit<Value>[]): number | null {
	let pairs = 0;
	let equal = 0;
	eachPair(units, (a, b) => {
		pairs++;
		if (a === b) equal++;
	});
	return pairs === 0 ? null : (100 * equal) / pairs;
}

/**
 * F1 of the positives: twice the pairs where both say yes, over all yeses in pairs. Symmetric, the
 * same whichever coder is the reference, and untouched by what nobody marked. With more than two
 * coders the pairs are pooled. From 0 to 1; null where nobody says yes.
 */
export function positiveF1(units: readonly Unit<boolean>[]): number | null {
	let both = 0;
	let yeses = 0;
	eachPair(units, (a, b) => {
		if (a && b) both++;
		yeses += Number(a) + Number(b);
	});
	return yeses === 0 ? null : (2 * both) / yeses;
}
