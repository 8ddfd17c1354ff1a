import fc from 'fast-check';
import type { TextSet } from '$lib/core/model';
import { inventSet, type InventedArticle } from './framing-set';

const FUNCTIONS = ['problem', 'cause', 'judgement', 'remedy', 'consequence', 'fact'];
const VOICES = ['author', 'attributed', 'quoted'];

/** Any set of 1 to 5 articles and 1 to 8 themes, sparsely or densely coded, also not at all. */
export const anySet = (): fc.Arbitrary<TextSet> =>
	fc.integer({ min: 1, max: 8 }).chain((themes) =>
		fc.array(anyArticle(themes), { minLength: 1, maxLength: 5 }).map((articles) =>
			inventSet({
				themes: Object.fromEntries(
					Array.from({ length: themes }, (_, index) => [`theme${index}`, ['one', 'two', 'three']])
				),
				articles: Object.fromEntries(articles.map((article, index) => [`article${index}`, article]))
			})
		)
	);

const anyArticle = (themes: number): fc.Arbitrary<InventedArticle> =>
	fc
		.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }), {
			minLength: 1,
			maxLength: 6
		})
		.chain((lengths) => {
			const ids = lengths.map((_, index) => (index === 0 ? 'title' : `p${index}`));
			const blocks = Object.fromEntries(ids.map((id, index) => [id, lengths[index] ?? []]));
			const passage = fc
				.record({
					block: fc.nat(lengths.length - 1),
					first: fc.nat(3),
					more: fc.nat(3),
					theme: fc.nat(themes - 1),
					frame: fc.constantFrom('one', 'two', 'three'),
					does: fc.constantFrom(...FUNCTIONS),
					voice: fc.constantFrom(...VOICES),
					doubts: fc.boolean()
				})
				.map(({ block, first, more, theme, frame, does, voice, doubts }) => {
					const last = (lengths[block]?.length ?? 1) - 1;
					const from = Math.min(first, last) + 1;
					const to = Math.min(first + more, last) + 1;
					const run = to > from ? `s${from}-s${to}` : `s${from}`;
					return `${ids[block]}.${run} theme${theme}/${frame} ${does} ${voice}${doubts ? ' !' : ''}`;
				});
			return fc.record({
				blocks: fc.constant(blocks),
				passages: fc.array(passage, { maxLength: 8 }),
				considered: fc.boolean().map((all) => (all ? ids : []))
			});
		});
