import type { Hit } from './hits';

// Words count double so that, between two equal readings, the body's wins over furniture's by one.
const weight = ({ known }: Hit): number => known.words * 2 + (known.body ? 1 : 0);

/**
 * The heaviest chain of hits that stand in the same order in text and original and do not overlap:
 * a weighted longest increasing subsequence over intervals, by a sweep with a Fenwick tree of
 * prefix maxima. Time: h log h for h hits.
 *
 * @param hits in the text's order
 * @param count known sentences in the original
 */
export function heaviestChain(hits: readonly Hit[], count: number): Hit[] {
	const best = new Float64Array(hits.length);
	const before = new Int32Array(hits.length).fill(-1);
	const tree = new Int32Array(count + 1).fill(-1);

	const heaviestBelow = (index: number): number => {
		let found = -1;
		for (let at = index; at > 0; at -= at & -at) {
			const candidate = tree[at] ?? -1;
			if (candidate >= 0 && (found < 0 || (best[candidate] ?? 0) > (best[found] ?? 0))) {
				found = candidate;
			}
		}
		return found;
	};
	const enter = (hit: number): void => {
		for (let at = (hits[hit]?.known.index ?? 0) + 1; at <= count; at += at & -at) {
			const present = tree[at] ?? -1;
			if (present < 0 || (best[hit] ?? 0) > (best[present] ?? 0)) tree[at] = hit;
		}
	};

	const byEnd = hits.map((_, i) => i).sort((a, b) => (hits[a]?.to ?? 0) - (hits[b]?.to ?? 0));
	let entered = 0;
	let top = -1;
	hits.forEach((hit, i) => {
		for (; entered < byEnd.length; entered++) {
			const done = byEnd[entered] ?? 0;
			if ((hits[done]?.to ?? Infinity) > hit.from) break;
			enter(done);
		}
		const previous = heaviestBelow(hit.known.index);
		before[i] = previous;
		best[i] = weight(hit) + (previous < 0 ? 0 : (best[previous] ?? 0));
		if (top < 0 || (best[i] ?? 0) > (best[top] ?? 0)) top = i;
	});

	const chain: Hit[] = [];
	for (let at = top; at >= 0; at = before[at] ?? -1) {
		const hit = hits[at];
		if (hit) chain.push(hit);
	}
	return chain.reverse();
}
