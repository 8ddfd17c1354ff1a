import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOver, type ChangedPiece, type TitledText } from './laid-over';

const text = (title: string, ...paragraphs: readonly (readonly string[])[]): TitledText => ({
	title,
	blocks: paragraphs.map((sentences, index) => ({
		id: `p${index + 1}`,
		kind: 'paragraph',
		sentences
	}))
});

const ONE = ['The ferry leaves at nine.', 'It carries forty people and a goat.'];
const TWO = ['Nobody has counted the goats since the winter of the great ice.'];
const THREE = ['The captain says that she knows each of them by name.', 'They do not answer.'];
const FOUR = ['On Sundays there is no ferry, and the goats have the quay to themselves.'];

const side = (pieces: readonly ChangedPiece[], kind: 'added' | 'removed'): string =>
	pieces
		.filter((piece) => piece.kind === 'same' || piece.kind === kind)
		.map((piece) => piece.text)
		.join('');

describe('layOver', () => {
	it('shows a new headline, a softened word and a paragraph that moved up', () => {
		const softened = ['Nobody has counted the goats since the winter of the small ice.'];
		const laid = layOver(
			text('Goats rule the ferry', ONE, TWO, THREE, FOUR),
			text('Goats are seen on the ferry', ONE, FOUR, softened, THREE)
		);
		expect(laid.counts).toEqual({ headline: true, edited: 1, moved: 1, added: 0, removed: 0 });
		expect(laid.blocks.map(({ kind, from }) => [kind, from])).toEqual([
			['same', undefined],
			['moved', 4],
			['edited', undefined],
			['same', undefined]
		]);
		expect(laid.blocks[2]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
			{ kind: 'removed', text: 'great' },
			{ kind: 'added', text: 'small' }
		]);
		expect(side(laid.headline, 'removed')).toBe('Goats rule the ferry');
		expect(side(laid.headline, 'added')).toBe('Goats are seen on the ferry');
	});

	it('counts what was added and what was left out, whole paragraphs as one', () => {
		const laid = layOver(text('The ferry', ONE, TWO, THREE), text('The ferry', ONE, FOUR, THREE));
		expect(laid.counts).toEqual({ headline: false, edited: 0, moved: 0, added: 1, removed: 1 });
		expect(laid.blocks.map(({ kind }) => kind).sort()).toEqual([
			'added',
			'removed',
			'same',
			'same'
		]);
	});

	it('finds nothing in a text that stayed as it was', () => {
		const same = text('The ferry', ONE, TWO, THREE);
		const laid = layOver(same, same);
		expect(laid.counts).toEqual({ headline: false, edited: 0, moved: 0, added: 0, removed: 0 });
		expect(laid.blocks.every(({ kind }) => kind === 'same')).toBe(true);
	});

	it('loses no word of the later version, whatever was changed', () => {
		const sentence = fc.constantFrom(
			...ONE,
			...TWO,
			...THREE,
			...FOUR,
			'A new sentence stands here.'
		);
		const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
			minLength: 1,
			maxLength: 5
		});
		fc.assert(
			fc.property(paragraphs, paragraphs, (before, after) => {
				const laid = layOver(text('a', ...before), text('b', ...after));
				const shown = laid.blocks
					.filter(({ kind }) => kind !== 'removed')
					.map(({ pieces }) => side(pieces, 'added').replace(/\s+/g, ' ').trim());
				expect(shown).toEqual(after.map((sentences) => sentences.join(' ')));
			}),
			{ seed: 7, numRuns: 150 }
		);
	});
});
