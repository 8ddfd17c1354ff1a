import { fingerprint, fingerprintCues, type CueAt } from '$lib/core/anchor';
import { asId, type ArticleId, type SetId } from '$lib/core/model';
import type { Problem } from './problem';
import { readSet, type SetFiles } from './read-set';
import { asSource } from './schema/source';
import { writeSource } from './write-source';

export interface Fingerprinted {
	/** Files to write, by path relative to the set's folder. */
	readonly written: ReadonlyMap<string, string>;
	readonly articles: readonly {
		readonly article: string;
		readonly blocks: number;
		readonly sentences: number;
		/** Key phrases found in the original. */
		readonly cues: number;
	}[];
	readonly problems: readonly Problem[];
}

/**
 * Makes the fingerprints of a set's digests from their originals, with the places of the reference
 * coder's key phrases. Boundaries and kinds of an older fingerprint are kept.
 *
 * @param originalOf the original's plain text, or null where it is not at hand: that article's
 * fingerprint stays as it is, and is a problem only if there is none
 */
export function fingerprintArticles(
	id: string,
	files: SetFiles,
	originalOf: (article: string) => string | null
): Fingerprinted {
	const { raw, problems: read, located } = readSet(id, files);
	const problems: Problem[] = raw ? [] : [...read];
	const written = new Map<string, string>();
	const articles: Fingerprinted['articles'][number][] = [];
	for (const [article, { front }] of raw?.articles ?? []) {
		if (!raw || front.edition !== 'digest') continue;
		const text = originalOf(article);
		const older = raw.sources.get(article);
		if (text === null) {
			if (older) continue;
			problems.push({ code: 'missing-source', article, file: `articles/${article}.md`, line: 1 });
			continue;
		}
		const language = front.language ?? raw.set.language;
		const coding = `${raw.set.reference}/${article}`;
		const file = `coding/${coding}.yaml`;
		const cues = (raw.codings.get(coding)?.passages ?? []).flatMap(({ at, cue }, index) => {
			return cue === undefined ? [] : [{ at, text: cue, index }];
		});
		const source = fingerprint({
			set: asId<SetId>(id),
			article: asId<ArticleId>(article),
			text,
			language,
			cues,
			...(older && { previous: asSource(older) })
		});
		const titled = source.blocks.some(({ kind }) => kind === 'title');
		for (const missing of fingerprintCues(source, text, cues, language).missing) {
			// A copy without its title cannot prove a phrase of it; the front matter does.
			if (missing.at === 'title' && !titled) continue;
			const { index } = missing as CueAt & { readonly index: number };
			problems.push({
				code: 'cue-not-in-original',
				cue: missing.text,
				at: missing.at,
				...(missing.elsewhere !== undefined && { elsewhere: missing.elsewhere }),
				file,
				line: located.get(file)?.lineOf(['passages', index, 'cue']) ?? 1
			});
		}
		written.set(`sources/${article}.json`, writeSource(source));
		articles.push({
			article,
			blocks: source.blocks.length,
			sentences: source.blocks.reduce((sum, block) => sum + block.sentences.length, 0),
			cues: source.cues.length
		});
	}
	return { written, articles, problems };
}
