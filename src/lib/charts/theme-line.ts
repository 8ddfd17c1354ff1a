/** A line as SVG draws it; `d` runs along its middle. */
export interface ThemeLine {
	readonly d: string;
	readonly width: number;
	/** `stroke-dasharray`; empty for an unbroken line. */
	readonly dash: string;
	readonly cap: 'butt' | 'round';
}

type Style = 'solid' | 'dashed' | 'dotted' | 'wavy' | 'double';

/** The line of each theme by its letter: the same styles and weights as `data-theme-mark` in CSS. */
const STYLES: Readonly<Record<string, readonly [Style, number]>> = {
	A: ['solid', 2],
	B: ['dashed', 2],
	C: ['dotted', 3],
	D: ['wavy', 2],
	E: ['double', 2],
	F: ['solid', 4],
	G: ['dashed', 4],
	H: ['dotted', 5]
};

/** Half a wave; a wave is 6 long and 4 high, so that three fit under a letter. */
const WAVE = { half: 3, rise: 2 };

/**
 * The line that marks a theme, from `x` over `length`, hanging from `y` downwards by at most
 * `LINE_ROOM`. Letters past H, which no set should have, are drawn solid.
 */
export function themeLine(letter: string, x: number, y: number, length: number): ThemeLine {
	const [style, width] = STYLES[letter] ?? ['solid', 2];
	const middle = y + width / 2;
	const straight = `M${n(x)} ${n(middle)}h${n(length)}`;
	switch (style) {
		case 'solid':
			return { d: straight, width, dash: '', cap: 'butt' };
		case 'dashed':
			return { d: straight, width, dash: `${2.5 * width} ${1.5 * width}`, cap: 'butt' };
		case 'dotted':
			// Round caps on dashes without length are dots; the first stands inside the line.
			return {
				d: `M${n(x + width / 2)} ${n(middle)}h${n(Math.max(0, length - width))}`,
				width,
				dash: `0 ${2 * width}`,
				cap: 'round'
			};
		case 'double':
			return {
				d: `M${n(x)} ${n(y + 0.75)}h${n(length)}M${n(x)} ${n(y + 4)}h${n(length)}`,
				width: 1.5,
				dash: '',
				cap: 'butt'
			};
		case 'wavy':
			return { d: wave(x, y + 3, length), width: 1.75, dash: '', cap: 'butt' };
	}
}

/** The most a theme's line takes below its `y`. */
export const LINE_ROOM = 6;

function wave(x: number, y: number, length: number): string {
	const halves = Math.max(1, Math.floor(length / WAVE.half));
	const step = length / halves;
	let d = `M${n(x)} ${n(y)}`;
	for (let i = 0; i < halves; i += 1) {
		d += `q${n(step / 2)} ${i % 2 === 0 ? -2 * WAVE.rise : 2 * WAVE.rise} ${n(step)} 0`;
	}
	return d;
}

const n = (value: number) => String(Math.round(value * 100) / 100);
