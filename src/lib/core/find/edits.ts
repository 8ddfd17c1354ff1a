/**
 * Whether two words differ by no more than some edits: a letter more, less, another, or two swapped
 * (optimal string alignment; Damerau 1964). Time is the product of the lengths.
 */
export function withinEdits(a: string, b: string, most: number): boolean {
	if (Math.abs(a.length - b.length) > most) return false;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				(above[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(above[j - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
			);
		}
		if (Math.min(...row) > most) return false;
		before = above;
		above = row;
	}
	return (above[b.length] ?? 0) <= most;
}
