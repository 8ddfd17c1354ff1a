import { marked, type Token, type Tokens } from 'marked';
import { Refused, type ImportedArticle, type ImportedKind } from './article';
import { bodyBlocks } from './html/body-blocks';
import { BlockWriter } from './html/block-writer';
import { MOST_CHARACTERS } from './limits';
import { dayIn } from './facts/day';
import { languageOf } from './facts/language';
import { personsIn } from './facts/persons';
import { blocksOfText } from './plain-text';

/** The lexer's time grows with the square of some texts: a longer one is read as plain text. */
const MOST_LEXED = 300_000;
/** Marks within one another in a line; more is no writing. */
const DEEP = /^(?:\s{0,3}>\s?){30}|^\s{60,}(?:[-*+]|\d+[.)])\s/m;
/** Signs that open marks or links, in a row or in one paragraph without words between. */
const DENSE = /[[\]*_`<!(&~\\]{200}|(?:[[\]*_`<!(&~\\]\s?\w?){1000}/;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** `key: value` lines of front matter; lists and objects in it are not asked for. */
function frontMatter(text: string): ReadonlyMap<string, string> {
	const facts = new Map<string, string>();
	for (const line of text.split(/\r?\n/)) {
		const match = /^([\w-]+):\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
		const value = match?.[2] ?? match?.[3] ?? match?.[4];
		if (match?.[1] && value) facts.set(match[1].toLowerCase(), value);
	}
	return facts;
}

const childrenOf = (token: Token): readonly Token[] =>
	'tokens' in token ? (token.tokens ?? []) : [];

/** Writes what stands in a line: words, and marks around them. */
function writeInline(tokens: readonly Token[], writer: BlockWriter): void {
	for (const token of tokens) {
		const inner = (): void => writeInline(childrenOf(token), writer);
		switch (token.type) {
			case 'em':
				writer.mark('emphasis', inner);
				break;
			case 'strong':
				writer.mark('strong', inner);
				break;
			case 'link':
				writer.mark('link', inner);
				break;
			case 'br':
				writer.space();
				break;
			case 'image':
			case 'html':
				break;
			default:
				if (childrenOf(token).length > 0) inner();
				else if ('text' in token && typeof token.text === 'string')
					writer.write(decoded(token.text));
		}
	}
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};
const decoded = (text: string): string =>
	text
		.replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
			const code = Number.parseInt(digits, hex === '' ? 10 : 16);
			return code < 0x110000 ? String.fromCodePoint(code) : whole;
		})
		.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);

/** Writes blocks: an item of a list within a list is an item of its own. */
function writeBlocks(tokens: readonly Token[], kind: ImportedKind, writer: BlockWriter): void {
	for (const token of tokens) {
		switch (token.type) {
			case 'heading':
				writeInline(childrenOf(token), writer);
				writer.end('heading');
				break;
			case 'blockquote':
				writeBlocks(childrenOf(token), 'quotation', writer);
				break;
			case 'list':
				for (const item of (token as Tokens.List).items) {
					writeBlocks(item.tokens, kind === 'quotation' ? kind : 'item', writer);
				}
				break;
			case 'table': {
				const { header, rows } = token as Tokens.Table;
				for (const row of [header, ...rows]) {
					for (const cell of row) {
						writeInline(cell.tokens, writer);
						writer.space();
					}
					writer.end(kind);
				}
				break;
			}
			case 'code':
				writer.write((token as Tokens.Code).text);
				writer.end(kind);
				break;
			case 'paragraph':
			case 'text':
				if (childrenOf(token).length > 0) writeInline(childrenOf(token), writer);
				else writer.write((token as Tokens.Text).text);
				writer.end(kind);
				break;
			default:
			// Space, rules, definitions and markup: no text of the article.
		}
	}
}

/**
 * Reads Markdown: front matter, headings, quotations, lists and paragraphs with their marks. Markup
 * in it is left out. A text that would take long to take apart is read as plain text.
 *
 * @throws {Refused} where it is longer than any article
 */
export function readMarkdown(given: string): ImportedArticle {
	if (given.length > MOST_CHARACTERS) {
		throw new Refused({ reason: 'too-much-text', limit: MOST_CHARACTERS });
	}
	const text = given.replaceAll('\0', '');
	const matter = FRONT_MATTER.exec(text);
	const facts = frontMatter(matter?.[1] ?? '');
	const body = text.slice(matter?.[0].length ?? 0);
	const writer = new BlockWriter();
	const lexed = body.length <= MOST_LEXED && !DEEP.test(body) && !DENSE.test(body);
	if (lexed) writeBlocks(marked.lexer(body), 'paragraph', writer);
	const blocks = lexed ? writer.blocks : blocksOfText(body);
	const [first] = blocks;
	const title = facts.get('title') ?? (first?.kind === 'heading' ? first.text : undefined);
	const byline = personsIn(facts.get('author') ?? facts.get('byline') ?? '').join(', ');
	const published = dayIn(facts.get('date') ?? facts.get('published') ?? '');
	const outlet = facts.get('outlet') ?? facts.get('publisher');
	const language = languageOf(
		[facts.get('lang') ?? facts.get('language')],
		blocks.map((block) => block.text).join('\n')
	);
	return {
		...(title !== undefined && { title }),
		...(byline !== '' && { byline }),
		...(outlet !== undefined && { outlet }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		blocks: bodyBlocks(blocks, { title }),
		warnings: []
	};
}
