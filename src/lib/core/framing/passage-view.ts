import type {
	Article,
	Block,
	FrameId,
	Passage,
	PassageFunction,
	Place,
	ThemeId,
	Voice
} from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { cueSpans, ownSpans, type Span } from './spans';

/** A passage as a page shows it, as plain JSON. */
export interface PassageView {
	/** Its address, such as `p9.s2-s3`; also the fragment of the read page. */
	readonly at: string;
	readonly theme: ThemeId;
	readonly frame: FrameId;
	readonly function: PassageFunction;
	readonly voice: Voice;
	readonly source?: string;
	readonly cue?: string;
	/** Present where the passage doubts its frame. */
	readonly doubts?: true;
	/** Present in a theme's view where the article's answer rests on the passage. */
	readonly key?: true;
}

/** A passage with the text that can be shown for it. */
export interface PassageWithText extends PassageView {
	readonly text: readonly Span[];
}

/** Our sentences (or the author's, as the edition has it) that stand for a place, in order. */
export function runsAt(block: Block | undefined, place: Place): Block['text'] {
	if (block?.id !== place.block) return [];
	return block.text.filter((run) => run.first <= place.last && place.first <= run.last);
}

/** Text as spans: cues are looked for in our own sentences only, never in an author's. */
export const textSpans = (article: Pick<Article, 'edition'>, text: string): readonly Span[] =>
	article.edition === 'digest' ? cueSpans(text) : [text];

/**
 * The text shown for a place, empty where the edition has none: our summary with the author's words
 * in quotation marks, or the author's own sentences with the key phrase set apart. A headline is the
 * author's in every edition.
 */
export function spansAt(
	article: Pick<Article, 'edition' | 'blocks'>,
	place: Place,
	cue?: string
): readonly Span[] {
	const block = article.blocks.find(({ id }) => id === place.block);
	const text = runsAt(block, place)
		.map((run) => run.text)
		.join(' ');
	if (text === '') return [];
	const ours = article.edition === 'digest' && block?.kind !== 'title';
	return ours ? cueSpans(text) : ownSpans(text, cue);
}

/** The part of a passage that pages show. */
export const passageView = (passage: Passage): PassageView => ({
	at: formatPlace(passage.at),
	theme: passage.theme,
	frame: passage.frame,
	function: passage.function,
	voice: passage.voice,
	...(passage.source !== undefined && { source: passage.source }),
	...(passage.cue !== undefined && { cue: passage.cue }),
	...(passage.doubts && { doubts: true as const })
});
