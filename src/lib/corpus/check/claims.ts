import type { Rule } from './context';
import { findRun, phraseWords } from './phrase';

const SET = 'set.yaml';

/** Each theme of each article has an answer or a silence, and not both; both fit the coding. */
export const answersOrSilences: Rule = (context) => {
	const { set } = context.raw;
	const reference = context.codings.filter(({ coder }) => coder === set.reference);
	const passagesOn = (article: string, theme: string, frame?: string): string[] =>
		reference
			.filter(({ article: of }) => of?.id === article)
			.flatMap(({ data }) => data.passages)
			.filter((p) => p.theme === theme && (frame === undefined || p.frame === frame))
			.map(({ at }) => at);
	const isCoded = (article: string): boolean => reference.some((c) => c.article?.id === article);

	const answers = set.answers ?? [];
	const silences = set.silences ?? [];
	set.themes.forEach(({ id: theme }, t) => {
		for (const { id: article } of context.articles) {
			const own = (item: { readonly theme: string; readonly article: string }): boolean =>
				item.theme === theme && context.articleOf(item.article)?.id === article;
			const answer = answers.findIndex(own);
			const silence = silences.findIndex((s) => own(s) && s.frame === undefined);
			if (answer < 0 && silence < 0) {
				context.at(SET, ['themes', t, 'id'], { code: 'no-answer-or-silence', theme, article });
			}
			if (answer >= 0 && silence >= 0) {
				context.at(SET, ['silences', silence], { code: 'answer-and-silence', theme, article });
			}
			if (answer >= 0 && isCoded(article) && passagesOn(article, theme).length === 0) {
				context.at(SET, ['answers', answer], { code: 'answer-without-passage', theme, article });
			}
		}
	});
	silences.forEach(({ theme, frame, article: name }, i) => {
		const article = context.articleOf(name)?.id ?? name;
		const [at] = passagesOn(article, theme, frame);
		if (at === undefined) return;
		const detail = { theme, ...(frame !== undefined && { frame }), article, at };
		context.at(SET, ['silences', i], { code: 'silence-but-coded', ...detail });
	});
};

/** A silence's terms are not in our text: else the article does speak of it. */
export const silencesHold: Rule = (context) => {
	context.raw.set.silences?.forEach(({ article: name, terms }, i) => {
		const article = context.articleOf(name);
		terms?.forEach((term, j) => {
			const run = phraseWords(term);
			const block = article?.built.blocks.find(({ text }) => {
				return findRun(phraseWords(text.map((shown) => shown.text).join(' ')), run) >= 0;
			});
			if (!article || !block) return;
			const detail = { term, article: article.id, at: block.id };
			context.at(SET, ['silences', i, 'terms', j], { code: 'silence-but-term', ...detail });
		});
	});
};

/** A frame no passage is told through, and no silence names, stands in the codebook for nothing. */
export const framesUsed: Rule = (context) => {
	const { set } = context.raw;
	const used = new Set<string>();
	for (const { coder, data } of context.codings) {
		if (coder !== set.reference) continue;
		for (const { theme, frame } of data.passages) used.add(`${theme}/${frame}`);
	}
	for (const { theme, frame } of set.silences ?? []) {
		if (frame !== undefined) used.add(`${theme}/${frame}`);
	}
	set.themes.forEach(({ id: theme, frames }, t) => {
		frames.forEach(({ id: frame }, f) => {
			if (used.has(`${theme}/${frame}`)) return;
			const path = ['themes', t, 'frames', f, 'id'];
			context.at(SET, path, { code: 'unused-frame', theme, frame });
		});
	});
};
