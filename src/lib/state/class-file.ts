import { readSetFile, writeSetFile } from '$lib/exchange';
import type { Copy } from './copy';

/** A file to hand to a class, or why there is none. */
export type ClassFile =
	| { readonly ok: true; readonly name: string; readonly text: string }
	| { readonly ok: false; readonly failure: 'not-fetched' | 'too-large' };

/**
 * One file with a set and the texts of its articles. What is written is read back first: a file that
 * nobody can open is not handed out.
 *
 * @param copies the texts to go with it; of articles of this set
 * @param fetchPack the set's own file
 */
export async function classFile(
	copies: readonly Copy[],
	fetchPack: () => Promise<string>
): Promise<ClassFile> {
	let packed: string;
	try {
		packed = await fetchPack();
	} catch {
		return { ok: false, failure: 'not-fetched' };
	}
	const set = readSetFile(packed);
	if (!set.ok) return { ok: false, failure: 'not-fetched' };
	const texts = new Map(copies.map(({ article, text }): [string, string] => [article, text]));
	const text = writeSetFile({ ...set, texts });
	const again = readSetFile(text);
	if (!again.ok || again.unread > 0) return { ok: false, failure: 'too-large' };
	// Phones do not let one choose a file whose ending they do not know.
	return { ok: true, name: `${set.id}.vantage.json`, text };
}
