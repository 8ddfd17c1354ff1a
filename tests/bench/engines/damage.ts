import type { Span } from '$lib/core/text';
import { inventWords, seeded, type Random } from '../invent';

/** A damaged copy, and where each sentence of the original stands in it (null: it is gone). */
export interface Copy {
	readonly text: string;
	readonly truth: readonly (Span | null)[];
}

type Block = { readonly sentences: readonly { readonly index: number; readonly text: string }[] };

const FURNITURE = [
	'READ MORE: Seven lakes to swim in before the summer ends',
	'A heron above the reeds at dawn [AFP]',
	'Sign up for our weekly letter on rivers and lakes.',
	'Advertisement'
];

/** Writes blocks out, noting where each sentence begins and ends. */
function write(blocks: readonly Block[], count: number, between = '\n\n', space = ' '): Copy {
	const truth: (Span | null)[] = Array.from({ length: count }, () => null);
	let text = '';
	blocks.forEach(({ sentences }, b) => {
		if (b > 0) text += between;
		sentences.forEach(({ index, text: own }, s) => {
			if (s > 0) text += space;
			if (index >= 0) truth[index] = { start: text.length, end: text.length + own.length };
			text += own;
		});
	});
	return { text, truth };
}

const each = (blocks: readonly Block[], change: (text: string) => string): Block[] =>
	blocks.map(({ sentences }) => ({
		sentences: sentences.map(({ index, text }) => ({ index, text: change(text) }))
	}));

function changeWords(random: Random, invented: readonly string[], share: number) {
	return (text: string): string =>
		text.replace(/\p{L}+/gu, (word) => (random.happens(share) ? random.of(invented) : word));
}

/** The ways a copy differs from its original, mildest first. */
export function damagedCopies(
	original: readonly (readonly string[])[],
	seed: number
): Record<string, Copy> {
	const random = seeded(seed);
	const invented = inventWords(random, 500);
	let index = 0;
	const blocks: Block[] = original.map((sentences) => ({
		sentences: sentences.map((text) => ({ index: index++, text }))
	}));
	const furnished = blocks.flatMap((block) =>
		random.happens(0.3)
			? [block, { sentences: [{ index: -1, text: random.of(FURNITURE) }] }]
			: [block]
	);
	const shuffled = [...blocks];
	for (let moves = Math.ceil(blocks.length / 8); moves > 0; moves--) {
		const [moved] = shuffled.splice(random.below(shuffled.length), 1);
		if (moved) shuffled.splice(random.below(shuffled.length + 1), 0, moved);
	}
	const wrapped = each(blocks, (text) => text.replace(/(.{1,60}) /g, '$1\n'));
	return {
		'as it was': write(blocks, index),
		'on one line': write(blocks, index, ' '),
		'hard-wrapped': write(wrapped, index, '\n\n', '\n'),
		'other typography': write(
			each(blocks, (text) =>
				text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll(' – ', ' - ')
			),
			index
		),
		'with furniture': write(furnished, index),
		'second half': write(blocks.slice(Math.floor(blocks.length / 2)), index),
		'1 block in 8 moved': write(shuffled, index),
		'1 word in 20 changed': write(each(blocks, changeWords(random, invented, 0.05)), index),
		'1 word in 5 changed': write(each(blocks, changeWords(random, invented, 0.2)), index)
	};
}
