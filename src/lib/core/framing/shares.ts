import type {
	Article,
	ArticleId,
	FrameId,
	Passage,
	TextSet,
	ThemeId,
	Voice
} from '$lib/core/model';
import { VOICES } from '$lib/core/model';
import { bodySentences, bodyWords, holds, passagesByBlock } from './body';
import { referencePassages } from './reference';

/** What an article gives to one thing it is coded for. */
export interface Share {
	/** Words of the body; a fraction of a word where a sentence is divided. */
	readonly words: number;
	/** Of the body's words, 0 to 1. */
	readonly share: number;
}

export interface FrameShare extends Share {
	readonly frame: FrameId;
	/** Passages of the frame, those in the title included. */
	readonly passages: number;
	/** How many of them doubt the frame. */
	readonly doubting: number;
	/** Every voice, in the order of `VOICES`; they sum to the frame's. */
	readonly voices: Readonly<Record<Voice, Share>>;
}

export interface ThemeShare extends Share {
	readonly theme: ThemeId;
	readonly passages: number;
	/** Every frame of the theme, in the set's order; they sum to the theme's. */
	readonly frames: readonly FrameShare[];
}

export interface ArticleShares {
	readonly article: ArticleId;
	/** Words of the body: the denominator. */
	readonly words: number;
	/** The part of the body that speaks to any theme, 0 to 1: the sum of the themes' shares. */
	readonly coded: number;
	/** Every theme, in the set's order. */
	readonly themes: readonly ThemeShare[];
}

/**
 * How each article divides its body among themes, frames and voices, by the reference coder.
 *
 * Words count once per theme: a sentence of two themes counts whole in the words of each. A share
 * divides: the sentence goes in equal parts to its themes, so that the shares of an article sum to
 * at most 1. Within a theme, words and shares alike go in equal parts to the distinct pairs of
 * frame and voice the sentence is coded with. The denominator is the body without the title (see
 * `bodySentences`); passages of the title are counted as passages and carry no words.
 *
 * @returns articles in the set's order; linear in sentences and passages
 */
export const shares = (set: TextSet): readonly ArticleShares[] =>
	set.articles.map((article) => articleShares(set, article));

function articleShares(set: TextSet, article: Article): ArticleShares {
	const passages = referencePassages(set, article.id);
	const words = bodyWords(article);
	const sums = sumBySentence(article, passages);
	const at = (key: string): Share => sums.get(key) ?? { words: 0, share: 0 };

	const themes = set.themes.map(({ id: theme, frames }): ThemeShare => {
		const onTheme = passages.filter((passage) => passage.theme === theme);
		return {
			theme,
			...at(theme),
			passages: onTheme.length,
			frames: frames.map(({ id: frame }): FrameShare => {
				const inFrame = onTheme.filter((passage) => passage.frame === frame);
				const [author, attributed, quoted] = VOICES.map((voice) =>
					at(key(theme, frame, voice))
				) as [Share, Share, Share];
				return {
					frame,
					words: author.words + attributed.words + quoted.words,
					share: author.share + attributed.share + quoted.share,
					passages: inFrame.length,
					doubting: inFrame.filter(({ doubts }) => doubts).length,
					voices: { author, attributed, quoted }
				};
			})
		};
	});
	return {
		article: article.id,
		words,
		coded: themes.reduce((sum, { share }) => sum + share, 0),
		themes
	};
}

/** No id holds a space, so that keys of different pairs differ. */
const key = (theme: ThemeId, frame: FrameId, voice: Voice) => `${theme} ${frame} ${voice}`;

/** Words and shares by theme and by theme, frame and voice. */
function sumBySentence(article: Article, passages: readonly Passage[]): Map<string, Share> {
	const total = bodyWords(article);
	const sums = new Map<string, Share>();
	const add = (to: string, words: number, themes: number) => {
		const sum = sums.get(to) ?? { words: 0, share: 0 };
		const share = words / themes / total;
		sums.set(to, { words: sum.words + words, share: sum.share + share });
	};
	const byBlock = passagesByBlock(passages);
	for (const sentence of bodySentences(article)) {
		if (sentence.words === 0) continue;
		const pairs = new Map<ThemeId, Set<string>>();
		for (const { theme, frame, voice, at } of byBlock.get(sentence.block) ?? []) {
			if (!holds(at, sentence)) continue;
			const ofTheme = pairs.get(theme) ?? new Set<string>();
			pairs.set(theme, ofTheme.add(key(theme, frame, voice)));
		}
		for (const [theme, ofTheme] of pairs) {
			add(theme, sentence.words, pairs.size);
			for (const pair of ofTheme) add(pair, sentence.words / ofTheme.size, pairs.size);
		}
	}
	return sums;
}
