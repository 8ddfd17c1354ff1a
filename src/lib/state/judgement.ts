import type { StoredRecord } from '$lib/storage';

/** A reader's mark on a part of our summary: fair, or not and why. */
export interface Judgement extends StoredRecord {
	readonly set: string;
	/** The set's content hash at the time: the summary may have been mended since. */
	readonly hash: string;
	readonly article: string;
	/** The part judged: a block (`p4`), or the answer to a theme (`answer motives`). */
	readonly part: string;
	readonly verdict: 'fair' | 'unfair';
	/** Empty where none is given. */
	readonly reason: string;
	/** ISO 8601, in UTC. */
	readonly updated: string;
}

/** A judgement's key: unique among sets, articles and parts. */
export const judgementKey = (of: Pick<Judgement, 'set' | 'article' | 'part'>): string =>
	[of.set, of.article, of.part].join('/');

/** Reads a judgement back from storage; null for anything else. */
export function decodeJudgement(value: unknown): Judgement | null {
	if (typeof value !== 'object' || value === null) return null;
	const found = value as Record<string, unknown>;
	const text = (name: string): string | null =>
		typeof found[name] === 'string' ? found[name] : null;
	const [profile, key, set, hash, article, part, reason, updated] = [
		'profile',
		'key',
		'set',
		'hash',
		'article',
		'part',
		'reason',
		'updated'
	].map(text);
	const verdict = found['verdict'];
	if (verdict !== 'fair' && verdict !== 'unfair') return null;
	if (!profile || !key || !set || !article || !part) return null;
	return {
		profile,
		key,
		set,
		hash: hash ?? '',
		article,
		part,
		verdict,
		reason: reason ?? '',
		updated: updated ?? ''
	};
}
