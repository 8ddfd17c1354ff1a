import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { place } from '$lib/core/anchor';
import { isBody, type Article, type BlockKind, type Place, type TextSet } from '$lib/core/model';
import { parseSet } from '$lib/corpus';

/** A sentence of an author's. */
export interface SentenceOfSet {
	readonly place: Place;
	readonly kind: BlockKind;
	readonly text: string;
}

/** A set with its articles' sentences, in their order. */
export interface SetTexts {
	readonly set: TextSet;
	readonly texts: readonly (readonly SentenceOfSet[])[];
}

/** Every file of a set's folder, as the reader of sets takes them. */
function filesOf(folder: string): Map<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		names
			.filter((name) => /\.(?:ya?ml|md|json)$/.test(name))
			.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')])
	);
}

/** The author's own sentences: the text in full, or a person's copy with the fingerprint laid on it. */
function sentencesOf(
	article: Article,
	originals: string | undefined,
	set: string
): readonly SentenceOfSet[] {
	const body = article.blocks.filter(isBody);
	if (article.edition === 'full') {
		return body.flatMap(({ id, kind, text }) =>
			text.map((run) => ({
				place: { block: id, first: run.first, last: run.last },
				kind,
				text: run.text
			}))
		);
	}
	const file = join(originals ?? '', set, `${article.id}.txt`);
	const source = join('corpus', set, 'sources', `${article.id}.json`);
	if (originals === undefined || !existsSync(file) || !existsSync(source)) return [];
	const text = readFileSync(file, 'utf8');
	const kinds = new Map<string, BlockKind>(body.map(({ id, kind }) => [id, kind]));
	const { sentences } = place(text, [JSON.parse(readFileSync(source, 'utf8')) as never]);
	return sentences.flatMap(({ block, sentence, start, end }) => {
		const kind = kinds.get(block);
		if (start === null || kind === undefined) return [];
		return [
			{
				place: { block, first: sentence, last: sentence },
				kind,
				text: text.slice(start, end)
			}
		];
	});
}

/** The sets of the corpus of which there are the authors' texts: in full, or in a folder of originals. */
export const setTexts = (originals: string | undefined): readonly SetTexts[] =>
	readdirSync('corpus', { withFileTypes: true }).flatMap((entry): SetTexts[] => {
		const folder = join('corpus', entry.name);
		if (!entry.isDirectory() || !existsSync(join(folder, 'set.yaml'))) return [];
		const { set } = parseSet(entry.name, filesOf(folder));
		if (!set) return [];
		const texts = set.articles.map((article) => sentencesOf(article, originals, entry.name));
		return texts.every((own) => own.length > 0) ? [{ set, texts }] : [];
	});
