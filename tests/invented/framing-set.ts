import type {
	Article,
	ArticleId,
	Block,
	BlockId,
	CoderId,
	Coding,
	FrameId,
	Passage,
	PassageFunction,
	PassageId,
	Place,
	SetId,
	Silence,
	TextSet,
	Theme,
	ThemeId,
	Voice,
	WrittenReason
} from '$lib/core/model';
import { asId, parsePlace } from '$lib/core/model';

/** An article in short: blocks by id with their sentences' lengths, and passages in one line each. */
export interface InventedArticle {
	readonly short?: string;
	/** `{ title: [5], p1: [10, 20] }`. */
	readonly blocks: Readonly<Record<string, readonly number[]>>;
	/** `p1.s1-s2 jobs/boom problem author`, then `!` for doubts and `“cue”` where there is one. */
	readonly passages?: readonly string[];
	/** Addresses; absent: everything was considered. */
	readonly considered?: readonly string[];
}

export interface InventedSet {
	/** `{ jobs: ['boom', 'bust'] }`. */
	readonly themes: Readonly<Record<string, readonly string[]>>;
	readonly articles: Readonly<Record<string, InventedArticle>>;
	/** `quill jobs/boom not-raised`, or `quill jobs not-raised` for a whole theme. */
	readonly silences?: readonly string[];
}

const place = (address: string): Place => {
	const read = parsePlace(address);
	if (!read) throw new Error(`no address: ${address}`);
	return read;
};

const named = (id: string): string =>
	(id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

function passage(article: string, line: string, index: number): Passage {
	const match = /^(\S+) ([\w-]+)\/([\w-]+) (\w+) (\w+)(?: (!))?(?: “(.+)”)?$/.exec(line);
	if (!match) throw new Error(`no passage: ${line}`);
	const [, at, theme, frame, does, voice, doubts, cue] = match as unknown as string[];
	return {
		id: asId<PassageId>(`${article}-${index}`),
		article: asId<ArticleId>(article),
		at: place(at as string),
		theme: asId<ThemeId>(theme as string),
		frame: asId<FrameId>(frame as string),
		function: does as PassageFunction,
		voice: voice as Voice,
		doubts: doubts !== undefined,
		...(cue !== undefined && { cue }),
		...(voice !== 'author' && { source: 'a neighbour' })
	};
}

function block(id: string, words: readonly number[], short: string): Block {
	const kind = id === 'title' ? 'title' : id.startsWith('x') ? 'caption' : 'paragraph';
	const text = words.map((count, index) => ({
		text: `${short} tells in ${id}, sentence ${index + 1}, what ${count} words said about the ferry.`,
		first: index + 1,
		last: index + 1
	}));
	return { id: asId<BlockId>(id), kind, words, text: kind === 'caption' ? [] : text };
}

/** Builds a text set about an invented ferry out of a short notation. For tests only. */
export function inventSet({ themes, articles, silences = [] }: InventedSet): TextSet {
	const coder = asId<CoderId>('reference');
	const codings: Coding[] = Object.entries(articles).map(([id, { passages = [], ...rest }]) => ({
		article: asId<ArticleId>(id),
		version: 1,
		coder,
		considered: (rest.considered ?? Object.keys(rest.blocks))
			.filter((a) => !a.startsWith('x'))
			.map(place),
		passages: passages.map((line, index) => passage(id, line, index)),
		labels: [],
		figures: [],
		mentions: [],
		harm: []
	}));
	return {
		id: asId<SetId>('ferry'),
		hash: 'invented',
		title: 'The ferry',
		question: 'What does the ferry change?',
		introduction: 'Everything here is invented.',
		language: 'en',
		articles: Object.entries(articles).map(([id, { short = named(id), blocks }]): Article => ({
			id: asId<ArticleId>(id),
			aliases: [],
			short,
			title: `What ${short} wrote`,
			language: 'en',
			edition: 'full',
			vantage: { question: '', author: '', asks: '', written: '' },
			redact: [],
			blocks: Object.entries(blocks).map(([key, words]) => block(key, words, short)),
			versions: []
		})),
		themes: Object.entries(themes).map(([id, frames], index): Theme => ({
			id: asId<ThemeId>(id),
			letter: String.fromCharCode(65 + index),
			name: named(id),
			question: `What of ${id}?`,
			definition: '',
			terms: [],
			frames: frames.map((frame) => ({
				id: asId<FrameId>(frame),
				name: named(frame),
				definition: '',
				example: ''
			}))
		})),
		actors: [],
		names: [],
		cited: [],
		labelGroups: [],
		events: [],
		figures: [],
		parallels: [],
		silences: silences.map((line): Silence => {
			const [article, key, reason] = line.split(' ') as [string, string, WrittenReason];
			const [theme, frame] = key.split('/') as [string, string?];
			return {
				article: asId<ArticleId>(article),
				theme: asId<ThemeId>(theme),
				...(frame !== undefined && { frame: asId<FrameId>(frame) }),
				reason
			};
		}),
		answers: [],
		outside: [],
		teaching: [],
		referenceCoder: coder,
		codings
	};
}

/**
 * Three writers on a ferry: Quill is for it, Marsh reports and quotes others, the Tidewater Post
 * never speaks of jobs, and Brandt has not been read to the end.
 */
export const ferry = (): TextSet =>
	inventSet({
		themes: { jobs: ['boom', 'bust', 'seasonal'], sea: ['danger', 'beauty'] },
		articles: {
			quill: {
				blocks: { title: [6], p1: [10, 20], x1: [40], p2: [30, 15, 5], p3: [20] },
				passages: [
					'title jobs/boom judgement author',
					'p1.s1-s2 jobs/boom problem author “a tide of work”',
					'p2.s1 jobs/boom cause author',
					'p2.s1 sea/danger fact attributed',
					'p3 jobs/seasonal remedy author'
				]
			},
			marsh: {
				blocks: { title: [7], p1: [25, 25], p2: [50] },
				passages: [
					'p1.s1 jobs/boom fact quoted !',
					'p1.s1 jobs/bust fact attributed “empty quays”',
					'p2 sea/beauty judgement author'
				]
			},
			tidewater: {
				short: 'Tidewater Post',
				blocks: { title: [4], p1: [40], p2: [60] },
				passages: ['p2 sea/danger consequence quoted']
			},
			brandt: {
				blocks: { title: [5], p1: [10], p2: [10] },
				passages: ['p1 sea/beauty fact author'],
				considered: ['title']
			}
		},
		silences: ['tidewater jobs outside-question', 'marsh jobs/seasonal not-yet-happened']
	});
