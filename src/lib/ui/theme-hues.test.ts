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

/** The style sheet's rules, as selector and what it says. */
const RULES = [...readFileSync('src/app.css', 'utf8').matchAll(/([^{};]*)\{([^{}]*)\}/g)].map(
	([, selector = '', body = '']) => ({ selector, body })
);
const ruleOf = (part: string): string => {
	const found = RULES.find(({ selector, body }) => selector.includes(part) && body.includes('#'));
	if (!found) throw new Error(`no rule ${part}`);
	return found.body;
};

/** Each ground: the rules that make it, a later one before an earlier one, and whether it is of the night. */
const GROUNDS = {
	paper: { rules: [':root', "[data-ground='paper']"], night: false, text: 4.5 },
	dark: { rules: [':root', "[data-ground='dark']"], night: true, text: 4.5 },
	sepia: { rules: [':root', "[data-ground='sepia']"], night: false, text: 4.5 },
	'high contrast by day': { rules: [':root', "[data-ground='contrast']"], night: false, text: 7 },
	'high contrast by night': { rules: [':root', "[data-ground='contrast']"], night: true, text: 7 }
};

function token(ground: (typeof GROUNDS)[keyof typeof GROUNDS], name: string): string {
	const said = ground.rules.map(ruleOf).flatMap((rule) => {
		const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(rule)?.[1];
		return value === undefined ? [] : [value];
	});
	const [day, night] = said.at(-1)?.match(/#[0-9a-f]{6}/g) ?? [];
	if (day === undefined) throw new Error(`no --${name}`);
	return ground.night ? (night ?? day) : day;
}

/** About twice what can just be told apart side by side. */
const APART = 0.1;

describe.each(Object.entries(GROUNDS))('colours of %s', (_, ground) => {
	const paper = linear(token(ground, 'paper'));
	const hues = 'a b c d e f g h'.split(' ').map((letter) => ({
		letter,
		colour: linear(token(ground, `theme-${letter}`))
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

	it.each(
		['ink', 'ink-soft', 'accent'].flatMap((name) =>
			['paper', 'paper-raised', 'accent-soft'].map((under) => [name, under] as const)
		)
	)(`%s can be read on %s, ${ground.text}:1`, (name, under) => {
		expect(
			contrast(linear(token(ground, name)), linear(token(ground, under)))
		).toBeGreaterThanOrEqual(ground.text);
	});

	it('the edge of what can be acted on is seen, 3:1', () => {
		expect(contrast(linear(token(ground, 'line')), paper)).toBeGreaterThanOrEqual(3);
	});
});

describe('the bar of the browser', () => {
	const firstPaint = readFileSync('static/first-paint.js', 'utf8');
	const page = readFileSync('src/app.html', 'utf8');

	it.each(['paper', 'dark', 'sepia'] as const)('is the paper of %s', (name) => {
		expect(firstPaint).toContain(`${name}: '${token(GROUNDS[name], 'paper')}'`);
	});

	it('is the paper of day and night as the system says', () => {
		expect(page).toContain(`light)" content="${token(GROUNDS.paper, 'paper')}"`);
		expect(page).toContain(`dark)" content="${token(GROUNDS.dark, 'paper')}"`);
	});
});
