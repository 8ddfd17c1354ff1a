import {
	asId,
	isBody,
	type Article,
	type ArticleId,
	type Coding,
	type PassageId,
	type TextSet
} from '$lib/core/model';
import { hashWords } from '$lib/core/text';
import { hiding, type BlindWords, type Hide } from './blind-words';

/** A hash of an article into which nothing but the lengths of its sentences goes, and a seed. */
const lengthsHash = ({ blocks }: Article, seed: number): string =>
	hashWords(
		[seed, ...blocks.filter(isBody).flatMap(({ words }) => words)].map((length) => ({
			text: String(length),
			start: 0,
			end: 0
		}))
	);

/**
 * The articles in the order in which they are read blind: by a hash of the lengths of their
 * sentences, which tells nothing of when or by whom they were written. Three or more never come in
 * the set's own order, which is that of their dates; of two, an order that is never the set's would
 * be its reverse.
 */
export function blindOrder({ articles }: Pick<TextSet, 'articles'>): readonly Article[] {
	for (let seed = 1; ; seed++) {
		const ordered = articles
			.map((article) => ({ article, hash: lengthsHash(article, seed) }))
			.sort((a, b) => (a.hash < b.hash ? -1 : 1))
			.map(({ article }) => article);
		if (articles.length < 3 || ordered.some((article, i) => article !== articles[i]))
			return ordered;
	}
}

/** The id of a text read blind: its number, from 1. */
export const blindId = (number: number): ArticleId => asId<ArticleId>(String(number));

function blindArticle(article: Article, number: number, hide: Hide, words: BlindWords): Article {
	const { language, edition, blocks, title } = article;
	return {
		id: blindId(number),
		aliases: [],
		short: words.text(number),
		title: hide(title),
		language,
		edition,
		vantage: { question: '', author: '', asks: '', written: '' },
		redact: [],
		// Captions, notices and notes on the author are no part of what is read.
		blocks: blocks.filter(isBody).map((block) => ({
			...block,
			text: block.text.map((run) => ({ ...run, text: hide(run.text) }))
		})),
		versions: []
	};
}

function blindCoding(coding: Coding, id: ArticleId, hide: Hide): Coding {
	return {
		article: id,
		version: coding.version,
		coder: coding.coder,
		considered: coding.considered,
		passages: coding.passages.map((passage, index) => ({
			id: asId<PassageId>(`${id}.${index + 1}`),
			article: id,
			at: passage.at,
			theme: passage.theme,
			frame: passage.frame,
			function: passage.function,
			voice: passage.voice,
			...(passage.source !== undefined && { source: hide(passage.source) }),
			...(passage.cue !== undefined && { cue: hide(passage.cue) }),
			doubts: passage.doubts
		})),
		labels: [],
		figures: [],
		mentions: [],
		harm: []
	};
}

/**
 * A set as it is read blind: numbered texts in an order of their own, without whatever says who wrote
 * them, where, when and as what. The views of articles and themes are made of it as of any set. It
 * holds what those show and nothing else, and is put together key by key, so that what sets hold one
 * day is not in it before somebody has thought of it. Why an author is silent often says when they
 * wrote, so that every written reason is hidden.
 */
export function blindSet(set: TextSet, words: BlindWords): TextSet {
	const hideFor = hiding(set.articles, words);
	const hide = hideFor(null);
	const ordered = blindOrder(set);
	const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]));
	const idOf = (article: ArticleId): ArticleId => blindId(numbers.get(article) ?? 0);
	return {
		id: set.id,
		hash: set.hash,
		title: hide(set.title),
		question: hide(set.question),
		introduction: hide(set.introduction),
		...(set.care !== undefined && { care: hide(set.care) }),
		...(set.notice !== undefined && { notice: hide(set.notice) }),
		...(set.holdsOriginals && { holdsOriginals: true as const }),
		blind: true,
		language: set.language,
		articles: ordered.map((article, index) =>
			blindArticle(article, index + 1, hideFor(article.id), words)
		),
		themes: set.themes.map((theme) => ({
			...theme,
			name: hide(theme.name),
			question: hide(theme.question),
			definition: hide(theme.definition),
			terms: theme.terms.map(hide),
			frames: theme.frames.map((frame) => ({
				...frame,
				name: hide(frame.name),
				definition: hide(frame.definition),
				example: hide(frame.example)
			}))
		})),
		actors: [],
		// A name that is hidden has nothing to explain.
		names: set.names
			.filter(({ name, aliases }) => [name, ...aliases].every((form) => hide(form) === form))
			.map((note) => ({ ...note, text: hide(note.text) })),
		cited: [],
		labelGroups: [],
		events: [],
		figures: [],
		parallels: [],
		silences: set.silences.map(({ theme, frame, article }) => ({
			theme,
			...(frame !== undefined && { frame }),
			article: idOf(article),
			reason: 'hidden' as const
		})),
		answers: set.answers.map(({ theme, article, text, at }) => ({
			theme,
			article: idOf(article),
			text: hideFor(article)(text),
			at
		})),
		outside: set.outside.map(({ article, at, text }) => ({
			article: idOf(article),
			at,
			text: hideFor(article)(text)
		})),
		teaching: [],
		referenceCoder: set.referenceCoder,
		codings: set.codings
			.filter(({ coder }) => coder === set.referenceCoder)
			.map((coding) => blindCoding(coding, idOf(coding.article), hideFor(coding.article)))
	};
}
