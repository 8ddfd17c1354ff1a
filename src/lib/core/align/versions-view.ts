import { compareVersions, type BlockChange, type SentenceChange } from '$lib/core/diff';
import { articleRef, setRef, type ArticleRef, type SetRef } from '$lib/core/framing';
import {
	isBody,
	type ArticleId,
	type Block,
	type BlockKind,
	type Edition,
	type TextSet,
	type UncertainDate
} from '$lib/core/model';

/** A stretch of two versions laid over each other. */
export interface ChangedPiece {
	readonly kind: 'same' | 'added' | 'removed';
	readonly text: string;
}

/** A block of two versions laid over each other, in the order of the later one. */
export interface ChangedBlock {
	/** Its address in the later version; in the earlier one where it was left out. */
	readonly id: string;
	readonly block: BlockKind;
	readonly kind: BlockChange['kind'];
	/** Where the block, or a sentence of it, stood before: the number of a block, from 1. */
	readonly from?: number;
	readonly pieces: readonly ChangedPiece[];
}

/** One of the two versions. */
export interface VersionRef {
	readonly version: number;
	readonly title: string;
	/** When it was published or, failing that, seen. */
	readonly date?: UncertainDate;
}

/** What changed between an article's first version and its newest, as plain JSON. */
export interface VersionsView {
	readonly set: SetRef;
	readonly article: ArticleRef;
	readonly articles: readonly ArticleRef[];
	/** Whether the text compared is the author's or our summary of it. */
	readonly edition: Edition;
	readonly before: VersionRef;
	readonly after: VersionRef;
	/** The two headlines laid over each other. */
	readonly headline: readonly ChangedPiece[];
	readonly blocks: readonly ChangedBlock[];
	/** How many of each: sentences reworded, blocks and sentences moved, added, removed. */
	readonly counts: {
		readonly headline: boolean;
		readonly edited: number;
		readonly moved: number;
		readonly added: number;
		readonly removed: number;
	};
}

interface Version {
	readonly version: number;
	readonly title: string;
	readonly captured?: UncertainDate;
	readonly published?: UncertainDate;
	readonly blocks: readonly Block[];
}

const versionRef = ({ version, title, published, captured }: Version): VersionRef => {
	const date = captured ?? published;
	return { version, title, ...(date && { date }) };
};

const bodyOf = ({ blocks }: Version): readonly Block[] =>
	blocks.filter((block) => isBody(block) && block.kind !== 'title' && block.text.length > 0);

const compared = (blocks: readonly Block[]) =>
	blocks.map(({ id, text }) => ({ id, sentences: text.map((run) => run.text) }));

/** The texts of all sentences of a version by address, as `compareVersions` numbers them. */
const sentencesOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
	new Map(
		blocks.flatMap(({ id, text }) =>
			text.map((run, index): [string, string] => [`${id}.s${index + 1}`, run.text])
		)
	);

/**
 * The view of what changed in an article between its first version and its newest.
 *
 * @returns null when the set has no such article, or only one version of it
 */
export function versionsView(set: TextSet, id: ArticleId): VersionsView | null {
	const index = set.articles.findIndex((one) => one.id === id || one.aliases.includes(id));
	const article = set.articles[index];
	const newest = article?.versions.at(-1);
	if (!article || !newest) return null;
	const first: Version = { ...article, version: 1 };
	const [before, after] = [bodyOf(first), bodyOf(newest)];
	const texts = { before: sentencesOf(before), after: sentencesOf(after) };
	const changes = compareVersions(compared(before), compared(after));
	const headline = compareVersions(
		[{ id: 'title', sentences: [article.title] }],
		[{ id: 'title', sentences: [newest.title] }]
	).flatMap(({ sentences }) =>
		piecesOf(sentences, {
			before: new Map([['title.s1', article.title]]),
			after: new Map([['title.s1', newest.title]])
		})
	);
	const sentences = changes.flatMap((block) => block.sentences.map((one) => ({ block, one })));
	const counted = (kind: SentenceChange['kind']) =>
		sentences.filter(({ block, one }) => one.kind === kind && block.kind !== kind).length +
		changes.filter((block) => block.kind === kind).length;
	return {
		set: setRef(set),
		article: articleRef(article, index, set.articles),
		articles: set.articles.map(articleRef),
		edition: article.edition,
		before: versionRef(first),
		after: versionRef(newest),
		headline,
		blocks: changes.map((change) => changedBlock(change, before, after, texts)),
		counts: {
			headline: headline.some(({ kind }) => kind !== 'same'),
			edited: sentences.filter(
				({ one }) => one.kind === 'edited' || (one.kind === 'moved' && one.runs)
			).length,
			moved: counted('moved'),
			added: counted('added'),
			removed: counted('removed')
		}
	};
}

interface Texts {
	readonly before: ReadonlyMap<string, string>;
	readonly after: ReadonlyMap<string, string>;
}

function changedBlock(
	change: BlockChange,
	before: readonly Block[],
	after: readonly Block[],
	texts: Texts
): ChangedBlock {
	const now = after.find(({ id }) => id === change.after);
	const then = before.find(({ id }) => id === change.before);
	const moved = change.sentences.find(({ kind }) => kind === 'moved');
	const home = change.kind === 'moved' ? change.before : (moved?.before?.split('.')[0] ?? null);
	const from = before.findIndex(({ id }) => id === home) + 1;
	return {
		id: (now ?? then)?.id ?? '',
		block: (now ?? then)?.kind ?? 'paragraph',
		kind: change.kind,
		...(from > 0 && { from }),
		pieces: piecesOf(change.sentences, texts)
	};
}

/** Sentences laid over each other, with the spaces between them. */
function piecesOf(changes: readonly SentenceChange[], texts: Texts): readonly ChangedPiece[] {
	const list: ChangedPiece[] = [];
	const add = (kind: ChangedPiece['kind'], text: string): void => {
		const last = list.at(-1);
		if (last?.kind === kind) list[list.length - 1] = { kind, text: last.text + text };
		else if (text !== '') list.push({ kind, text });
	};
	changes.forEach(({ kind, before, after, runs }, index) => {
		const [then, now] = [texts.before.get(before ?? '') ?? '', texts.after.get(after ?? '') ?? ''];
		if (index > 0) add('same', ' ');
		if (kind === 'removed') add('removed', then);
		else if (kind === 'added') add('added', now);
		else if (!runs) add('same', now);
		else {
			for (const run of runs) {
				if (run.kind === 'removed') add('removed', then.slice(run.before.start, run.before.end));
				else add(run.kind, now.slice(run.after.start, run.after.end));
			}
		}
	});
	return list;
}
