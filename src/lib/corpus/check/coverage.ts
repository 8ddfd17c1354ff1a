import { asId, formatPlace, isBody, parsePlace, type BlockId } from '$lib/core/model';
import type { ArticleFacts, Rule } from './context';

/** Addresses of the runs among a block's sentences (from 1) for which `holds` is true. */
function runs(block: string, sentences: number, holds: (sentence: number) => boolean): string[] {
	const found: string[] = [];
	for (let first = 1; first <= sentences; first++) {
		if (!holds(first)) continue;
		let last = first;
		while (last < sentences && holds(last + 1)) last++;
		const whole = first === 1 && last === sentences;
		found.push(whole ? block : formatPlace({ block: asId<BlockId>(block), first, last }));
		first = last;
	}
	return found;
}

/** The sentences some addresses reach, as `p4.2`; what lies outside the article is another rule's. */
function reach(article: ArticleFacts, addresses: readonly string[]): Set<string> {
	const reached = new Set<string>();
	for (const address of addresses) {
		const place = parsePlace(address);
		const count = (place && article.blocks.get(place.block)?.words.length) ?? 0;
		if (!place) continue;
		for (let s = place.first; s <= Math.min(place.last, count); s++) {
			reached.add(`${place.block}.${s}`);
		}
	}
	return reached;
}

/**
 * Every sentence of the body, the title included, is in a passage or considered, and not both:
 * "not yet read" differs from "speaks to no theme".
 */
export const everySentenceRead: Rule = (context) => {
	for (const { file, article, data } of context.codings) {
		if (!article) continue;
		const coded = reach(
			article,
			data.passages.map(({ at }) => at)
		);
		const considered = reach(article, data.considered ?? []);
		// Who codes from a copy without its title has not read one.
		const titled = article.source?.blocks.some(({ kind }) => kind === 'title') ?? true;
		for (const block of article.built.blocks.filter(isBody)) {
			if (block.kind === 'title' && !titled) continue;
			const unread = runs(block.id, block.words.length, (s) => {
				const key = `${block.id}.${s}`;
				return !coded.has(key) && !considered.has(key);
			});
			for (const at of unread) context.at(file, ['considered'], { code: 'not-read', at });
		}
		const seen = new Set<string>();
		data.considered?.forEach((address, i) => {
			const own = [...reach(article, [address])];
			const both = own.filter((key) => coded.has(key));
			if (both.length > 0) {
				context.at(file, ['considered', i], { code: 'coded-and-considered', at: address });
			}
			if (own.some((key) => seen.has(key))) {
				context.at(file, ['considered', i], { code: 'considered-twice', at: address });
			}
			for (const key of own) seen.add(key);
		});
	}
};
