import {
	asId,
	parsePlace,
	type ArticleId,
	type Block,
	type ParallelId,
	type TextSet
} from '$lib/core/model';
import { inventSet } from '../../../../tests/invented/framing-set';

const place = (address: string) => {
	const read = parsePlace(address);
	if (!read) throw new Error(address);
	return read;
};

/** A set whose articles have one paragraph of one sentence each, recorded as one quotation told by all. */
export function told(
	texts: Readonly<Record<string, string>>,
	edition: 'full' | 'digest' = 'full'
): TextSet {
	const ids = Object.keys(texts);
	const set = inventSet({
		themes: { lamp: ['bright'] },
		articles: Object.fromEntries(ids.map((id) => [id, { blocks: { title: [3], p1: [9] } }]))
	});
	return {
		...set,
		articles: set.articles.map((article) => ({
			...article,
			edition,
			blocks: article.blocks.map((block): Block =>
				block.id === 'p1'
					? { ...block, text: [{ text: texts[article.id] ?? '', first: 1, last: 1 }] }
					: block
			)
		})),
		parallels: [
			{
				id: asId<ParallelId>('lamp'),
				kind: 'quotation',
				title: 'What the keeper said of the lamp',
				members: ids.map((id) => ({ article: asId<ArticleId>(id), at: place('p1') }))
			}
		]
	};
}
