import type { ArticleFront, VersionFront } from '../schema/article';
import type { Context, Rule, TextFacts } from './context';

type Why = 'no-byline' | 'inferred-date' | 'version';

/** A date that is not exact says from what it was inferred. */
function datesInferred(context: Context, file: string, front: ArticleFront | VersionFront): void {
	const { published, publishedFrom } = front;
	const inferred = typeof published === 'object' || /[~?%/[]/.test(String(published));
	if (!inferred || publishedFrom !== undefined) return;
	missing(context, file, 'publishedFrom', 'inferred-date');
}

const missing = (context: Context, file: string, key: string, why: Why): void =>
	context.at(file, [], { code: 'missing-front', key, why });

/** What an article's front matter must say, and the files that belong to it. */
export const frontMatter: Rule = (context) => {
	const { reference } = context.raw.set;
	for (const article of context.articles) {
		const { id, file, edition, source, raw } = article;
		const { front } = raw;
		if (front.short === undefined && front.byline === undefined) {
			missing(context, file, 'short', 'no-byline');
		}
		datesInferred(context, file, front);
		if (edition === 'digest' && !source) {
			context.line(file, 1, { code: 'missing-source', article: id });
		}
		const own = context.codings.some(({ coder, article: of }) => {
			return coder === reference && of?.id === id;
		});
		if (!own) context.line(file, 1, { code: 'missing-coding', article: id, coder: reference });
	}
};

/**
 * Other versions of an article say of what they are one and when they were captured, are numbered
 * from 2 without a gap, come in the article's own edition, and each differs from the one before.
 */
export const versionsFollow: Rule = (context) => {
	let before: { readonly of: string; readonly version: number } | null = null;
	for (const own of context.versions) {
		const { of, version, file, raw, edition } = own;
		const { versionOf, captured } = raw.front;
		datesInferred(context, file, raw.front);
		if (captured === undefined) missing(context, file, 'captured', 'version');
		if (versionOf === undefined) missing(context, file, 'versionOf', 'version');
		else if (versionOf !== of) {
			const detail = { key: 'versionOf', value: versionOf, expected: of };
			context.at(file, ['versionOf'], { code: 'header-mismatch', ...detail });
		}
		const expected = before?.of === of ? before.version + 1 : 2;
		before = own;
		const article = context.raw.articles.has(of) ? context.articleOf(of) : undefined;
		if (!article) {
			context.line(file, 1, { code: 'unknown-reference', kind: 'article', id: of });
			continue;
		}
		if (version !== expected) {
			context.line(file, 1, { code: 'version-gap', article: of, version, expected });
		}
		if (edition !== article.edition) {
			const detail = { article: of, expected: article.edition };
			context.at(file, ['edition'], { code: 'version-edition', ...detail });
		}
		const earlier = context.textOf(of, version - 1);
		if (earlier && saying(earlier) === saying(own)) {
			context.line(file, 1, { code: 'version-unchanged', article: of, before: version - 1 });
		}
	}
};

const saying = ({ title, written }: Pick<TextFacts, 'title' | 'written'>): string =>
	JSON.stringify([title, written.map(({ kind, text }) => [kind, text])]);
