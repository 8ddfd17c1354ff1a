import { asId, type ArticleId, type Coding, type CoderId, type TextSet } from '$lib/core/model';
import { buildCoding } from './build-coding';
import { localiser } from './localise';
import type { Problem } from './problem';
import { codingFile } from './schema/coding';
import { validate } from './validate';
import { readYaml } from './yaml-file';

/**
 * Reads a coding file on its own, wherever it lies: a student's, handed in.
 *
 * @param name how problems call the file
 * @param setOf finds the set its header names
 * @returns the coding with its set, or null and the problems that keep it from being read
 */
export function parseCoding(
	name: string,
	text: string,
	setOf: (id: string) => TextSet
): {
	readonly coding: Coding | null;
	readonly set: TextSet | null;
	readonly problems: readonly Problem[];
} {
	const { located, problems } = readYaml(name, text);
	if (!located) return { coding: null, set: null, problems };
	const { data, problems: ofForm } = validate(codingFile, located);
	if (!data) return { coding: null, set: null, problems: ofForm };
	const set = setOf(data.set);
	const article = set.articles.find(({ id, aliases }) => {
		return id === data.article || aliases.includes(data.article);
	});
	if (!article) {
		const line = located.lineOf(['article']);
		const detail = { kind: 'article', id: data.article } as const;
		const problem: Problem = { code: 'unknown-reference', ...detail, file: name, line };
		return { coding: null, set, problems: [...ofForm, problem] };
	}
	const known = (theme: string, frame: string): boolean =>
		set.themes.some((t) => t.id === theme && t.frames.some((f) => f.id === frame));
	const coder = asId<CoderId>(data.coder);
	const id: ArticleId = article.id;
	const coding = buildCoding(data, id, coder, known, localiser(set.language));
	return { coding, set, problems: ofForm };
}
