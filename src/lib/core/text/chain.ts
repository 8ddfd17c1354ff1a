/** How a chain reads its items. */
export interface ChainOrder<Item> {
	/** Where an item stands in the second order, from 0. */
	at(item: Item): number;
	/** What an item adds, above 0. */
	weight(item: Item): number;
}

/**
 * The heaviest chain of items that rise in two orders: they do not overlap in the first (`from` to
 * `to`, half-open) and stand at ever later places in the second. A weighted longest increasing
 * subsequence over intervals, by a sweep with a Fenwick tree of prefix maxima. Time: n log n.
 *
 * @param items by rising `from`
 * @param count places in the second order
 */
export function heaviestChain<Item extends { readonly from: number; readonly to: number }>(
	items: readonly Item[],
	count: number,
	order: ChainOrder<Item>
): Item[] {
	const best = new Float64Array(items.length);
	const before = new Int32Array(items.length).fill(-1);
	const tree = new Int32Array(count + 1).fill(-1);

	const heaviestBelow = (place: number): number => {
		let found = -1;
		for (let at = place; at > 0; at -= at & -at) {
			const candidate = tree[at] ?? -1;
			if (candidate >= 0 && (found < 0 || (best[candidate] ?? 0) > (best[found] ?? 0))) {
				found = candidate;
			}
		}
		return found;
	};
	const enter = (index: number): void => {
		const item = items[index];
		if (!item) return;
		for (let at = order.at(item) + 1; at <= count; at += at & -at) {
			const present = tree[at] ?? -1;
			if (present < 0 || (best[index] ?? 0) > (best[present] ?? 0)) tree[at] = index;
		}
	};

	const byEnd = items.map((_, i) => i).sort((a, b) => (items[a]?.to ?? 0) - (items[b]?.to ?? 0));
	let entered = 0;
	let top = -1;
	items.forEach((item, i) => {
		for (; entered < byEnd.length; entered++) {
			const done = byEnd[entered] ?? 0;
			if ((items[done]?.to ?? Infinity) > item.from) break;
			enter(done);
		}
		const previous = heaviestBelow(order.at(item));
		before[i] = previous;
		best[i] = order.weight(item) + (previous < 0 ? 0 : (best[previous] ?? 0));
		if (top < 0 || (best[i] ?? 0) > (best[top] ?? 0)) top = i;
	});

	const chain: Item[] = [];
	for (let at = top; at >= 0; at = before[at] ?? -1) {
		const item = items[at];
		if (item) chain.push(item);
	}
	return chain.reverse();
}
