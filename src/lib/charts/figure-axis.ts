import { max, min, tickStep, ticks } from 'd3';
import type { FigureClaim } from '$lib/core/framing';

/** An axis of numbers: where a number stands, and which are written. */
export interface FigureAxis {
	readonly kind: 'linear' | 'log';
	/** From 0 at the axis' beginning to 1 at its end. */
	readonly at: (value: number) => number;
	readonly ticks: readonly number[];
}

/**
 * From this ratio of the greatest to the least the smaller numbers of a linear axis lie on one spot:
 * a twentieth of a phone's axis is the size of a dot.
 */
const LOG_FROM = 20;
/** Numbers written on a linear axis: more would touch on a phone. */
const TICKS = 3;

/**
 * The axis of claims that count the same thing: linear from zero, or by powers of ten where the
 * greatest is at least twenty times the least. Null for a single claim, which has nothing to be set
 * against.
 */
export function figureAxis(claims: readonly FigureClaim[]): FigureAxis | null {
	if (claims.length < 2) return null;
	const least = min(claims, (claim) => claim.min) ?? 0;
	const most = max(claims, (claim) => claim.max) ?? 0;
	if (least > 0 && most / least >= LOG_FROM) {
		const from = Math.floor(Math.log10(least));
		const to = Math.ceil(Math.log10(most));
		const powers = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
		// Of many powers every second or third is written.
		const every = Math.ceil(powers.length / (TICKS + 1));
		return {
			kind: 'log',
			at: (value) => (Math.log10(value) - from) / (to - from),
			ticks: powers.filter((_, index) => index % every === 0)
		};
	}
	const low = Math.min(0, least);
	const high = Math.max(0, most);
	if (low === high) return { kind: 'linear', at: () => 0, ticks: [0] };
	const step = tickStep(low, high, TICKS);
	const [start, end] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
	return {
		kind: 'linear',
		at: (value) => (value - start) / (end - start),
		ticks: ticks(start, end, TICKS)
	};
}
