import { articleRef, articleRefs, setRef, type ArticleRef, type SetRef } from '$lib/core/framing';
import {
	isBody,
	type ArticleId,
	type Block,
	type Edition,
	type OwnBlock,
	type TextSet,
	type UncertainDate
} from '$lib/core/model';
import { layOver, type LaidOver, type TitledText } from './laid-over';

/** One of the two versions. */
export interface VersionRef {
	readonly version: number;
	readonly title: string;
	/** When it was seen or, failing that, published. */
	readonly date?: UncertainDate;
}

/** What changed between an article's first version and its newest, as plain JSON. */
export interface VersionsView extends LaidOver {
	readonly set: SetRef;
	readonly article: ArticleRef;
	readonly articles: readonly ArticleRef[];
	/** Whether the text compared is the author's or our summary of it. */
	readonly edition: Edition;
	readonly before: VersionRef;
	readonly after: VersionRef;
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

const textOf = ({ title, blocks }: Version): TitledText => ({
	title,
	blocks: blocks
		.filter((block) => isBody(block) && block.kind !== 'title' && block.text.length > 0)
		.map(({ id, kind, text }) => ({ id, kind, sentences: text.map((run) => run.text) }))
});

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
	return {
		set: setRef(set),
		article: articleRef(article, index, set),
		articles: articleRefs(set),
		edition: article.edition,
		before: versionRef(first),
		after: versionRef(newest),
		...layOver(textOf(first), textOf(newest))
	};
}

const ownTextOf = (blocks: readonly OwnBlock[]): TitledText => {
	const texts = (block: OwnBlock) =>
		block.sentences.flatMap(({ text }) => (text === '' ? [] : [text]));
	const title = blocks.find(({ kind }) => kind === 'title');
	return {
		title: title ? texts(title).join(' ') : '',
		blocks: blocks
			.filter((block) => block.kind !== 'title' && texts(block).length > 0)
			.map((block) => ({ id: block.id, kind: block.kind, sentences: texts(block) }))
	};
};

/**
 * What differs between two copies of one article that a reader brought. Both are laid on the same
 * article, so that what stands around it does not count; nor does its order, which is the coding's.
 */
export const copyChanges = (before: readonly OwnBlock[], after: readonly OwnBlock[]): LaidOver =>
	layOver(ownTextOf(before), ownTextOf(after));
