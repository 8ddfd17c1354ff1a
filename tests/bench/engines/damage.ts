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

/** Breaks a text's lines at a width, with a word cut at each end where it is long enough. */
function hyphenated(text: string): string {
	return text.replace(/(.{50,64}\p{L}{3})(?=\p{Ll}{3})/gu, '$1-\n');
}

/** What a browser's reader of old pages makes of a text in UTF-8. */
const misread = (text: string): string =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

const PAGE_TOP = [
	'Skip to content',
	'Home\nNews\nOpinion\nRivers\nAbout us',
	'We and our 214 partners store cookies on your device to make this site better. Accept all',
	'Log in | Subscribe'
];
const PAGE_END = [
	'Share this article',
	'Most read\n1. Ten bridges to see before they go\n2. What herons eat\n3. The last ferryman',
	'Comments (3)',
	'Reader217: I have lived by the river for forty years and never saw a heron like that one.',
	'MillOwner: Well said! The council should have asked us first, as it always forgets to do.',
	'© The Estuary. All rights reserved. Privacy policy'
];
const BIO = 'Ida Holm writes on rivers and lakes. She lives in a mill.';
const line = (text: string): Block => ({ sentences: [{ index: -1, text }] });

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
		random.happens(0.3) ? [block, line(random.of(FURNITURE))] : [block]
	);
	const long = blocks.flatMap(({ sentences }) => sentences).filter(({ text }) => text.length > 60);
	const quoting = blocks.flatMap((block) =>
		random.happens(0.3) && long.length > 0 ? [line(random.of(long).text), block] : [block]
	);
	const captioned = blocks.flatMap((block, i) =>
		i % 4 === 1 ? [line(FURNITURE[1] ?? ''), line(FURNITURE[1] ?? ''), block] : [block]
	);
	const shuffled = [...blocks];
	for (let moves = Math.ceil(blocks.length / 8); moves > 0; moves--) {
		const [moved] = shuffled.splice(random.below(shuffled.length), 1);
		if (moved) shuffled.splice(random.below(shuffled.length + 1), 0, moved);
	}
	const half = Math.ceil(blocks.length / 2);
	const wrapped = (width: number): Block[] =>
		each(blocks, (text) => text.replace(new RegExp(`(.{1,${width}}) `, 'g'), '$1\n'));
	const numbered = blocks.map(({ sentences }, i) => ({
		sentences: [{ index: -1, text: `${i + 1}.` }, ...sentences]
	}));
	const mail = wrapped(60).map(({ sentences }) => ({
		sentences: sentences.map(({ index: own, text }) => ({
			index: own,
			text: text.replaceAll('\n', '\n> ')
		}))
	}));
	return {
		'as it was': write(blocks, index),
		'on one line': write(blocks, index, ' '),
		'a paragraph a line': write(blocks, index, '\n'),
		'a sentence a paragraph': write(blocks, index, '\n\n', '\n\n'),
		'wrapped at 60': write(wrapped(60), index, '\n\n', '\n'),
		'wrapped at 72, no empty lines': write(wrapped(72), index, '\n', '\n'),
		'hyphenated at line ends': write(each(blocks, hyphenated), index),
		'soft hyphens': write(
			each(blocks, (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')),
			index
		),
		'other typography': write(
			each(blocks, (text) =>
				text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll(' – ', ' - ')
			),
			index
		),
		'no-break and double spaces': write(
			each(blocks, (text) => text.replace(/ (?=\S* \S)/g, '\u00a0').replaceAll('. ', '.  ')),
			index
		),
		'invisible characters': write(
			each(blocks, (text) =>
				text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u200b').replaceAll(' ', ' \ufeff\u200e')
			),
			index
		),
		'headlines in capitals': write(
			blocks.map((block) => {
				const [only, more] = block.sentences;
				if (!only || more || /[.!?”"]$/.test(only.text)) return block;
				return { sentences: [{ ...only, text: only.text.toUpperCase() }] };
			}),
			index
		),
		'misread as Windows-1252': write(each(blocks, misread), index),
		'quoted mail': write(mail, index, '\n>\n> ', '\n> '),
		'numbered paragraphs': write(numbered, index),
		'with furniture': write(furnished, index),
		'repeated pull quotes': write(quoting, index),
		'captions twice': write(captioned, index),
		'bio on top': write([line(BIO), ...blocks], index),
		'a page around it': write([...PAGE_TOP.map(line), ...blocks, ...PAGE_END.map(line)], index),
		'navigation in the middle': write(
			[...blocks.slice(0, half), ...PAGE_TOP.map(line), ...blocks.slice(half)],
			index
		),
		'first half': write(blocks.slice(0, half), index),
		'second half': write(blocks.slice(half), index),
		'1 block in 8 moved': write(shuffled, index),
		'1 word in 20 changed': write(each(blocks, changeWords(random, invented, 0.05)), index),
		'1 word in 16 changed': write(each(blocks, changeWords(random, invented, 1 / 16)), index),
		'1 word in 5 changed': write(each(blocks, changeWords(random, invented, 0.2)), index)
	};
}
