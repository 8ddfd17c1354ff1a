import type { ArticleId, FrameId, SilenceReason, TextSet, ThemeId } from '$lib/core/model';
import { isFullyRead } from './body';
import { referenceCoding } from './reference';

/** Why an article carries no passage of a theme or frame. */
export interface SilenceFound {
	readonly reason: SilenceReason;
	/** `frame` and `theme`: a coder wrote it, for this frame or for the theme; else it follows from the coding. */
	readonly from: 'frame' | 'theme' | 'coding';
	/** Words whose absence was checked, where a coder named them. */
	readonly terms?: readonly string[];
	readonly note?: string;
}

/**
 * Why an article is silent on a theme, or on one frame of it. A reason written for the frame comes
 * first, then one written for its theme; failing both it is derived: `other-frame` when the article
 * speaks to the theme otherwise, `not-yet-read` when its body or title has sentences nobody has
 * read, and `not-raised` when all were read.
 *
 * @returns null when the article does carry the theme (or the frame), in whatever voice and also
 * where it doubts it; an unknown article counts as not yet read
 */
export function silenceFor(
	set: TextSet,
	article: ArticleId,
	theme: ThemeId,
	frame?: FrameId
): SilenceFound | null {
	const coding = referenceCoding(set, article);
	const onTheme = (coding?.passages ?? []).filter((passage) => passage.theme === theme);
	if (onTheme.some((passage) => frame === undefined || passage.frame === frame)) return null;

	const written = set.silences.filter(
		(silence) => silence.article === article && silence.theme === theme
	);
	const ofFrame =
		frame === undefined ? undefined : written.find((silence) => silence.frame === frame);
	const chosen = ofFrame ?? written.find((silence) => silence.frame === undefined);
	if (chosen) {
		return {
			reason: chosen.reason,
			from: chosen === ofFrame ? 'frame' : 'theme',
			...(chosen.terms && { terms: chosen.terms }),
			...(chosen.note !== undefined && { note: chosen.note })
		};
	}
	if (onTheme.length > 0) return { reason: 'other-frame', from: 'coding' };
	const known = set.articles.find(({ id }) => id === article);
	const read = known !== undefined && isFullyRead(known, coding);
	return { reason: read ? 'not-raised' : 'not-yet-read', from: 'coding' };
}
