/**
 * The cycles of a graph of imports: one for each group of files that reach one another (Tarjan
 * 1972, strongly connected components; O(files + imports)).
 *
 * @returns the files of each cycle in the order of the graph; a file that imports itself is one
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const open = new Set<string>();
	const cycles: string[][] = [];

	const visit = (node: string): void => {
		const mine = index.size;
		index.set(node, mine);
		low.set(node, mine);
		stack.push(node);
		open.add(node);
		for (const next of graph.get(node) ?? []) {
			if (!index.has(next)) visit(next);
			if (open.has(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
		}
		if (low.get(node) !== mine) return;
		const group = stack.splice(stack.indexOf(node));
		for (const member of group) open.delete(member);
		const alone = group.length === 1 && !graph.get(node)?.includes(node);
		if (!alone) cycles.push(group);
	};

	for (const node of graph.keys()) if (!index.has(node)) visit(node);
	return cycles;
}
