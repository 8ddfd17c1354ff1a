import { compareVersions, type BlockChange, type SentenceChange } from '$lib/core/diff';
import type { BlockKind } from '$lib/core/model';

/** A stretch of two versions laid over each other. */
export interface ChangedPiece {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/** A block of two versions laid over each other, in the order of the later one. */
export interface ChangedBlock {
	/** Its address in the later version; in the earlier one where it was left out. */
	readonly id: string;
	readonly block: BlockKind;
	readonly kind: BlockChange['kind'];
	/** Where the block, or a sentence of it, stood before: the number of a block, from 1. */
	readonly from?: number;
	readonly pieces: readonly ChangedPiece[];
}

/** How much changed: sentences reworded; blocks and sentences moved, added, removed. */
export interface ChangeCounts {
	readonly headline: boolean;
	readonly edited: number;
	readonly moved: number;
	readonly added: number;
	readonly removed: number;
}

/** A text with its headline, cut into blocks and sentences. */
export interface TitledText {
	readonly title: string;
	readonly blocks: readonly {
		readonly id: string;
		readonly kind: BlockKind;
		readonly sentences: readonly string[];
	}[];
}

/** Two versions of a text laid over each other. */
export interface LaidOver {
	/** The two headlines laid over each other. */
	readonly headline: readonly ChangedPiece[];
	readonly blocks: readonly ChangedBlock[];
	readonly counts: ChangeCounts;
}

type Side = TitledText['blocks'];

/** The sentences of a version by address, as `compareVersions` numbers them. */
const byAddress = (blocks: Side): ReadonlyMap<string, string> =>
	new Map(
		blocks.flatMap(({ id, sentences }) =>
			sentences.map((text, index): [string, string] => [`${id}.s${index + 1}`, text])
		)
	);

const titleOf = ({ title }: TitledText): Side => [
	{ id: 'title', kind: 'title', sentences: [title] }
];

/** Lays two versions of a text over each other; see `compareVersions` for method and time. */
export function layOver(before: TitledText, after: TitledText): LaidOver {
	const blocks = changesOf(before.blocks, after.blocks);
	const headline = changesOf(titleOf(before), titleOf(after)).flatMap(({ shown }) => shown.pieces);
	const sentences = blocks.flatMap(({ change }) =>
		change.sentences.map((one) => ({ block: change, one }))
	);
	const counted = (kind: SentenceChange['kind']): number =>
		sentences.filter(({ block, one }) => one.kind === kind && block.kind !== kind).length +
		blocks.filter(({ change }) => change.kind === kind).length;
	return {
		headline,
		blocks: blocks.map(({ shown }) => shown),
		counts: {
			headline: headline.some(({ kind }) => kind !== 'same'),
			edited: sentences.filter(({ one }) => one.runs && one.kind !== 'same').length,
			moved: counted('moved'),
			added: counted('added'),
			removed: counted('removed')
		}
	};
}

function changesOf(
	before: Side,
	after: Side
): readonly { readonly change: BlockChange; readonly shown: ChangedBlock }[] {
	const texts = { before: byAddress(before), after: byAddress(after) };
	return compareVersions(before, after).map((change) => {
		const now = after.find(({ id }) => id === change.after);
		const then = before.find(({ id }) => id === change.before);
		const moved = change.sentences.find(({ kind }) => kind === 'moved');
		const home = change.kind === 'moved' ? change.before : (moved?.before?.split('.')[0] ?? null);
		const from = before.findIndex(({ id }) => id === home) + 1;
		return {
			change,
			shown: {
				id: (now ?? then)?.id ?? '',
				block: (now ?? then)?.kind ?? 'paragraph',
				kind: change.kind,
				...(from > 0 && { from }),
				pieces: piecesOf(change.sentences, texts)
			}
		};
	});
}

interface Texts {
	readonly before: ReadonlyMap<string, string>;
	readonly after: ReadonlyMap<string, string>;
}

/** Sentences laid over each other, with the spaces between them. */
function piecesOf(changes: readonly SentenceChange[], texts: Texts): readonly ChangedPiece[] {
	const list: ChangedPiece[] = [];
	const add = (kind: ChangedPiece['kind'], text: string): void => {
		const last = list.at(-1);
		if (last?.kind === kind) list[list.length - 1] = { kind, text: last.text + text };
		else if (text !== '') list.push({ kind, text });
	};
	changes.forEach(({ kind, before, after, runs }, index) => {
		const [then, now] = [texts.before.get(before ?? '') ?? '', texts.after.get(after ?? '') ?? ''];
		if (index > 0) add('same', ' ');
		if (kind === 'removed') add('removed', then);
		else if (kind === 'added') add('added', now);
		else if (!runs) add('same', now);
		else {
			for (const run of runs) {
				if (run.kind === 'removed') add('removed', then.slice(run.before.start, run.before.end));
				else add(run.kind, now.slice(run.after.start, run.after.end));
			}
		}
	});
	return list;
}
