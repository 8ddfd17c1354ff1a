import type { SentenceTerms } from './sentence-terms';
import type { TextPair } from './text-pair';

// What a word is worth that the other sentence has in another form (investigates, investigation), or
// of whose family it has a word (kill, murder). By hand; between .3 and .8 hardly anything changes.
const SAME_ROOT = 0.8;
const SAME_FAMILY = 0.5;

/** What is measured of two sentences; `weights.ts` has a weight for each. */
export interface PairFeatures {
	/**
	 * How much they share of their words, in any form (0 to 1), times the root of how near their texts
	 * are as wholes: the same words in reports of two arrests tell of two arrests.
	 */
	readonly shared: number;
	/** How much they share of the words that carry grammar alone, 0 to 1: `shared` counts them whole. */
	readonly small: number;
	/** 1: both name the same day or month; −1: both name some, and none is the same. */
	readonly days: number;
}

const common = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number => {
	let count = 0;
	for (const item of one) if (other.has(item)) count++;
	return count;
};

/** Jaccard's coefficient of what is common, of one and of the other. */
const share = (both: number, one: number, other: number): number =>
	both === 0 ? 0 : both / (one + other - both);

/** How many of a sentence's content stems the other has, in some form. */
function covered({ content }: SentenceTerms, other: SentenceTerms): number {
	let sum = 0;
	for (const [stemmed, { root, families }] of content) {
		if (other.content.has(stemmed)) sum += 1;
		else if (other.roots.has(root)) sum += SAME_ROOT;
		else if (families.some((family) => other.families.has(family))) sum += SAME_FAMILY;
	}
	return sum;
}

function dayMatch(a: SentenceTerms, b: SentenceTerms): number {
	if (a.days.size === 0 || b.days.size === 0) return 0;
	return common(a.days, b.days) > 0 ? 1 : -1;
}

/** Of sentences that share no word in any form nothing else is measured. */
export const APART: PairFeatures = { shared: 0, small: 0, days: 0 };

/** Measures two sentences of two texts. Symmetric. Linear in their words. */
export function pairFeatures(
	{ likeness }: TextPair,
	a: SentenceTerms,
	b: SentenceTerms
): PairFeatures {
	const content = (covered(a, b) + covered(b, a)) / 2;
	if (content === 0) return APART;
	const small = common(a.small, b.small);
	const [one, other] = [a, b].map((own) => own.content.size + own.small.size);
	return {
		shared: share(content + small, one ?? 0, other ?? 0) * Math.sqrt(likeness),
		small: share(small, a.small.size, b.small.size),
		days: dayMatch(a, b)
	};
}
