/** What kinds of text an article brings: an `item` is one of a list. */
export type ImportedKind = 'heading' | 'paragraph' | 'quotation' | 'item';

/**
 * A stretch of a block's text that was marked in the source, half-open in UTF-16 code units. A link
 * keeps that it was one; its address is dropped.
 */
export interface ImportedMark {
	readonly kind: 'emphasis' | 'strong' | 'link';
	readonly start: number;
	readonly end: number;
}

/** A paragraph, heading, quotation or list item as plain text: one line, never markup. */
export interface ImportedBlock {
	readonly kind: ImportedKind;
	readonly text: string;
	/** In order of their starts; absent where nothing is marked. */
	readonly marks?: readonly ImportedMark[];
}

/** Something a person should know about a text that was read all the same. */
export type ImportWarning =
	/** Nothing on the page stood out as its article: all of its text is given. */
	| { readonly code: 'no-article-found' }
	/** Some characters could not be read in the encoding the file is in. */
	| { readonly code: 'characters-lost' }
	/** The file has more pages than are read. */
	| { readonly code: 'pages-left-out'; readonly read: number; readonly of: number }
	/** Some pages hold pictures and no text. */
	| { readonly code: 'pages-without-text'; readonly count: number };

/** What was read. Facts that the source does not state are absent. */
export interface ImportedArticle {
	readonly title?: string;
	/** Persons' names, separated by commas. */
	readonly byline?: string;
	readonly outlet?: string;
	/** A day, `2016-02-09`; a month where no day is stated. */
	readonly published?: string;
	/** BCP 47. */
	readonly language?: string;
	readonly blocks: readonly ImportedBlock[];
	readonly warnings: readonly ImportWarning[];
}

/** Why nothing was read; `limit` is the bound that was passed, in the unit its comment says. */
export type ImportRefusal =
	| { readonly reason: 'empty' }
	/** Bytes. */
	| { readonly reason: 'file-too-large'; readonly limit: number }
	/** Characters of text. */
	| { readonly reason: 'too-much-text'; readonly limit: number }
	/** Elements within one another. */
	| { readonly reason: 'too-deep'; readonly limit: number }
	/** Elements, or attributes of one. */
	| { readonly reason: 'too-many-parts'; readonly limit: number }
	/** Bytes when unpacked. */
	| { readonly reason: 'unpacks-too-large'; readonly limit: number }
	/** Read, and there is no word in it. */
	| { readonly reason: 'no-text' }
	/** A PDF of pictures of pages. */
	| { readonly reason: 'scanned'; readonly pages: number }
	| { readonly reason: 'encrypted' }
	/** The file is not whole, or not what its name says. */
	| { readonly reason: 'damaged'; readonly format: ImportFormat | 'file' }
	/** A format that is known, and not read: its usual name. */
	| { readonly reason: 'other-format'; readonly format: string }
	| { readonly reason: 'unknown-format' };

/** The formats that are read. */
export type ImportFormat = 'html' | 'text' | 'markdown' | 'docx' | 'pdf';

/** An article, or the reason why there is none. Nothing is ever thrown. */
export type ImportResult =
	| { readonly ok: true; readonly article: ImportedArticle }
	| ({ readonly ok: false } & ImportRefusal);

/** Thrown inside the folder to end a reading at once; `importFile` turns it into a result. */
export class Refused extends Error {
	readonly refusal: ImportRefusal;

	constructor(refusal: ImportRefusal) {
		super(refusal.reason);
		this.refusal = refusal;
	}
}
