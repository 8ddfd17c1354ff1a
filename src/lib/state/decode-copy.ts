import {
	asId,
	BODY_KINDS,
	OTHER_KINDS,
	OWN_STATUSES,
	type ArticleId,
	type BlockId,
	type BlockKind,
	type OwnBlock,
	type OwnSentence,
	type OwnStatus,
	type SetId
} from '$lib/core/model';
import { copyKey, type Copy } from './copy';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const STATUSES: ReadonlySet<unknown> = new Set(OWN_STATUSES);
const KINDS: ReadonlySet<unknown> = new Set([...BODY_KINDS, ...OTHER_KINDS]);

/** Each item decoded; null if any of them is refused. */
function all<Value>(items: unknown, decode: (item: unknown) => Value | null): Value[] | null {
	if (!Array.isArray(items)) return null;
	const decoded = items.flatMap((item) => decode(item) ?? []);
	return decoded.length === items.length ? decoded : null;
}

function decodeSentence(value: unknown): OwnSentence | null {
	if (!isFields(value) || !STATUSES.has(value['status'])) return null;
	const { status, text } = value;
	return typeof text === 'string' ? { status: status as OwnStatus, text } : null;
}

function decodeBlock(value: unknown): OwnBlock | null {
	if (!isFields(value) || typeof value['id'] !== 'string' || !KINDS.has(value['kind'])) return null;
	const sentences = all(value['sentences'], decodeSentence);
	return (
		sentences && { id: asId<BlockId>(value['id']), kind: value['kind'] as BlockKind, sentences }
	);
}

/** Reads a copy back from storage; null for anything else. */
export function decodeCopy(value: unknown): Copy | null {
	if (!isFields(value)) return null;
	const blocks = all(value['blocks'], decodeBlock);
	const { profile, key, set, article, source, text, name, added } = value;
	if (!blocks || typeof profile !== 'string' || typeof key !== 'string') return null;
	if (typeof set !== 'string' || typeof article !== 'string') return null;
	if (typeof source !== 'string' || typeof text !== 'string') return null;
	if (typeof name !== 'string' || typeof added !== 'string') return null;
	if (key !== copyKey(set, article)) return null;
	return {
		...{ profile, key, source, text, blocks, name, added },
		set: asId<SetId>(set),
		article: asId<ArticleId>(article)
	};
}
