import DiffMatchPatch from 'diff-match-patch';
import { compareWording, cutsOf, markedText, SHARED_ENOUGH, wordDiff } from '$lib/core/diff';
import { words } from '$lib/core/text';
import { diffGrowth } from './diff-growth';
import { sentencePairs, type SentencePairs, type TextPair } from './diff-pairs';
import { versionDiff } from './diff-versions';
import { percent, printTable } from './measure';

/** A pair of texts compared: pieces that changed, words in them, and whether a word was cut. */
interface Outcome {
	readonly changes: number;
	readonly changedWords: number;
	readonly cutsWords: boolean;
}

type Piece = readonly [kind: -1 | 0 | 1, text: string];

const OPERATIONS = { removed: -1, same: 0, added: 1 } as const;

const plain = new DiffMatchPatch();
plain.Diff_Timeout = 0;

function plainDiff([before, after]: TextPair, semantic: boolean): Piece[] {
	const diffs = plain.diff_main(before, after, false);
	if (semantic) plain.diff_cleanupSemantic(diffs);
	return diffs as Piece[];
}

function ours([before, after]: TextPair): Piece[] {
	return wordDiff(before, after).flatMap((run) =>
		(run.kind === 'added'
			? markedText([run], 'after', after)
			: markedText([run], 'before', before)
		).map(({ kind, text }): Piece => [OPERATIONS[kind], text])
	);
}

/** Myers' or any other way finds this many words in common and no more. */
function commonWords(before: readonly string[], after: readonly string[]): number {
	let row = new Uint32Array(after.length + 1);
	for (const word of before) {
		const next = new Uint32Array(after.length + 1);
		after.forEach((other, j) => {
			next[j + 1] = word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
		});
		row = next;
	}
	return row[after.length] ?? 0;
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

function outcome(pieces: readonly Piece[]): Outcome {
	let changedWords = 0;
	let cutsWords = false;
	for (const side of [-1, 1]) {
		const own = pieces.filter(([kind]) => kind === 0 || kind === side);
		own.forEach(([kind, text], i) => {
			const last = own[i - 1];
			if (last && last[0] !== kind && LETTER_AT_END.test(last[1]) && LETTER_AT_START.test(text)) {
				cutsWords = true;
			}
			if (kind === side) changedWords += words(text).length;
		});
	}
	return { changes: pieces.filter(([kind]) => kind !== 0).length, changedWords, cutsWords };
}

function quality({ edited }: SentencePairs): void {
	const all = edited.reduce((sum, [a, b]) => sum + words(a).length + words(b).length, 0);
	const least = edited.reduce((sum, [before, after]) => {
		const [a, b] = [before, after].map((text) => words(text).map((word) => word.text));
		return sum + (a && b ? a.length + b.length - 2 * commonWords(a, b) : 0);
	}, 0);
	const ways: Record<string, (pair: TextPair) => Piece[]> = {
		'word diff': ours,
		characters: (pair) => plainDiff(pair, false),
		'characters, semantic clean-up': (pair) => plainDiff(pair, true)
	};
	const rows = Object.entries(ways).map(([name, way]) => {
		const outcomes = edited.map((pair) => outcome(way(pair)));
		const changed = outcomes.reduce((sum, { changedWords }) => sum + changedWords, 0);
		const changes = outcomes.reduce((sum, own) => sum + own.changes, 0);
		return [
			name,
			percent(changed, all),
			(changes / edited.length).toFixed(2),
			percent(outcomes.filter(({ cutsWords }) => cutsWords).length, edited.length)
		];
	});
	console.log(`\nDiff: ${edited.length} edited sentences, marks drawn`);
	printTable(
		['', 'words marked', 'marks a pair', 'cut a word'],
		[...rows, ['least possible (longest common words)', percent(least, all), '', '0.0 %']]
	);
}

/** The first half, the second half and six words from the middle of sentences long enough. */
function cutPairs(pairs: readonly TextPair[]): TextPair[] {
	return pairs.flatMap(([text]): TextPair[] => {
		const own = words(text);
		const middle = own[Math.floor(own.length / 2)];
		const sixth = own[Math.floor(own.length / 2) + 5];
		if (own.length < 16 || !middle || !sixth) return [];
		return [
			[text, text.slice(0, middle.start)],
			[text, text.slice(middle.start)],
			[text, text.slice(middle.start, sixth.end)]
		];
	});
}

function gate({ edited, independent }: SentencePairs): void {
	const groups = { edited, 'parts of a text': cutPairs(edited), independent };
	const rows = Object.entries(groups).map(([name, pairs]) => {
		const measured = pairs.map(([a, b]) => compareWording(a, b).similarity).sort((a, b) => a - b);
		const at = (share: number): string =>
			(measured[Math.min(measured.length - 1, Math.floor(share * measured.length))] ?? 0).toFixed(
				2
			);
		const marked = measured.filter((own) => own >= SHARED_ENOUGH).length;
		return [
			name,
			String(pairs.length),
			at(0.02),
			at(0.5),
			at(0.95),
			at(0.98),
			percent(marked, pairs.length)
		];
	});
	console.log(`\nDiff: the gate, shared wording from ${SHARED_ENOUGH} on is marked`);
	printTable(['', 'pairs', 'lowest 2 %', 'median', '95 %', '98 %', 'marked'], rows);
	const cuts = cutPairs(edited).filter(
		([text, part]) =>
			cutsOf([text, part])?.cuts[1]?.filter(({ kind }) => kind !== 'left-out').length === 1
	);
	console.log(`  parts shown as one stretch: ${percent(cuts.length, cutPairs(edited).length)}`);
}

/** How readable and how fast comparisons are, beside diff-match-patch on characters. */
export function diffing(bench: string | undefined): void {
	const pairs = sentencePairs(bench);
	quality(pairs);
	gate(pairs);
	versionDiff(bench);
	diffGrowth();
}
