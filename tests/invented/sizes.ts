import type { TextSet } from '$lib/core/model';
import { inventSet, type InventedArticle } from './framing-set';

/** How large an invented set is; the article `silent` speaks to nothing. */
export interface SetSize {
	readonly articles: number;
	readonly themes: number;
	readonly frames?: number;
	/** Characters in every label of an author, theme and frame. */
	readonly labels?: number;
	readonly silent?: number;
	/** Whether names are written from right to left. */
	readonly rtl?: true;
}

const NAME_RTL = 'صحيفة المرفأ القديم';
const PHRASE = 'the harbour keeps its own long memory of ';

/**
 * A set of a given size, coded by rule rather than by chance: article a gives its paragraph p to
 * theme (a + p), every third one shared with the next theme, in turns of voice and frame.
 */
export function setOfSize({
	articles,
	themes,
	frames = 3,
	labels = 0,
	silent,
	rtl
}: SetSize): TextSet {
	const named = (kind: string, index: number) =>
		labels === 0
			? `${kind}-${index}`
			: `${kind}-${index}-${PHRASE.replaceAll(' ', '-')}`.slice(0, labels).replace(/-$/, 'x');
	const themeIds = Array.from({ length: themes }, (_, index) => named('theme', index));
	const frameIds = Array.from({ length: frames }, (_, index) => named('frame', index));
	const steps = ['problem', 'cause', 'judgement', 'consequence', 'remedy', 'fact'];
	const voices = ['author', 'attributed', 'quoted'];

	const article = (a: number): InventedArticle => {
		const paragraphs = Array.from({ length: 9 }, (_, p) => p + 1);
		const lines = paragraphs.flatMap((p) => {
			const about = (shift: number) => {
				const theme = themeIds[(a + p + shift) % themes];
				const frame = frameIds[(a * p + shift) % frames];
				const step = steps[(a + p) % steps.length];
				const voice = voices[(p + shift) % voices.length];
				const cue = p % 2 === 0 ? ' “a key phrase of just eight short words”' : '';
				return `p${p}.s1-s2 ${theme}/${frame} ${step} ${voice}${p === 5 ? ' !' : ''}${cue}`;
			};
			return p % 3 === 0 && themes > 1 ? [about(0), about(1)] : [about(0)];
		});
		return {
			short: rtl
				? `${NAME_RTL} ${a + 1}`
				: labels === 0
					? `Author ${a + 1}`
					: `${a + 1} ${PHRASE}${PHRASE}`.slice(0, labels),
			blocks: Object.fromEntries([
				['title', [6]],
				...paragraphs.map((p) => [`p${p}`, [12 + a, 20, 8 + p]] as const)
			]) as Record<string, number[]>,
			passages: a === silent ? [] : lines
		};
	};
	return inventSet({
		themes: Object.fromEntries(themeIds.map((id) => [id, frameIds])),
		articles: Object.fromEntries(
			Array.from({ length: articles }, (_, a) => [`article-${a}`, article(a)])
		)
	});
}

/** The sizes every chart is tried with. */
export const SIZES: readonly (readonly [string, SetSize])[] = [
	['one article, one theme', { articles: 1, themes: 1 }],
	['one article, eight themes', { articles: 1, themes: 8 }],
	['two articles', { articles: 2, themes: 4 }],
	['five articles', { articles: 5, themes: 4 }],
	['five articles, one theme', { articles: 5, themes: 1 }],
	['five articles, one silent throughout', { articles: 5, themes: 4, silent: 2 }],
	['twenty articles, eight themes', { articles: 20, themes: 8 }],
	['labels of forty characters', { articles: 5, themes: 4, labels: 40 }],
	['names from right to left', { articles: 5, themes: 4, rtl: true }],
	['twenty with labels of forty characters', { articles: 20, themes: 8, labels: 40, silent: 0 }]
];
