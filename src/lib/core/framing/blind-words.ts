import type { Article, ArticleId } from '$lib/core/model';

/** What stands where something was hidden. Handed in: this folder holds no prose. */
export interface BlindWords {
	/** For whoever wrote the text. */
	readonly author: string;
	/** For whoever wrote another text of the set. */
	readonly otherAuthor: string;
	/** For where the text appeared. */
	readonly outlet: string;
	/** For where another text of the set appeared. */
	readonly otherOutlet: string;
	/** For anything else. */
	readonly hidden: string;
	/** Sets the words a corpus gives instead apart from the text. */
	readonly instead: (words: string) => string;
	/** What a text is called, by its number. */
	readonly text: (number: number) => string;
}

/** Takes what gives a text away out of a piece of writing. */
export type Hide = (text: string) => string;

type Kind = 'author' | 'outlet' | 'other';

interface Hidden {
	readonly words: string;
	readonly article: ArticleId;
	readonly kind: Kind;
	/** Words to stand in its place; such an item is hidden in its own article alone. */
	readonly say?: string;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const within = (part: string, whole: string | undefined): boolean => {
	const [a, b] = [letters(part), letters(whole ?? '')];
	return a !== '' && b !== '' && (b.includes(a) || a.includes(b));
};

/** A name has a capital somewhere: `al-Haddad`. */
const isCapital = (word: string): boolean => /\p{Lu}/u.test(word);

/** Who signs, one by one: `A. Lind and Per Okafor`. */
const signers = (byline: string): readonly string[] =>
	byline.split(/\s*(?:[,;&]|\band\b)\s*/u).filter((name) => name !== '');

/** A name without the article before it; `The committee` is no name, and stays whole. */
const bare = (name: string): string => {
	const rest = /^the\s+(.+)$/iu.exec(name)?.[1];
	return rest !== undefined && isCapital(rest) ? rest : name;
};

/** A byline in its forms: whole, each who signs, and their surnames. */
function namesOf({ byline }: Article): readonly string[] {
	if (byline === undefined) return [];
	const surnames = signers(byline).flatMap((name) => {
		const words = name.split(/\s+/u);
		const last = words.at(-1) ?? '';
		return words.length > 1 && isCapital(last) ? [last] : [];
	});
	return [byline, ...signers(byline).filter(isCapital), ...surnames];
}

/** Everything that gives an article away, as far as words can say it. */
function hiddenOf(article: Article): readonly Hidden[] {
	const { id, byline, outlet, short, redact } = article;
	const item = (words: string, kind: Kind): Hidden => ({ words: bare(words), article: id, kind });
	const kindOf = (words: string): Kind => {
		if (within(words, byline)) return 'author';
		return within(words, outlet) ? 'outlet' : 'other';
	};
	const known = kindOf(short);
	return [
		...namesOf(article).map((words) => item(words, 'author')),
		...(outlet === undefined ? [] : [item(outlet, 'outlet')]),
		...(known === 'other' ? [] : [item(short, known)]),
		...redact.map(({ words, say }): Hidden => {
			return say === undefined
				? item(words, kindOf(words))
				: { words, article: id, kind: 'other', say };
		})
	];
}

/** Characters with a meaning in regular expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** As it may be typeset: any space, either apostrophe, any hyphen. */
const loosely = (words: string): string =>
	words
		.replace(SPECIAL, '\\$&')
		.replace(/\s+/gu, '\\s+')
		.replace(/['’]/gu, "['’]")
		.replace(/[-‐‑–]/gu, '[-‐‑–]');

/** Names as they are written or in capitals; a phrase also at the start of a sentence. */
function patternOf({ words, say }: Hidden): string {
	const [first = ''] = words;
	if (say !== undefined) {
		return `[${first.toLowerCase()}${first.toUpperCase()}]${loosely(words.slice(first.length))}`;
	}
	return `(?:[Tt]he\\s+)?(?:${loosely(words)}|${loosely(words.toUpperCase())})`;
}

/** An address on a publisher's site, wherever on it: it holds the outlet, and often date and name. */
function addressPattern({ url }: Article): string | null {
	const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1];
	if (host === undefined) return null;
	return `(?:https?://)?(?:[\\w-]+\\.)*${loosely(host)}[^\\s”"’)]*`;
}

/** A match is the first word of a sentence when nothing, or the end of another, stands before it. */
const STARTS = /(?:^|[.!?…][”"’)]*\s+)[“"‘(]?$/u;

const capitalised = (words: string): string =>
	words.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/**
 * Makes what hides the articles of a set in writing of and about one of them (`article`), or in
 * writing about all of them (null). Names of every article are hidden: bylines and the surnames in
 * them, outlets, addresses, and what the articles' own lists name. Phrases for which a list gives
 * other words are hidden in their own article only. Found as whole words, with the article before
 * them; an owner keeps the ending. What was hidden is the same everywhere, so that key phrases still
 * stand in their texts.
 */
export function hiding(
	articles: readonly Article[],
	words: BlindWords
): (article: ArticleId | null) => Hide {
	const all = articles.flatMap(hiddenOf);
	const addresses = articles.flatMap((article) => {
		const pattern = addressPattern(article);
		return pattern === null ? [] : [{ id: article.id, pattern: new RegExp(pattern, 'giu') }];
	});
	return (article) => {
		const own = (id: ArticleId): boolean => id === article;
		// Of a name that several articles share, the one at hand is meant; other words come first.
		const rank = (mine: boolean, { say }: Hidden) => Number(mine) + Number(say !== undefined);
		const here = all
			.filter(({ say, article: id }) => say === undefined || own(id))
			.sort(
				(a, b) =>
					b.words.length - a.words.length || rank(own(b.article), b) - rank(own(a.article), a)
			);
		if (here.length === 0) return (text) => text;
		const pattern = new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${here.map((one) => `(${patternOf(one)})`).join('|')})(?![\\p{L}\\p{N}])(?:(?<=s)['’](?![\\p{L}\\p{N}]))?`,
			'gu'
		);
		const standIn = ({ kind, say, article: id }: Hidden): string => {
			if (say !== undefined) return words.instead(say);
			if (kind === 'other') return words.hidden;
			if (kind === 'author') return own(id) ? words.author : words.otherAuthor;
			return own(id) ? words.outlet : words.otherOutlet;
		};
		return (text) => {
			const plain = addresses.reduce(
				(before, { id, pattern: address }) =>
					before.replace(address, own(id) ? words.outlet : words.otherOutlet),
				text
			);
			return plain.replace(pattern, (match: string, ...rest: unknown[]) => {
				const which = rest.findIndex((group) => typeof group === 'string');
				const found = here[which];
				const offset = rest.find((value) => typeof value === 'number') ?? 0;
				if (!found) return match;
				const instead = standIn(found);
				// `Oakes’` owns something: what stands for her does so with an ending.
				const owner = /['’]$/u.exec(match)?.[0];
				return `${STARTS.test(plain.slice(0, offset)) ? capitalised(instead) : instead}${owner === undefined ? '' : `${owner}s`}`;
			});
		};
	};
}
