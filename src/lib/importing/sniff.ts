import type { ImportFormat } from './article';

/** What a file is: a format that is read, one that is known by name, or unknown. */
export type Sniffed =
	| { readonly format: ImportFormat }
	| { readonly other: string }
	| { readonly locked: true }
	| { readonly format: null };

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** `EncryptedPackage` in UTF-16, as its directory has it. */
const LOCKED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
	const [first = 0] = wanted;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
	}
	return false;
}

/** Beginnings of files that are no text. */
const MAGIC: readonly (readonly [string, string])[] = [
	['{\\rtf', 'RTF'],
	[OLE, 'DOC'],
	['\x89PNG', 'PNG'],
	['\xff\xd8\xff', 'JPEG'],
	['GIF8', 'GIF'],
	['RIFF', 'WebP'],
	['II*\0', 'TIFF'],
	['MM\0*', 'TIFF'],
	['\x1f\x8b', 'GZIP'],
	['7z\xbc\xaf', '7z'],
	['Rar!', 'RAR'],
	['%!PS', 'PostScript'],
	['\0\0\0\x18ftyp', 'HEIC'],
	['\0\0\0\x1cftyp', 'HEIC'],
	['\0\0\0\x20ftyp', 'MP4'],
	['ID3', 'MP3'],
	['\x7fELF', 'EXE'],
	['bplist', 'webarchive']
];
/** A PDF may have some bytes before its head. */
const HEAD = 1_024;

const MHTML =
	/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:Snapshot-Content-Location|MIME-Version):/i;
const MARKUP =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|section|main|h1|table|span|script|style|link|base)\b/i;
/** Tags whose ends stand in a text make it a page, whatever it begins with. */
const TAGS = /<\/(?:p|div|article|h[1-6]|li|body|html|span|a)\s*>/gi;

const ascii = (bytes: Uint8Array): string => {
	let text = '';
	for (const byte of bytes.subarray(0, HEAD)) text += String.fromCharCode(byte);
	return text;
};

const endingOf = (name: string | undefined): string =>
	/\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/** What bytes are, by their beginning: names and types lie, and only help where bytes are silent. */
export function sniffBytes(bytes: Uint8Array, name?: string): Sniffed {
	const head = ascii(bytes);
	if (head.includes('%PDF-')) return { format: 'pdf' };
	// A Word document with a password is an older container around the locked one.
	if (head.startsWith(OLE) && holds(bytes, LOCKED)) return { locked: true };
	const magic = MAGIC.find(([beginning]) => head.startsWith(beginning));
	if (magic) return { other: magic[1] };
	if (head.startsWith('PK')) {
		const ending = endingOf(name);
		return /^(?:odt|ods|odp|epub|pages|xlsx|pptx|key|numbers)$/.test(ending)
			? { other: ending.toUpperCase() }
			: { format: 'docx' };
	}
	return { format: null };
}

/** What a text is: a page, Markdown by its name, or plain. */
export function sniffText(text: string, name?: string, type?: string): ImportFormat | 'mhtml' {
	const head = text.slice(0, 4_000);
	if (MHTML.test(head)) return 'mhtml';
	const ending = endingOf(name);
	if (/^(?:md|markdown|mkd|mdown)$/.test(ending) || type === 'text/markdown') return 'markdown';
	if (/^(?:html?|xhtml|shtml|php|aspx?)$/.test(ending)) return 'html';
	if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type ?? '') || MARKUP.test(head))
		return 'html';
	if (ending === 'txt' || type === 'text/plain') return 'text';
	return (text.slice(0, 100_000).match(TAGS)?.length ?? 0) > 4 ? 'html' : 'text';
}
