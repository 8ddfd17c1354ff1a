import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOverlap, type Coding, type Figure, type Voice } from '$lib/core/model';
import type { Span } from '$lib/core/text';
import { parseSet } from '$lib/corpus';

/** A sentence of an article in full, with what the reference coding says of it. */
export interface CodedSentence extends Span {
	readonly voices: readonly Voice[];
	readonly figures: readonly Figure[];
}

/** An article whose words are in the corpus, coded by sentence. */
export interface CodedArticle {
	readonly text: string;
	readonly sentences: readonly CodedSentence[];
}

const PARTS = ['articles', 'coding', 'sources'];

/** The files of a set by their path within it. */
function readSet(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	const add = (path: string): void => {
		files.set(path, readFileSync(join(folder, path), 'utf8'));
	};
	add('set.yaml');
	for (const part of PARTS.filter((name) => existsSync(join(folder, name)))) {
		for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
			const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
			if (entry.isFile()) add(path.replaceAll('\\', '/'));
		}
	}
	return files;
}

/** Articles in full of every set in the corpus, with their reference coding. */
export function codedArticles(): CodedArticle[] {
	return readdirSync('corpus', { withFileTypes: true }).flatMap((entry) => {
		const folder = join('corpus', entry.name);
		if (!entry.isDirectory() || !existsSync(join(folder, 'set.yaml'))) return [];
		const { set } = parseSet(entry.name, readSet(folder));
		if (!set) return [];
		return set.articles.flatMap((article): CodedArticle[] => {
			const coding: Coding | undefined = set.codings.find((each) => each.article === article.id);
			if (article.edition !== 'full' || !coding) return [];
			let text = '';
			const sentences: CodedSentence[] = [];
			for (const { id, text: runs } of article.blocks) {
				if (runs.length > 0 && text !== '') text += '\n\n';
				runs.forEach((run, i) => {
					if (i > 0) text += ' ';
					const own = { block: id, first: run.first, last: run.last };
					sentences.push({
						start: text.length,
						end: text.length + run.text.length,
						voices: coding.passages
							.filter(({ at }) => placesOverlap(at, own))
							.map(({ voice }) => voice),
						figures: coding.figures.filter(({ at }) => placesOverlap(at, own))
					});
					text += run.text;
				});
			}
			return [{ text, sentences }];
		});
	});
}
