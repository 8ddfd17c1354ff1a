import {
	formatPlace,
	parsePlace,
	placesOverlap,
	type Article,
	type Block,
	type OwnBlock,
	type TextRun
} from '$lib/core/model';
import type { ArticleView, BlockView, RunView } from './article-view';
import { ownSpans } from './spans';

const runsOf = ({ sentences }: OwnBlock): TextRun[] =>
	sentences.flatMap(({ text }, index) =>
		text === '' ? [] : [{ text, first: index + 1, last: index + 1 }]
	);

/**
 * An article with the words of somebody's own copy in place of our summary. Sentences the copy lacks
 * show nothing; their lengths stay those of the original, so that counts stay true.
 */
export function withOwnText(article: Article, own: readonly OwnBlock[]): Article {
	const byId = new Map(own.map((block) => [String(block.id), block]));
	return {
		...article,
		edition: 'original',
		blocks: article.blocks.map((block): Block => {
			const copy = byId.get(block.id);
			return copy ? { ...block, text: runsOf(copy) } : { ...block, text: [] };
		})
	};
}

/**
 * The read page of one article with the reader's own copy in place of our summary: a sentence of the
 * author's where the copy has it, marked where it was edited since, and our summary of what the copy
 * lacks, marked as missing. Passages are laid on sentences anew.
 */
export function ownView(view: ArticleView, own: readonly OwnBlock[]): ArticleView {
	const passages = view.passages.map(({ at }) => parsePlace(at));
	const title = own.find(({ kind }) => kind === 'title');
	const headline = title?.sentences.map(({ text }) => text).join(' ');
	return {
		...view,
		article: {
			...view.article,
			...(headline && { title: headline }),
			edition: 'original',
			language: view.language
		},
		blocks: own
			.filter(({ kind }) => kind !== 'title')
			.map((block): BlockView => ({
				id: block.id,
				kind: block.kind,
				runs: block.sentences.flatMap(({ status, text }, index): RunView[] => {
					const at = { block: block.id, first: index + 1, last: index + 1 };
					if (status === 'missing') return ours(view, block, index + 1);
					return [
						{
							at: formatPlace(at),
							text: ownSpans(text),
							passages: passages.flatMap((place, i) =>
								place && placesOverlap(place, at) ? [i] : []
							),
							...(status === 'edited' && { own: 'edited' as const })
						}
					];
				})
			}))
	};
}

/** Our sentence for one the copy lacks; where it stands for several, it is shown at the first missing. */
function ours(view: ArticleView, block: OwnBlock, sentence: number): RunView[] {
	const run = view.blocks
		.find(({ id }) => id === block.id)
		?.runs.find(({ at }) => {
			const place = parsePlace(at);
			return place && place.first <= sentence && sentence <= place.last;
		});
	const place = run && parsePlace(run.at);
	if (!run || !place) return [];
	const before = block.sentences.slice(place.first - 1, sentence - 1);
	if (before.some(({ status }) => status === 'missing')) return [];
	return [{ ...run, own: 'missing' }];
}
