import type { ArticleView, Span } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { AloudSentence } from '$lib/state';

/** Text as it is said: key phrases keep their quotation marks, at which voices pause by themselves. */
const spoken = (spans: readonly Span[]): string =>
	spans
		.map((span) => {
			if (typeof span === 'string') return span;
			if ('cue' in span) return m.common.quoted(span.cue);
			return 'own' in span ? span.own : span.name;
		})
		.join('');

/**
 * What is read aloud of an article: whose words these are, where they are ours; its title; its
 * sentences.
 *
 * @param languageOf of the sentence at an address (`title` for the title), BCP 47
 * @param interfaceLanguage of what the page says itself, BCP 47
 */
export function aloudSentences(
	view: ArticleView,
	languageOf: (at: string) => string,
	interfaceLanguage: string
): readonly AloudSentence[] {
	const ours: AloudSentence = {
		at: null,
		text: m.aloud.ours,
		language: interfaceLanguage,
		heading: true
	};
	const title = {
		at: 'title',
		text: view.article.title,
		language: languageOf('title'),
		heading: true
	};
	return [
		...(view.article.edition === 'digest' ? [ours] : []),
		title,
		...view.blocks.flatMap((block) =>
			block.runs.map((run) => {
				const text = spoken(run.text);
				const missing = run.own === 'missing';
				return {
					at: run.at,
					text: missing ? m.reader.own.missingStart + text + m.reader.own.missingEnd : text,
					language: languageOf(run.at),
					...(block.kind === 'heading' && { heading: true })
				};
			})
		)
	];
}
