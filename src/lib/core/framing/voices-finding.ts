import type { ArticleId } from '$lib/core/model';
import type { ChartArticle } from './chart-frame';
import type { SourceRole } from './cited-names';
import { cellWords, type VoiceCell, type VoiceRole } from './voice-cell';

/** An article whose author leaves much to others: the author's share, and who has most of the rest. */
export interface LetsSpeak {
	readonly article: ArticleId;
	/** Of its coded words, 0 to 1. */
	readonly own: number;
	readonly role: SourceRole;
	readonly roleShare: number;
}

/** What the voices show, as a code with parameters; `soFar` as in `FramingMapFinding`. */
export type VoicesFinding =
	| { readonly code: 'nothing-coded' }
	| {
			readonly code: 'one-article';
			readonly article: ArticleId;
			readonly own: number;
			readonly soFar: boolean;
	  }
	/** Nobody leaves as much as a tenth to others. */
	| { readonly code: 'all-own'; readonly of: number; readonly soFar: boolean }
	/** Who leaves most to others, and who, if any, leaves others less than a tenth. */
	| {
			readonly code: 'one-lets-speak';
			readonly most: LetsSpeak;
			readonly alone: readonly ArticleId[];
			readonly soFar: boolean;
	  }
	/** Several leave equally much to others. */
	| {
			readonly code: 'alike';
			readonly own: number;
			readonly of: number;
			readonly soFar: boolean;
	  };

/** An author with more of the words than this speaks almost alone. */
const ALONE = 0.9;
/** Half a percent: shares closer than this are printed alike, so neither is the least. */
const TIE = 0.005;

/** The finding that titles the voices: who leaves most of their words to others, and to whom. */
export function voicesFinding(
	articles: readonly ChartArticle[],
	coded: readonly number[],
	own: readonly VoiceCell[],
	roles: readonly VoiceRole[]
): VoicesFinding {
	const parts = articles.flatMap(({ id }, column) => {
		const all = coded[column] ?? 0;
		const words = own[column]?.reported ?? 0;
		return all > 0 ? [{ article: id, column, all, own: words / all }] : [];
	});
	const soFar = articles.some(({ read }) => !read);
	const [first, second] = parts.toSorted((a, b) => a.own - b.own);
	if (!first) return { code: 'nothing-coded' };
	if (!second) return { code: 'one-article', article: first.article, own: first.own, soFar };
	const alone = parts.filter((part) => part.own >= ALONE);
	if (alone.length === parts.length) return { code: 'all-own', of: parts.length, soFar };
	if (second.own - first.own < TIE) {
		return {
			code: 'alike',
			own: first.own,
			of: parts.filter((part) => part.own - first.own < TIE).length,
			soFar
		};
	}
	const [role] = roles
		.map(({ role: name, cells }) => {
			const cell = cells[first.column];
			return { name, share: cell ? cellWords(cell) / first.all : 0 };
		})
		.toSorted((a, b) => b.share - a.share);
	return {
		code: 'one-lets-speak',
		most: {
			article: first.article,
			own: first.own,
			role: role?.name ?? 'unsorted',
			roleShare: role?.share ?? 0
		},
		alone: alone.map(({ article }) => article),
		soFar
	};
}
