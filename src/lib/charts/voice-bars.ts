/** Between two strokes of a hatched bar: as close as in a hatched square. */
const HATCH = 4;
const INSET = 0.5;

const n = (value: number) => String(Math.round(value * 10) / 10);

/** A bar as one path: filled for the author, hatched where reported, an outline where quoted. */
export function voiceBar(
	voice: 'author' | 'attributed' | 'quoted',
	x: number,
	y: number,
	width: number,
	height: number
): string {
	if (width <= 0) return '';
	if (voice === 'author') return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
	const [left, top] = [x + INSET, y + INSET];
	const [wide, high] = [Math.max(width - 2 * INSET, INSET), height - 2 * INSET];
	let path = `M${n(left)} ${n(top)}h${n(wide)}v${n(high)}h${n(-wide)}z`;
	if (voice === 'quoted') return path;
	// Strokes rise from left to right, cut at the bar's edges.
	for (let at = HATCH; at < wide + high; at += HATCH) {
		const [x1, y1] = at <= high ? [left, top + at] : [left + at - high, top + high];
		const [x2, y2] = at <= wide ? [left + at, top] : [left + wide, top + at - wide];
		path += `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
	}
	return path;
}
