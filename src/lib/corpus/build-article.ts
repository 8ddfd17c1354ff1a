import {
	asId,
	type Article,
	type ArticleId,
	type Block,
	type BlockId,
	type TextRun,
	type UncertainDate
} from '$lib/core/model';
import { sentences, words } from '$lib/core/text';
import { readDigest } from './digest';
import { parseEdtf } from './edtf';
import type { Localise } from './localise';
import type { BodyBlock } from './markdown';
import type { RawArticle } from './raw-set';
import type { ArticleFront } from './schema/article';
import type { SourceFile } from './schema/source';

const countWords = (text: string): number => words(text).length;

/** The author's surname, or the title where no one signs. */
function shortName(front: ArticleFront): string {
	return front.short ?? front.byline?.trim().split(/\s+/u).at(-1) ?? front.title;
}

function titleBlock(front: ArticleFront, counts: readonly number[] | undefined): Block {
	const wordCounts = counts ?? [countWords(front.title)];
	const text = [{ text: front.title, first: 1, last: wordCounts.length }];
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
	return body.map(({ heading, text }, i) => {
		const runs = ownSentences(text, language);
		return {
			id: asId<BlockId>(`p${i + 1}`),
			kind: heading ? 'heading' : 'paragraph',
			words: runs.map((run) => countWords(run.text)),
			text: runs
		};
	});
}

/** Without a fingerprint a digest's own marks are all that is known of the original. */
function unmeasuredBlocks(body: readonly BodyBlock[]): Block[] {
	return body.map(({ heading, text }, i) => {
		const count = Math.max(1, ...readDigest(text).runs.map((run) => run.last));
		return {
			id: asId<BlockId>(`p${i + 1}`),
			kind: heading ? 'heading' : 'paragraph',
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

function published(front: ArticleFront, localise: Localise): UncertainDate | null {
	const date = front.published === undefined ? null : parseEdtf(front.published);
	if (!date || front.publishedFrom === undefined) return date;
	return { ...date, inferredFrom: localise(front.publishedFrom) };
}

/** Joins an article's file and the fingerprint of its original, where there is one. */
export function buildArticle(
	id: string,
	{ front, body }: RawArticle,
	source: SourceFile | undefined,
	setLanguage: string,
	localise: Localise
): Article {
	const date = published(front, localise);
	const language = front.language ?? setLanguage;
	const known = front.edition === 'digest' ? source : undefined;
	const title = known?.blocks.find((block) => block.kind === 'title');
	const rest =
		front.edition === 'full'
			? fullBlocks(body, language)
			: known
				? digestBlocks(body, known)
				: unmeasuredBlocks(body);
	const { vantage } = front;
	return {
		id: asId<ArticleId>(id),
		aliases: front.aliases ?? [],
		short: shortName(front),
		title: front.title,
		...(front.byline !== undefined && { byline: front.byline }),
		...(front.outlet !== undefined && { outlet: front.outlet }),
		...(front.genre !== undefined && { genre: front.genre }),
		...(date && { published: date }),
		...(front.url !== undefined && { url: front.url }),
		language,
		edition: front.edition,
		vantage: {
			question: localise(vantage.question),
			author: localise(vantage.author),
			asks: localise(vantage.asks),
			written: localise(vantage.written)
		},
		redact: front.redact ?? [],
		blocks: [
			titleBlock(
				front,
				title?.sentences.map((s) => s.words)
			),
			...rest
		]
	};
}
