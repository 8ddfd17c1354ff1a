import type { UncertainDate } from './date';
import type { ArticleId, BlockId } from './ids';

export const GENRES = ['report', 'analysis', 'opinion', 'explainer', 'briefing'] as const;
export type Genre = (typeof GENRES)[number];

/** How an article's text is present: our summary, text we may ship, or the reader's own copy. */
export type Edition = 'digest' | 'full' | 'original';

export const BODY_KINDS = ['title', 'paragraph', 'heading', 'item'] as const;
export const OTHER_KINDS = [
	'standfirst',
	'caption',
	'pull-quote',
	'promotion',
	'notice',
	'bio'
] as const;
/** Body blocks (an `item` is one of a list) are coded and have the ids `title`, `p1`, `p2` …; the others are `x1`, `x2` …. */
export type BlockKind = (typeof BODY_KINDS)[number] | (typeof OTHER_KINDS)[number];

/** What an article's author could see, and from where: stated facts only. */
export interface Vantage {
	/** The question the article itself asks. */
	readonly question: string;
	/** Who the author is, from the byline note. */
	readonly author: string;
	/** What it asks of the reader. */
	readonly asks: string;
	/** When it was written, against the events. */
	readonly written: string;
}

/**
 * A stretch of text as shown: one sentence of the author's, or one sentence of our summary with
 * the run of the author's sentences it stands for (`first` to `last`, from 1, both included).
 */
export interface TextRun {
	readonly text: string;
	readonly first: number;
	readonly last: number;
}

/** A block of an article: its sentences by length, and the text that can be shown for them. */
export interface Block {
	readonly id: BlockId;
	readonly kind: BlockKind;
	/** Words in each of the author's sentences, in order. */
	readonly words: readonly number[];
	/** Empty where nothing of the block is shown (captions, notices …). */
	readonly text: readonly TextRun[];
}

/**
 * Another version of an article, as it was seen on some day. Versions are read and compared with
 * one another; the coding speaks of the first alone.
 */
export interface ArticleVersion {
	/** From 2 on: the article itself is version 1. */
	readonly version: number;
	readonly title: string;
	/** When it was seen. */
	readonly captured?: UncertainDate;
	readonly published?: UncertainDate;
	/** The same as its article's. */
	readonly edition: Edition;
	/** As an article's: the title first. Addresses count in this version's own text. */
	readonly blocks: readonly Block[];
}

/** Words to hide where an article is read blind, beside its byline and outlet. */
export interface Redaction {
	readonly words: string;
	/**
	 * What to say instead, within this article alone. Absent: a name, hidden wherever it stands in
	 * the set.
	 */
	readonly say?: string;
}

export interface Article {
	readonly id: ArticleId;
	/** Older ids under which links and coding may still know the article. */
	readonly aliases: readonly string[];
	/** What it is called where space is short: the author's surname, or a short title. */
	readonly short: string;
	readonly title: string;
	readonly byline?: string;
	readonly outlet?: string;
	readonly genre?: Genre;
	readonly published?: UncertainDate;
	/** When this version was seen; of use where there are others. */
	readonly captured?: UncertainDate;
	/** The publisher's page, where the address is known. */
	readonly url?: string;
	/** BCP 47. */
	readonly language: string;
	readonly edition: Edition;
	readonly vantage: Vantage;
	readonly redact: readonly Redaction[];
	/** In reading order: the title first, then body and other blocks as they stand. */
	readonly blocks: readonly Block[];
	/** Its other versions, by number; most articles have none. */
	readonly versions: readonly ArticleVersion[];
}

/** Whether a block belongs to the body (title, paragraphs, headings), which is what is coded. */
export const isBody = (block: { readonly id: string }): boolean => !block.id.startsWith('x');
