import { isBody, parsePlace, WHOLE_BLOCK, type Place } from '$lib/core/model';
import type { ProblemDetail } from '../problem';
import type { ValuePath } from '../yaml-file';
import type { Rule, TextFacts } from './context';

/** What is wrong with an address in an article, or null. */
function misplaced(article: TextFacts, address: string): ProblemDetail | null {
	const place: Place | null = parsePlace(address);
	if (!place) return { code: 'bad-address', key: 'at', value: address };
	const block = article.blocks.get(place.block);
	if (!block) {
		return { code: 'no-such-block', at: address, last: article.body.at(-1)?.id ?? 'title' };
	}
	if (!isBody(block)) return { code: 'not-body', at: address };
	const sentences = block.words.length;
	const last = place.last === WHOLE_BLOCK ? 1 : place.last;
	return last > sentences ? { code: 'no-such-sentence', at: address, sentences } : null;
}

/** Every address leads to sentences of its article's body. */
export const placesInside: Rule = (context) => {
	const check = (
		file: string,
		path: ValuePath,
		article: TextFacts | undefined,
		address: string
	): void => {
		const detail = article && misplaced(article, address);
		if (detail) context.at(file, path, detail);
	};
	const { set } = context.raw;
	set.parallels?.forEach(({ members }, i) => {
		members.forEach(({ article, at }, j) => {
			check('set.yaml', ['parallels', i, 'members', j, 'at'], context.articleOf(article), at);
		});
	});
	set.answers?.forEach(({ article, at }, i) => {
		at.forEach((address, j) => {
			check('set.yaml', ['answers', i, 'at', j], context.articleOf(article), address);
		});
	});
	set.outside?.forEach(({ article, at }, i) => {
		check('set.yaml', ['outside', i, 'at'], context.articleOf(article), at);
	});
	set.teaching?.forEach(({ members }, i) => {
		members.forEach(({ article, version = 1, at }, j) => {
			const path = ['teaching', i, 'members', j, 'at'];
			check('set.yaml', path, context.textOf(article, version), at);
		});
	});
	for (const { file, article, data } of context.codings) {
		data.considered?.forEach((at, i) => check(file, ['considered', i], article, at));
		for (const key of ['passages', 'labels', 'figures', 'mentions', 'harm'] as const) {
			data[key]?.forEach(({ at }, i) => check(file, [key, i, 'at'], article, at));
		}
		data.figures?.forEach(({ min, max = min }, i) => {
			if (max < min) context.at(file, ['figures', i, 'max'], { code: 'range-backwards', min, max });
		});
	}
};
