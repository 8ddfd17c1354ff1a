import { isBody, type Article, type ArticleId } from '$lib/core/model';
import { quotePairs } from '../enclosures';
import { words } from '../words';
import { countPersons } from './persons';
import { lix } from './readability';
import { spread, type Spread } from './spread';
import { vocabularyRatio } from './vocabulary';

/** How an article is written, in numbers. Its title is left out: many are not the author's. */
export interface ArticleStyle {
	readonly article: ArticleId;
	/** Words of the body, headings included. */
	readonly words: number;
	/** Sentences of its paragraphs and list items; all that follows is of these, headings left out. */
	readonly sentences: number;
	/** Paragraphs and list items. */
	readonly blocks: number;
	readonly headings: number;
	readonly items: number;
	readonly sentenceWords: Spread | null;
	readonly blockWords: Spread | null;
	readonly lix: number | null;
	/** Moving-average type-token ratio, 0 to 1; null for fewer than a hundred words. */
	readonly vocabulary: number | null;
	/** Share of the words that stand in double quotation marks. */
	readonly quoted: number;
	/** Share of the sentences that end in a question mark. */
	readonly questions: number;
	/** English pronouns in a thousand words outside quotation marks; null in another language. */
	readonly firstPerson: number | null;
	readonly secondPerson: number | null;
}

const QUESTION = /[?؟？]["”“»’')\]]*$/u;

/** The words of each sentence that is measured, as compared. */
export const writtenSentences = (article: Article): readonly (readonly string[])[] =>
	prose(article).flatMap(({ text }) =>
		text.map((run) => words(run.text).map((word) => word.text)).filter((own) => own.length > 0)
	);

const prose = ({ blocks }: Article) =>
	blocks.filter((block) => isBody(block) && block.kind !== 'title' && block.kind !== 'heading');

/** A text with its quotations taken out, and how many words they had. */
function withoutQuotations(text: string): { readonly rest: string; readonly quoted: number } {
	let [rest, at, quoted] = ['', 0, 0];
	for (const { open, close } of quotePairs(text)) {
		rest += `${text.slice(at, open)} `;
		quoted += words(text.slice(open, close)).length;
		at = close + 1;
	}
	return { rest: rest + text.slice(at), quoted };
}

/**
 * Measures how an article is written.
 *
 * @param article in full: the sentences of a summary are its writer's
 */
export function articleStyle(article: Article): ArticleStyle {
	const own = prose(article);
	const sentences = writtenSentences(article);
	const all = sentences.flat();
	const texts = own.map(({ text }) => text.map((run) => run.text).join(' '));
	const parts = texts.map(withoutQuotations);
	const quoted = parts.reduce((sum, part) => sum + part.quoted, 0);
	const persons = countPersons(parts.map(({ rest }) => rest).join('\n'));
	const english = article.language.split('-')[0] === 'en';
	const questions = own.flatMap(({ text }) => text).filter((run) => QUESTION.test(run.text));
	const headings = article.blocks.filter(({ kind }) => kind === 'heading');
	const inHeadings = headings.flatMap((block) => block.words).reduce((sum, n) => sum + n, 0);
	const perThousand = (count: number): number | null =>
		english ? ratio(count * 1000, all.length - quoted) : null;
	return {
		article: article.id,
		words: all.length + inHeadings,
		sentences: sentences.length,
		blocks: own.length,
		headings: headings.length,
		items: own.filter(({ kind }) => kind === 'item').length,
		sentenceWords: spread(sentences.map((sentence) => sentence.length)),
		blockWords: spread(texts.map((text) => words(text).length)),
		lix: lix(sentences),
		vocabulary: vocabularyRatio(all),
		quoted: ratio(quoted, all.length),
		questions: ratio(questions.length, sentences.length),
		firstPerson: perThousand(persons.first),
		secondPerson: perThousand(persons.second)
	};
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
