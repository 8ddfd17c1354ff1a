import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { Parser } from 'htmlparser2';
import { Refused, type ImportedArticle, type ImportedBlock, type ImportedKind } from './article';
import { dayIn } from './facts/day';
import { languageOf } from './facts/language';
import { personsIn } from './facts/persons';
import { BlockWriter } from './html/block-writer';
import { MOST_CHARACTERS, MOST_DEPTH } from './limits';

/** Parts of a Word document that are read; pictures, fonts and the rest stay packed. */
const PARTS = ['word/document.xml', 'docProps/core.xml', 'word/styles.xml'] as const;
/** Bytes of a part when unpacked: a book of 300 pages has about five million. */
const MOST_UNPACKED = 30_000_000;
/** Bytes unpacked at a time, so that a bomb is noticed after the first of them. */
const CHUNK = 16_384;
/** Tags in a part: a word has a dozen around it in a text that was much corrected. */
const MOST_TAGS = 1_500_000;

const damaged = (): Refused => new Refused({ reason: 'damaged', format: 'docx' });

/** Unpacks the parts that are read. What is declared of their size is not believed: they are counted. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	let unpacked = 0;
	const unzip = new Unzip((file: UnzipFile) => {
		if (!PARTS.some((part) => part === file.name) || parts.has(file.name)) return;
		if ((file.originalSize ?? 0) > MOST_UNPACKED) {
			throw new Refused({ reason: 'unpacks-too-large', limit: MOST_UNPACKED });
		}
		const decoder = new TextDecoder();
		let text = '';
		parts.set(file.name, '');
		file.ondata = (error, chunk, final) => {
			// It hands back what was thrown here.
			if (error) throw error instanceof Refused ? error : damaged();
			unpacked += chunk.length;
			if (unpacked > MOST_UNPACKED) {
				throw new Refused({ reason: 'unpacks-too-large', limit: MOST_UNPACKED });
			}
			text += decoder.decode(chunk, { stream: !final });
			if (final) parts.set(file.name, text);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += CHUNK) {
			unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
		}
	} catch (error) {
		throw error instanceof Refused ? error : damaged();
	}
	return parts;
}

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Reads a part of XML tag by tag; entities that it declares of its own are not expanded. */
function eachTag(
	xml: string,
	open: (tag: Tag) => void,
	text: (text: string, inside: string) => void,
	close: (name: string) => void
): void {
	const names: string[] = [];
	let tags = 0;
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				tags += 1;
				names.push(name);
				if (tags > MOST_TAGS) throw new Refused({ reason: 'too-many-parts', limit: MOST_TAGS });
				if (names.length > MOST_DEPTH) throw new Refused({ reason: 'too-deep', limit: MOST_DEPTH });
				open({ name, attributes });
			},
			ontext: (part) => text(part, names.at(-1) ?? ''),
			onclosetag: (name) => {
				names.pop();
				close(name);
			}
		},
		{ xmlMode: true }
	);
	parser.end(xml);
}

/** Names of styles by id: ids are translated in some versions of Word, names are not. */
function styleNames(xml: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	let id = '';
	eachTag(
		xml,
		({ name, attributes }) => {
			if (name === 'w:style') id = attributes['w:styleId'] ?? '';
			if (name === 'w:name' && id !== '') names.set(id, (attributes['w:val'] ?? '').toLowerCase());
		},
		() => undefined,
		(name) => {
			if (name === 'w:style') id = '';
		}
	);
	return names;
}

function kindOf(style: string): ImportedKind | 'title' | 'caption' {
	if (style === 'title') return 'title';
	if (/^(?:heading|subtitle)\b/.test(style)) return 'heading';
	if (/^(?:quote|intense quote|block text)/.test(style)) return 'quotation';
	if (/^list\b/.test(style)) return 'item';
	return /^(?:caption|header|footer)$/.test(style) ? 'caption' : 'paragraph';
}

/** A switch such as `<w:b/>` is on unless it says otherwise. */
const isOn = (value: string | undefined): boolean => !/^(?:0|false|none|off)$/.test(value ?? '1');

