/** Edits (insertion, deletion, substitution) between two strings; Wagner and Fischer (1974), O(n·m). */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Longer names are no typing slip, and comparing them would only cost time. */
const LONGEST = 60;

/**
 * The known name a mistyped one most likely means: at most a third of its letters (and at least
 * two) may differ, or one must begin with the other.
 *
 * @returns the nearest known name, or undefined when none is near
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	if (name.length > LONGEST) return undefined;
	const lower = name.toLowerCase();
	let best: string | undefined;
	let least = Math.max(2, Math.floor(name.length / 3)) + 1;
	for (const candidate of known) {
		const other = candidate.toLowerCase();
		const prefix = lower.length > 2 && (other.startsWith(lower) || lower.startsWith(other));
		const distance = Math.min(editDistance(lower, other), prefix ? 2 : Infinity);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
