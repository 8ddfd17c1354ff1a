import {
	asId,
	type Article,
	type ArticleId,
	type ArticleVersion,
	type UncertainDate
} from '$lib/core/model';
import { buildBlocks } from './build-blocks';
import { parseEdtf } from './edtf';
import type { Localise } from './localise';
import { versionName, type RawArticle, type RawSet, type RawVersion } from './raw-set';
import type { ArticleFront, VersionFront } from './schema/article';

/** The author's surname, or the title where no one signs. */
function shortName(front: ArticleFront): string {
	return front.short ?? front.byline?.trim().split(/\s+/u).at(-1) ?? front.title;
}

function dates(
	front: ArticleFront | VersionFront,
	localise: Localise
): { readonly published?: UncertainDate; readonly captured?: UncertainDate } {
	const published = front.published === undefined ? null : parseEdtf(front.published);
	const captured = front.captured === undefined ? null : parseEdtf(front.captured);
	const from = front.publishedFrom;
	return {
		...(published && {
			published: from === undefined ? published : { ...published, inferredFrom: localise(from) }
		}),
		...(captured && { captured })
	};
}

/** Builds one other version of an article from its file. */
export function buildVersion(
	version: number,
	{ front, body }: RawVersion,
	articleLanguage: string,
	localise: Localise
): ArticleVersion {
	const { title, edition, language = articleLanguage } = front;
	return {
		version,
		title,
		...dates(front, localise),
		edition,
		blocks: buildBlocks({ title, edition, body }, undefined, language)
	};
}

/**
 * Joins an article's file, the fingerprint of its original and its other versions, where there are
 * such.
 */
export function buildArticle(
	id: string,
	{ front, body }: RawArticle,
	{ sources, versions, set }: RawSet,
	localise: Localise
): Article {
	const { title, edition, vantage, language = set.language } = front;
	const others = [...versions]
		.map(([name, raw]) => ({ ...versionName(name), raw }))
		.filter(({ article }) => article === id)
		.sort((a, b) => a.version - b.version);
	return {
		id: asId<ArticleId>(id),
		aliases: front.aliases ?? [],
		short: shortName(front),
		title,
		...(front.byline !== undefined && { byline: front.byline }),
		...(front.outlet !== undefined && { outlet: front.outlet }),
		...(front.genre !== undefined && { genre: front.genre }),
		...dates(front, localise),
		...(front.url !== undefined && { url: front.url }),
		language,
		edition,
		vantage: {
			question: localise(vantage.question),
			author: localise(vantage.author),
			asks: localise(vantage.asks),
			written: localise(vantage.written)
		},
		redact: (front.redact ?? []).map((item) => (typeof item === 'string' ? { words: item } : item)),
		blocks: buildBlocks({ title, edition, body }, sources.get(id), language),
		versions: others.map(({ version, raw }) => buildVersion(version, raw, language, localise))
	};
}
