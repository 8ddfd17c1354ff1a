import { Refused, type ImportedArticle, type ImportedBlock, type ImportWarning } from '../article';
import { dayIn } from '../facts/day';
import { languageOf } from '../facts/language';
import { personsIn } from '../facts/persons';
import { MOST_CHARACTERS } from '../limits';
import { readingLines, type Line, type Piece } from './lines';
import { paragraphsOf } from './paragraphs';

/** Pages that are read: an article has fewer, and a phone reads as many in a few seconds. */
const MOST_PAGES = 100;
/** Milliseconds after which no further page is begun. */
const LONGEST = 1_500;
/** Pieces of a page: a page of newsprint has some thousand. */
const MOST_PIECES = 30_000;

/** The part of pdf.js that is used; its own types ask for a browser's. */
interface PdfItem {
	readonly str?: string;
	readonly transform?: readonly number[];
	readonly width?: number;
	readonly height?: number;
}
interface PdfDocument {
	readonly numPages: number;
	readonly getPage: (number: number) => Promise<{
		readonly getTextContent: () => Promise<{ readonly items: readonly PdfItem[] }>;
		readonly cleanup: () => unknown;
	}>;
	readonly getMetadata: () => Promise<{ readonly info?: object }>;
}
interface Pdf {
	readonly getDocument: (options: object) => {
		readonly promise: Promise<PdfDocument>;
		readonly destroy: () => Promise<unknown>;
	};
}

/**
 * Loads pdf.js with its worker's part beside it: it then starts no worker of its own. Loaded in a
 * worker, that part would take it for its own and answer the messages of whoever started it; it does
 * not where it sees a window, which it is shown for as long as it loads.
 */
async function loadPdf(): Promise<Pdf> {
	const scope = globalThis as { window?: unknown };
	const pretended = scope.window === undefined;
	if (pretended) scope.window = {};
	try {
		// @ts-expect-error -- It has no types and hands nothing over: loaded, it is there.
		await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	} finally {
		if (pretended) delete scope.window;
	}
	return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdf;
}

const pieceOf = ({ str = '', transform = [], width = 0, height = 0 }: PdfItem): Piece => {
	const [, , c = 0, d = 0, x = 0, y = 0] = transform;
	return { text: str, x, y, width, size: Math.hypot(c, d) || height || 1 };
};

async function readPages(
	document: PdfDocument
): Promise<{ readonly pages: readonly (readonly Line[])[]; readonly empty: number }> {
	const pages: (readonly Line[])[] = [];
	const start = performance.now();
	let [empty, characters] = [0, 0];
	for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
		if (performance.now() - start > LONGEST) break;
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const lines = readingLines(items.slice(0, MOST_PIECES).map(pieceOf));
		characters += lines.reduce((sum, { text }) => sum + text.length, 0);
		if (characters > MOST_CHARACTERS) {
			throw new Refused({ reason: 'too-much-text', limit: MOST_CHARACTERS });
		}
		if (lines.length === 0) empty += 1;
		pages.push(lines);
		page.cleanup();
	}
	return { pages, empty };
}

const infoText = (info: object | undefined, key: string): string => {
	const value: unknown = (info as Readonly<Record<string, unknown>> | undefined)?.[key];
	return typeof value === 'string' ? value.trim() : '';
};

/** Names that programs give to documents: `Microsoft Word - draft3.docx`, `untitled`. */
const NO_TITLE =
	/^(?:microsoft|untitled|document\d*$|slide|print|layout)|\.(?:docx?|indd|pdf|qxd|tex|html?)$/i;
/** Blocks at the start among which title, byline and date are looked for. */
const HEAD = 8;

/** Facts and text of the blocks: the largest heading near the top is the title. */
function articleOf(
	sized: ReturnType<typeof paragraphsOf>,
	info: object | undefined
): ImportedArticle {
	const head = sized.slice(0, HEAD);
	const largest = head
		.filter(({ kind }) => kind === 'heading')
		.reduce<(typeof head)[number] | null>(
			(best, block) => (!best || block.size > best.size ? block : best),
			null
		);
	const named = infoText(info, 'Title');
	const title = largest?.text ?? (named === '' || NO_TITLE.test(named) ? undefined : named);
	const line = head.find(
		({ text }) => /^(?:by|von|par|por|di|door)\s+\p{Lu}/iu.test(text) && text.length < 100
	);
	const dated = head.find(({ text }) => text.length < 80 && dayIn(text) !== undefined);
	const byline = personsIn(line?.text ?? infoText(info, 'Author')).join(', ');
	const published = dated && dayIn(dated.text);
	const blocks: ImportedBlock[] = sized
		.filter((block) => block !== largest && block !== line && block !== dated)
		.map(({ kind, text }) => ({ kind, text }));
	const language = languageOf([], blocks.map(({ text }) => text).join('\n'));
	return {
		...(title !== undefined && { title }),
		...(byline !== '' && { byline }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		blocks,
		warnings: []
	};
}

/** What pdf.js throws, as the reason it stands for. */
function refusalOf(error: unknown): Refused {
	if (error instanceof Refused) return error;
	const name = error instanceof Error ? error.name : '';
	return new Refused(
		name === 'PasswordException' ? { reason: 'encrypted' } : { reason: 'damaged', format: 'pdf' }
	);
}

/**
 * Reads a PDF: its lines in reading order, joined to paragraphs, without running heads and page
 * numbers. Nothing is drawn, no font is loaded and no script of the file runs.
 *
 * @throws {Refused} where it is locked, damaged, scanned, or longer than any article
 */
export async function readPdf(bytes: Uint8Array): Promise<ImportedArticle> {
	const { getDocument } = await loadPdf();
	const task = getDocument({
		// pdf.js takes the bytes away from whoever gives them.
		data: bytes.slice(),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		enableXfa: false,
		stopAtErrors: false,
		verbosity: 0
	});
	try {
		const document = await task.promise;
		const { pages, empty } = await readPages(document);
		if (empty === pages.length) throw new Refused({ reason: 'scanned', pages: document.numPages });
		const { info } = await document.getMetadata();
		const warnings: ImportWarning[] = [];
		if (pages.length < document.numPages) {
			warnings.push({ code: 'pages-left-out', read: pages.length, of: document.numPages });
		}
		if (empty > 0) warnings.push({ code: 'pages-without-text', count: empty });
		return { ...articleOf(paragraphsOf(pages), info), warnings };
	} catch (error) {
		throw refusalOf(error);
	} finally {
		await task.destroy();
	}
}
