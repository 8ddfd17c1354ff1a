import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const CORPUS = process.env['VANTAGE_CORPUS'] ?? 'corpus';

/** What the front matter of an article says that blind pages must not. */
interface Front {
	readonly byline?: string;
	readonly outlet?: string;
	readonly published?: string | number;
	readonly publishedFrom?: string;
	readonly url?: string;
	readonly aliases?: readonly string[];
	readonly redact?: readonly (string | { readonly words: string })[];
	readonly vantage: Readonly<Record<string, string>>;
}

interface Article extends Front {
	readonly id: string;
	/** The text, on one line: what it tells itself is left, for a reader to guess from. */
	readonly body: string;
}

/** Something hidden: what it is, and how it is found in what a page delivers. */
export interface HiddenWord {
	readonly what: string;
	readonly pattern: RegExp;
	/** Stands in every text the pattern is found in, in small letters: most texts need no more. */
	readonly probe: string;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const loosely = (words: string): string =>
	words
		.trim()
		.replace(SPECIAL, '\\$&')
		.replace(/['’]/g, "(?:['’]|&#39;)")
		.replace(/&/g, '(?:&|&amp;)')
		.replace(/\s+/g, '\\s+');
const whole = (what: string, words: string, flags = 'u'): HiddenWord => ({
	what: `${what}: ${words}`,
	pattern: new RegExp(`(?<![\\p{L}\\p{N}])${loosely(words)}(?![\\p{L}\\p{N}])`, flags),
	probe: probeOf(words)
});

/** The longest run of letters and digits. */
function probeOf(words: string): string {
	const parts = words.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** A name as it is written and in capitals. */
const name = (what: string, words: string): readonly HiddenWord[] =>
	[...new Set([words, words.toUpperCase()])].map((form) => whole(what, form));

/** An id stands in an address or as a value; as a word it may be an ordinary one. */
const idPattern = (id: string): HiddenWord => ({
	what: `id: ${id}`,
	pattern: new RegExp(`["'\`/=,]${id}["'\`/?&#,]`, 'u'),
	probe: id
});

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** The days and months an article may have been published on, in the forms dates are written in. */
function dateForms(edtf: string): readonly string[] {
	const days = edtf.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	const months = days.length > 0 ? [] : (edtf.match(/\d{4}-\d{2}/g) ?? []);
	const monthOf = (iso: string) => MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
	return [
		...days.flatMap((iso) => {
			const [year, month] = [iso.slice(0, 4), monthOf(iso)];
			const day = String(Number(iso.slice(8)));
			return [month, month.slice(0, 3)].flatMap((named) => [
				...[iso, iso.replaceAll('-', '/'), iso.replaceAll('-', '')],
				...[`${day} ${named}`, `${named} ${day}`, `${named}. ${day}`, `${named} ${day}, ${year}`],
				`${iso.slice(8)}.${iso.slice(5, 7)}.${year}`
			]);
		}),
		...months.flatMap((iso) => [
			...[
				iso,
				`${monthOf(iso)} ${iso.slice(0, 4)}`,
				`${monthOf(iso).slice(0, 3)} ${iso.slice(0, 4)}`
			]
		])
	];
}

/** Runs of this many words are a phrase of their own, and not how one says such things. */
const RUN = 5;

const runs = (text: string): readonly string[] => {
	const words = text
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
	return words.length < RUN
		? []
		: words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

function articlesOf(set: string): readonly Article[] {
	const folder = join(CORPUS, set, 'articles');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md') && !file.includes('@'))
		.map((file) => {
			const text = readFileSync(join(folder, file), 'utf8');
			const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
			return {
				...(parse(front) as Front),
				id: file.slice(0, -'.md'.length),
				body: body.replace(/\{s[\d-s]*\}/g, '').replace(/\s+/g, ' ')
			};
		});
}

/** What a set tells of all its articles together: the days of its events, and its codebook. */
function toldOf(set: string): { readonly days: ReadonlySet<string>; readonly codebook: string } {
	const { events = [], themes } = parse(readFileSync(join(CORPUS, set, 'set.yaml'), 'utf8')) as {
		readonly events?: readonly { readonly date: unknown }[];
		readonly themes: unknown;
	};
	return {
		days: new Set(events.flatMap(({ date }) => String(date).match(/\d{4}-\d{2}-\d{2}/g) ?? [])),
		codebook: JSON.stringify(themes).replace(/\s+/g, ' ')
	};
}

const last = (words: string): string => words.split(/\s+/).at(-1) ?? '';
const withoutThe = (words: string): string => words.replace(/^the\s+(?=\p{Lu})/iu, '');

/** What is hidden of a set's articles wherever it stands, read from the corpus by the test itself. */
export function hiddenOf(set: string): readonly HiddenWord[] {
	const told = toldOf(set);
	return articlesOf(set).flatMap((article): readonly HiddenWord[] => {
		const { id, byline, outlet, published, publishedFrom = '', url, vantage, body } = article;
		const surname = byline === undefined ? '' : last(byline);
		const days = String(published ?? '').replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
			told.days.has(day) ? '' : day
		);
		return [
			...(byline === undefined ? [] : name('byline', byline)),
			...(/^\p{Lu}/u.test(surname) ? name('surname', surname) : []),
			...(outlet === undefined ? [] : name('outlet', withoutThe(outlet))),
			...(article.redact ?? []).flatMap((item) =>
				typeof item === 'string' ? name('redact', withoutThe(item)) : []
			),
			...(url === undefined ? [] : [whole('host', new URL(url).host.replace(/^www\./, ''), 'iu')]),
			...[id, ...(article.aliases ?? [])].map(idPattern),
			...dateForms(days).map((form) => whole('date', form)),
			...[...Object.values(vantage), publishedFrom]
				.flatMap(runs)
				.map((run) => whole('fact', run, 'iu'))
				.filter(({ pattern }) => !pattern.test(body + told.codebook))
		];
	});
}

/** What is hidden in one article's own text, where other words stand for it. */
export const hiddenIn = (set: string, id: string): readonly HiddenWord[] =>
	articlesOf(set)
		.filter((article) => article.id === id)
		.flatMap(({ redact = [] }) => redact)
		.flatMap((item) => (typeof item === 'string' ? [] : [whole('redact', item.words, 'iu')]));

/** Something a page delivers. */
export interface Delivered {
	readonly from: string;
	readonly text: string;
}

/** A typeface that every PDF has, and so what reads PDF names it; a paper of the set is called so too. */
const TYPEFACE = { what: 'redact: Courier', from: '_app/immutable/workers/' };

/** Texts in small letters, made once: the same scripts are looked through for every page. */
const small = new Map<string, string>();
function inSmall(text: string): string {
	const known = small.get(text) ?? text.toLowerCase();
	small.set(text, known);
	return known;
}

/** Every hidden word that is delivered all the same, with where it stands. */
export const leaks = (
	delivered: readonly Delivered[],
	hidden: readonly HiddenWord[]
): readonly string[] =>
	delivered.flatMap(({ from, text }) =>
		hidden.flatMap(({ what, pattern, probe }) => {
			if (!inSmall(text).includes(probe)) return [];
			if (what === TYPEFACE.what && from.startsWith(TYPEFACE.from)) return [];
			const found = pattern.exec(text);
			if (!found) return [];
			const around = text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 40);
			return [`${what} in ${from}: …${around.replace(/\s+/g, ' ')}…`];
		})
	);
