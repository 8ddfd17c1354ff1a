import { asId, type Block, type BlockId, type Edition, type TextRun } from '$lib/core/model';
import { sentences, words } from '$lib/core/text';
import { readDigest } from './digest';
import type { BodyBlock } from './markdown';
import type { SourceFile } from './schema/source';

const countWords = (text: string): number => words(text).length;

function titleBlock(title: string, counts: readonly number[] | undefined): Block {
	const wordCounts = counts ?? [countWords(title)];
	const text = [{ text: title, first: 1, last: wordCounts.length }];
	return { id: asId<BlockId>('title'), kind: 'title', words: wordCounts, text };
}

/** The article's own sentences, each standing for itself. */
function ownSentences(text: string, language: string): TextRun[] {
	return sentences(text, language).map(({ start, end }, i) => {
		return { text: text.slice(start, end), first: i + 1, last: i + 1 };
	});
}

/** What is shown for a block of a digest; text without a mark stands for the whole block. */
function digestRuns(text: string, sentenceCount: number): TextRun[] {
	const { runs, unmarked } = readDigest(text);
	if (unmarked === '') return [...runs];
	const first = Math.min((runs.at(-1)?.last ?? 0) + 1, sentenceCount);
	return [...runs, { text: unmarked, first, last: sentenceCount }];
}

function fullBlocks(body: readonly BodyBlock[], language: string): Block[] {
	return body.map(({ kind, text }, i) => {
		const runs = ownSentences(text, language);
		return {
			id: asId<BlockId>(`p${i + 1}`),
			kind,
			words: runs.map((run) => countWords(run.text)),
			text: runs
		};
	});
}

/** Without a fingerprint a digest's own marks are all that is known of the original. */
function unmeasuredBlocks(body: readonly BodyBlock[]): Block[] {
	return body.map(({ kind, text }, i) => {
		const count = Math.max(1, ...readDigest(text).runs.map((run) => run.last));
		return {
			id: asId<BlockId>(`p${i + 1}`),
			kind,
			words: Array.from({ length: count }, () => 0),
			text: digestRuns(text, count)
		};
	});
}

function digestBlocks(body: readonly BodyBlock[], source: SourceFile): Block[] {
	let next = 0;
	return source.blocks.flatMap((block) => {
		if (block.kind === 'title') return [];
		const wordCounts = block.sentences.map((sentence) => sentence.words);
		const shown = block.id.startsWith('p') ? body[next++]?.text : undefined;
		const text = shown === undefined ? [] : digestRuns(shown, wordCounts.length);
		return [{ id: asId<BlockId>(block.id), kind: block.kind, words: wordCounts, text }];
	});
}

/** What a file holds of a text, with its title. */
export interface WrittenText {
	readonly title: string;
	readonly edition: Exclude<Edition, 'original'>;
	readonly body: readonly BodyBlock[];
}

/**
 * The blocks of a text, the title first. A text in full is cut here; a digest takes its original's
 * blocks and sentences from the fingerprint, or, where there is none, from its own marks.
 */
export function buildBlocks(
	{ title, edition, body }: WrittenText,
	source: SourceFile | undefined,
	language: string
): Block[] {
	if (edition === 'full') return [titleBlock(title, undefined), ...fullBlocks(body, language)];
	if (!source) return [titleBlock(title, undefined), ...unmeasuredBlocks(body)];
	const original = source.blocks.find((block) => block.kind === 'title');
	const counts = original?.sentences.map((sentence) => sentence.words);
	return [titleBlock(title, counts), ...digestBlocks(body, source)];
}
