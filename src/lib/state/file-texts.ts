import { asId, type ArticleId, type Source } from '$lib/core/model';
import type { BringRefusal, Bringing } from './bringing';
import type { Copies } from './copies.svelte';
import type { Copy } from './copy';

/** A text of a set file laid on its article, or why it is not. */
export type FileText =
	| { readonly article: ArticleId; readonly ok: true; readonly copy: Copy }
	| {
			readonly article: ArticleId;
			readonly ok: false;
			/** `no-article`: the set has none of this name that a text could be laid on. */
			readonly reason: BringRefusal['reason'] | 'no-article';
	  };

/** What texts are laid on. */
export interface LaidOn {
	/** The fingerprints of the set's articles. */
	readonly sources: readonly Source[];
	/** BCP 47: what they are written in. */
	readonly language: string;
	/** The name of the file. */
	readonly name: string;
}

/**
 * Lays the texts of a set file on the articles they are named by, one after the other. Whoever
 * brought them has said which is which; a text of which nothing stands in its article is refused.
 *
 * @param assign lays one
 * @param told how many are done, after each
 */
export async function layFileTexts(
	texts: ReadonlyMap<string, string>,
	{ sources, language, name }: LaidOn,
	assign: Bringing['assign'],
	told: (done: number) => void
): Promise<readonly FileText[]> {
	const laid: FileText[] = [];
	for (const [id, text] of texts) {
		const article = asId<ArticleId>(id);
		const source = sources.find((one) => one.article === article);
		if (source) {
			const brought = await assign(text, name, source, language);
			laid.push(
				brought.ok
					? { article, ok: true, copy: brought.copy }
					: { article, ok: false, reason: brought.reason }
			);
		} else laid.push({ article, ok: false, reason: 'no-article' });
		told(laid.length);
	}
	return laid;
}

/**
 * Keeps texts of a file as the reader's copies. What a reader has brought is never overwritten
 * unasked.
 *
 * @returns the articles of which the reader has another copy, which stays
 */
export async function keepFileTexts(
	texts: readonly FileText[],
	copies: Pick<Copies, 'load' | 'of' | 'keep'>
): Promise<readonly ArticleId[]> {
	await copies.load();
	const had: ArticleId[] = [];
	for (const text of texts) {
		if (!text.ok) continue;
		const known = copies.of(text.copy.set, text.article);
		if (!known) await copies.keep(text.copy);
		else if (known.text !== text.copy.text) had.push(text.article);
	}
	return had;
}
