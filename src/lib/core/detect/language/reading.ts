import { segment, type Span } from '$lib/core/text';
import { quotations, type Quotation } from './quotations';
import { tagTokens, type Tagged } from './tags';
import { tokenise, type Token } from './tokens';

/** A sentence as a run of tokens: from `from` to before `to`. */
export interface TokenRun {
	readonly from: number;
	readonly to: number;
	readonly block: number;
}

/** A text as the engines of this folder read it. */
export interface Reading {
	readonly text: string;
	readonly tokens: readonly Tagged[];
	readonly sentences: readonly TokenRun[];
	readonly blocks: readonly Span[];
	readonly quotations: readonly Quotation[];
	/** By token: the sentence it is in. */
	readonly sentenceOf: Int32Array;
	/** By token: the quotation it is in, its marks included; −1 outside. */
	readonly quoteOf: Int32Array;
}

/** Marks the tokens that are the marks of quotations. */
function withMarks(tokens: readonly Token[], quotes: readonly Quotation[]): Token[] {
	const opens = new Set(quotes.map(({ start }) => start));
	const closes = new Set(quotes.filter(({ closed }) => closed).map(({ end }) => end));
	return tokens.map((token) => {
		if (token.kind !== 'sign' && token.kind !== 'clitic') return token;
		const kind = opens.has(token.start) ? 'open' : closes.has(token.end) ? 'close' : token.kind;
		return kind === token.kind ? token : { ...token, kind };
	});
}

// Nobody writes longer sentences: what is longer is a list or no prose, and is read in parts, so
// that the time for a sentence has a limit.
const LONGEST_RUN = 160;

// With fewer words of some length a sentence cannot be told from a name.
const FEWEST_TITLE_WORDS = 3;

/** Which tokens stand in headlines that set most words of some length with a capital. */
function inTitles(tokens: readonly Token[], sentences: readonly TokenRun[]): Uint8Array {
	const titled = new Uint8Array(tokens.length);
	for (const { from, to } of sentences) {
		const long = tokens
			.slice(from + 1, to)
			.filter(({ kind, text }) => kind === 'word' && text.length > 3);
		const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
		if (long.length >= FEWEST_TITLE_WORDS && capitals * 5 >= long.length * 4)
			titled.fill(1, from, to);
	}
	return titled;
}

/** Reads a text: its paragraphs, quotations, sentences and words. Time is linear. */
export function read(text: string): Reading {
	const cut = segment(text);
	const blocks = cut.map(({ start, end }) => ({ start, end }));
	const quotes = quotations(text, blocks);
	const tokens = withMarks(tokenise(text), quotes);
	const sentenceOf = new Int32Array(tokens.length).fill(-1);
	const quoteOf = new Int32Array(tokens.length).fill(-1);
	const sentences: TokenRun[] = [];
	const starts = new Set<number>();
	let at = 0;
	cut.forEach((block, b) => {
		for (const { start, end } of block.sentences) {
			while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
			const from = at;
			while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
			if (at > from) starts.add(from);
			for (let part = from; part < at; part += LONGEST_RUN) {
				const to = Math.min(at, part + LONGEST_RUN);
				sentenceOf.fill(sentences.length, part, to);
				sentences.push({ from: part, to, block: b });
			}
		}
	});
	let q = 0;
	tokens.forEach(({ start }, i) => {
		while (q < quotes.length && (quotes[q]?.end ?? 0) <= start) q++;
		const quote = quotes[q];
		if (quote && quote.start <= start) quoteOf[i] = q;
	});
	for (const { from } of sentences) {
		if (tokens[from]?.kind === 'open') starts.add(from + 1);
	}
	const ends = new Set(sentences.map(({ to }) => to));
	return {
		text,
		tokens: tagTokens(tokens, starts, ends, inTitles(tokens, sentences)),
		sentences,
		blocks,
		quotations: quotes,
		sentenceOf,
		quoteOf
	};
}