/** What is written: paragraphs with their style. Deleted text, field codes and pictures are left out. */
function readDocument(
	xml: string,
	styles: ReadonlyMap<string, string>
): { readonly blocks: readonly ImportedBlock[]; readonly title: string | undefined } {
	const writer = new BlockWriter();
	let title: string | undefined;
	let style = '';
	let listed = false;
	let [emphasis, strong] = [false, false];
	let link = 0;
	let left = 0;
	let characters = 0;

	const write = (text: string): void => {
		characters += text.length;
		if (characters > MOST_CHARACTERS) {
			throw new Refused({ reason: 'too-much-text', limit: MOST_CHARACTERS });
		}
		const plain = (): void => writer.write(text);
		const withLink = link > 0 ? (): void => writer.mark('link', plain) : plain;
		const withStrong = strong ? (): void => writer.mark('strong', withLink) : withLink;
		if (emphasis) writer.mark('emphasis', withStrong);
		else withStrong();
	};
	eachTag(
		xml,
		({ name, attributes }) => {
			if (/^(?:w:del|w:moveFrom|mc:Fallback|w:pict|w:txbxContent)$/.test(name)) left += 1;
			if (name === 'w:p' && left === 0) [style, listed] = ['', false];
			else if (name === 'w:pStyle')
				style = styles.get(attributes['w:val'] ?? '') ?? (attributes['w:val'] ?? '').toLowerCase();
			else if (name === 'w:numPr') listed = true;
			else if (name === 'w:r') [emphasis, strong] = [false, false];
			else if (name === 'w:i') emphasis = isOn(attributes['w:val']);
			else if (name === 'w:b') strong = isOn(attributes['w:val']);
			else if (name === 'w:hyperlink') link += 1;
			else if (/^w:(?:tab|br|cr)$/.test(name)) writer.space();
			else if (name === 'w:noBreakHyphen' && left === 0) write('‑');
		},
		(text, inside) => {
			if (inside === 'w:t' && left === 0) write(text);
		},
		(name) => {
			if (/^(?:w:del|w:moveFrom|mc:Fallback|w:pict|w:txbxContent)$/.test(name)) left -= 1;
			if (name === 'w:hyperlink') link -= 1;
			if (name !== 'w:p' || left > 0) return;
			const kind = kindOf(style);
			const before = writer.blocks.length;
			writer.end(
				kind === 'title'
					? 'heading'
					: kind === 'caption'
						? 'paragraph'
						: kind === 'paragraph' && listed
							? 'item'
							: kind
			);
			if (writer.blocks.length === before) return;
			if (kind === 'caption') writer.blocks.pop();
			if (kind === 'title' && title === undefined) title = writer.blocks.pop()?.text;
		}
	);
	return { blocks: writer.blocks, title };
}

/** The document's own facts. Its title and dates are often those of a template: only names are taken. */
function readProperties(xml: string): {
	readonly title?: string;
	readonly creator?: string;
	readonly language?: string;
} {
	const facts = new Map<string, string>();
	eachTag(
		xml,
		() => undefined,
		(text, inside) => facts.set(inside, (facts.get(inside) ?? '') + text),
		() => undefined
	);
	const title = facts.get('dc:title')?.trim();
	const creator = facts.get('dc:creator')?.trim();
	const language = facts.get('dc:language')?.trim();
	return { ...(title && { title }), ...(creator && { creator }), ...(language && { language }) };
}

/** Blocks at the start that may be a byline or a date line. */
const HEAD = 4;

/**
 * Reads a Word document (.docx): its paragraphs, headings, quotations and items as plain text.
 *
 * @throws {Refused} where it is damaged, locked, or larger than can be read
 */
export function readDocx(bytes: Uint8Array): ImportedArticle {
	const parts = unpack(bytes);
	const document = parts.get('word/document.xml');
	if (document === undefined) throw damaged();
	const { blocks: all, title: styled } = readDocument(
		document,
		styleNames(parts.get('word/styles.xml') ?? '')
	);
	const properties = readProperties(parts.get('docProps/core.xml') ?? '');
	const [first] = all;
	const headed = styled === undefined && first?.kind === 'heading' && all.length > 1;
	const title = styled ?? (headed ? first.text : properties.title);
	const rest = headed ? all.slice(1) : all;
	const line = rest
		.slice(0, HEAD)
		.find(({ text }) => /^(?:by|von|par|por|di|door)\s+\p{Lu}/iu.test(text) && text.length < 100);
	const dated = rest
		.slice(0, HEAD)
		.find(({ text }) => text.length < 60 && dayIn(text) !== undefined);
	const byline = personsIn(line?.text ?? properties.creator ?? '').join(', ');
	const published = dated && dayIn(dated.text);
	const blocks = rest.filter((block) => block !== line && block !== dated);
	const language = languageOf([properties.language], blocks.map(({ text }) => text).join('\n'));
	return {
		...(title !== undefined && { title }),
		...(byline !== '' && { byline }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		blocks,
		warnings: []
	};
}
