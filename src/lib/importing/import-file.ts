import {
	Refused,
	type ImportedArticle,
	type ImportFormat,
	type ImportRefusal,
	type ImportResult
} from './article';
import { decodeText } from './charset';
import { MOST_BYTES } from './limits';
import { readPlainText } from './plain-text';
import { sniffBytes, sniffText } from './sniff';

/** What is imported: a file, a page (or a paste with its formats), or a plain text. */
export type ImportSource =
	| {
			readonly bytes: Uint8Array;
			/** The file's name: its ending helps where the bytes do not say. */
			readonly name?: string | undefined;
			/** Its media type, likewise. */
			readonly type?: string | undefined;
	  }
	| { readonly html: string; readonly url?: string | undefined }
	| { readonly text: string };

const readHtml = async (html: string, url?: string): Promise<ImportedArticle> => {
	const { readPage } = await import('./html/read-page');
	return readPage(html, url);
};

/** Reads a text in the format it is in. Each reader is loaded when it is first needed. */
async function readText(format: ImportFormat | 'mhtml', text: string): Promise<ImportedArticle> {
	if (format === 'mhtml') throw new Refused({ reason: 'other-format', format: 'MHTML' });
	if (format === 'html') return readHtml(text);
	if (format === 'markdown') return (await import('./markdown')).readMarkdown(text);
	return readPlainText(text);
}

/** Characters that no text has; a twentieth of them, and it is something else. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 4_000);
	const odd = sample.match(/(?![\t\n\v\f\r\0])\p{Cc}|\uFFFD/gu)?.length ?? 0;
	return odd > sample.length / 20;
}

async function readBytes(
	bytes: Uint8Array,
	name: string | undefined,
	type: string | undefined
): Promise<ImportedArticle> {
	if (bytes.length === 0) throw new Refused({ reason: 'empty' });
	if (bytes.length > MOST_BYTES) throw new Refused({ reason: 'file-too-large', limit: MOST_BYTES });
	const found = sniffBytes(bytes, name);
	if ('locked' in found) throw new Refused({ reason: 'encrypted' });
	if ('other' in found) throw new Refused({ reason: 'other-format', format: found.other });
	if (found.format === 'docx') return (await import('./docx')).readDocx(bytes);
	if (found.format === 'pdf') return (await import('./pdf/read-pdf')).readPdf(bytes);
	const { text, lost } = decodeText(bytes);
	if (isBinary(text)) throw new Refused({ reason: 'unknown-format' });
	const article = await readText(sniffText(text, name, type), text);
	return lost
		? { ...article, warnings: [...article.warnings, { code: 'characters-lost' }] }
		: article;
}

function read(source: ImportSource): Promise<ImportedArticle> {
	if ('bytes' in source) return readBytes(source.bytes, source.name, source.type);
	const given = 'html' in source ? source.html : source.text;
	if (given.trim() === '') throw new Refused({ reason: 'empty' });
	if (given.length > MOST_BYTES) throw new Refused({ reason: 'file-too-large', limit: MOST_BYTES });
	return 'html' in source ? readHtml(given, source.url) : Promise.resolve(readPlainText(given));
}

const refused = (refusal: ImportRefusal): ImportResult => ({ ok: false, ...refusal });

/**
 * Reads an article from a file, a page or a text: title, byline, outlet, day, language, and its body
 * as blocks of plain text with marks. Nothing in the source is executed or loaded, and no markup
 * leaves. It works alike in a page, in a worker and in Node, and never throws.
 */
export async function importFile(source: ImportSource): Promise<ImportResult> {
	try {
		const article = await read(source);
		return article.blocks.length > 0 ? { ok: true, article } : refused({ reason: 'no-text' });
	} catch (error) {
		if (error instanceof Refused) return refused(error.refusal);
		// A reader met what its author did not think of: the file is not as its format says.
		return refused({ reason: 'damaged', format: 'bytes' in source ? 'file' : 'html' });
	}
}
