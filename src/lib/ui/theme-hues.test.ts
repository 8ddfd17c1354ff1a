import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

/** Full protanopia, deuteranopia and tritanopia on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1), and normal sight. */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const linear = (hex: string): Rgb => {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
};

const seenBy = (sight: string, colour: Rgb): Rgb => {
	const clamp = (value: number) => Math.min(1, Math.max(0, value));
	const [r, g, b] = SIGHTS[sight] ?? SIGHTS['normal'] ?? [colour, colour, colour];
	return [clamp(dot(r, colour)), clamp(dot(g, colour)), clamp(dot(b, colour))];
};

/** Contrast of two colours as WCAG 2 has it. */
const contrast = (a: Rgb, b: Rgb): number => {
	const [x, y] = [a, b].map((colour) => dot([0.2126, 0.7152, 0.0722], colour) + 0.05) as [
		number,
		number
	];
	return Math.max(x, y) / Math.min(x, y);
};

/** Distance in Oklab (Ottosson 2020), in which equal steps look about equal. */
const distance = (a: Rgb, b: Rgb): number => {
	const lab = (colour: Rgb): Rgb => {
		const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
		const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
		const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
		return [
			dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
			dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
			dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s])
		];
	};
	const [x, y] = [lab(a), lab(b)];
	return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

const css = readFileSync('src/app.css', 'utf8');
const [day = '', night = ''] = css.split('prefers-color-scheme: dark');
const token = (part: string, name: string): Rgb => {
	const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part)?.[1];
	if (!found) throw new Error(`no --${name}`);
	return linear(found);
};

/** About twice what can just be told apart side by side. */
const APART = 0.1;

describe.each([
	['day', day],
	['night', night]
])('colours by %s', (_, part) => {
	const paper = token(part, 'paper');
	const hues = 'a b c d e f g h'.split(' ').map((letter) => ({
		letter,
		colour: token(part, `theme-${letter}`)
	}));

	it.each(hues)('theme $letter stands out from the ground, 3:1', ({ colour }) => {
		expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
	});

	it.each(Object.keys(SIGHTS))('themes differ from one another: %s', (sight) => {
		const close = hues.flatMap((a, i) =>
			hues
				.slice(i + 1)
				.filter((b) => distance(seenBy(sight, a.colour), seenBy(sight, b.colour)) < APART)
				.map((b) => `${a.letter}${b.letter}`)
		);
		expect(close).toEqual([]);
	});

	it.each(['ink', 'ink-soft', 'accent'])('%s can be read on the ground, 4.5:1', (name) => {
		expect(contrast(token(part, name), paper)).toBeGreaterThanOrEqual(4.5);
	});
});
